import { closeSync, existsSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { RefusedPrint } from "./refused_print";

/** The place beside a file where it can be written before it takes its name, tried at once. Fails with a `RefusedPrint` when nothing can be written there. */
export function reservePlace(out: string): string {
	const folder = dirname(out);
	if (!existsSync(folder)) {
		throw new RefusedPrint(`--out：没有文件夹 ${folder}`, `--out: there is no folder ${folder}`);
	}
	if (existsSync(out) && statSync(out).isDirectory()) {
		throw new RefusedPrint(`--out ${out}：是一个文件夹。`, `--out ${out}: this is a folder.`);
	}
	const part = `${out}.part`;
	try {
		closeSync(openSync(part, "w"));
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new RefusedPrint(`--out ${out}：不能写入。`, `--out ${out}: cannot be written: ${why}`);
	}
	return part;
}
