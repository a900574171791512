import { fileURLToPath } from "node:url";

/** The folder of package.json, whatever the working directory is. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
