import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "../root";
import { RefusedFile } from "./refused_file";

/** What `npm run build:briefing-file` was asked for. */
export interface FileOptions {
	readonly out: string;
	/** Folder of published files. */
	readonly data: string;
}

export const USAGE = `npm run build:briefing-file -- [--out 文件 FILE.html] [--data 文件夹 FOLDER]
  --out   写到哪个文件；不写则用 dist/briefing_file.html   where to write; dist/briefing_file.html unless said
  --data  npm run data 写出的文件夹；不写则用 public/data   a folder written by npm run data; public/data unless said`;

/** What the arguments ask for; `null` when they ask for help. Fails with a `RefusedFile`. */
export function readFileOptions(args: readonly string[]): FileOptions | null {
	const { out, data, help } = parse(args);
	if (help) return null;
	return {
		out: resolve(out ?? join(ROOT, "dist/briefing_file.html")),
		data: resolve(data ?? join(ROOT, "public/data")),
	};
}

function parse(args: readonly string[]) {
	const text = { type: "string" } as const;
	const help = { type: "boolean", short: "h", default: false } as const;
	try {
		return parseArgs({ args: [...args], options: { out: text, data: text, help } }).values;
	} catch (error) {
		if (error instanceof TypeError) throw new RefusedFile("参数有误。", error.message);
		throw error;
	}
}
