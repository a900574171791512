import { publishFolder } from "./editions/publish_folder";

process.exitCode = publishFolder(process.argv.slice(2));
