import { existsSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { RefusedPrint } from "./refused_print";

/** The place beside a file where it can be written before it takes its name, tried at once and left empty. Fails with a `RefusedPrint` when nothing can be written there. */
export function reservePlace(out: string): string {
	const folder = dirname(out);
	if (!existsSync(folder)) {
		throw new RefusedPrint(`--out：没有文件夹 ${folder}`, `--out: there is no folder ${folder}`);
	}
	const there = statSync(out, { throwIfNoEntry: false });
	if (there?.isDirectory()) {
		throw new RefusedPrint(`--out ${out}：是一个文件夹。`, `--out ${out}: this is a folder.`);
	}
	// Taking the name of a device would put an ordinary file in its place.
	if (there && !there.isFile()) {
		throw new RefusedPrint(`--out ${out}：不是普通文件。`, `--out ${out}: this is not an ordinary file.`);
	}
	const part = `${out}.part`;
	try {
		writeFileSync(part, "");
		// Nothing stands there until there is a PDF: a run that is stopped or killed leaves nothing behind.
		rmSync(part);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new RefusedPrint(`--out ${out}：不能写入。`, `--out ${out}: cannot be written: ${why}`);
	}
	return part;
}
