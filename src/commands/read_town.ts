import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeTown, type Records, type Town } from "../domain/town";
import { ROOT } from "./root";

const FILES = ["district", "ground", "compounds", "cameras", "parking", "projects", "account"] as const;

/** The records as `npm run data` published them. */
export function readTown(): Town {
	const read = (file: string) => JSON.parse(readFileSync(join(ROOT, "public/data", `${file}.json`), "utf8"));
	return makeTown(Object.fromEntries(FILES.map((file) => [file, read(file)])) as unknown as Records);
}
