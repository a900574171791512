import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readRelease } from "../release";
import { RefusedPrint } from "./refused_print";

/** The built folder to print from: the one given, else the usual one, built first where it is not there. Fails with a `RefusedPrint` when nothing can be printed from it. */
export async function findBuild(given: string | null): Promise<string> {
	const root = given === null ? await findUsual() : resolve(given);
	if (!isBuilt(root)) {
		throw new RefusedPrint(
			`--root ${root}：没有构建好的文件；请先运行 npm run build，或不写 --root。`,
			`--root ${root}: nothing is built there; run npm run build, or leave --root out.`,
		);
	}
	if (readEdition(root) !== "internal") {
		throw new RefusedPrint(`--root ${given}：不是内部版。`, `--root ${given}: not the internal edition.`);
	}
	return root;
}

// The tools that build are loaded only where something is to be built.
async function findUsual(): Promise<string> {
	const { BUILT, buildProduct, MissingEdition } = await import("../build");
	if (isBuilt(BUILT)) return BUILT;
	console.log("构建 building …");
	try {
		await buildProduct();
	} catch (error) {
		if (error instanceof MissingEdition)
			throw new RefusedPrint("没有可打印的数据，请先运行 npm run data。", error.message);
		throw error;
	}
	return BUILT;
}

function isBuilt(root: string): boolean {
	return ["release.json", "index.html", "data/compounds.json"].every((path) => existsSync(join(root, path)));
}

function readEdition(root: string): string {
	try {
		return readRelease(root).edition;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new RefusedPrint(
			`${root}：release.json 不能读取；请重新构建（npm run build）。`,
			`${root}: release.json cannot be read; build it again (npm run build): ${why}`,
		);
	}
}
