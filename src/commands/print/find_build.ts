import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readRelease } from "../release";
import { RefusedPrint } from "./refused_print";

/** The built folder to print from: the one given, else the usual one, built first where it is not there. Fails with a `RefusedPrint` when nothing can be printed from it. */
export async function findBuild(given: string | null): Promise<string> {
	const root = given === null ? await findUsual() : resolve(given);
	if (!isBuilt(root)) {
		throw new RefusedPrint(`--root ${given}：没有构建好的文件。`, `--root ${given}: nothing is built there.`);
	}
	if (readRelease(root).edition !== "internal") {
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
		if (error instanceof MissingEdition) throw new RefusedPrint("没有可打印的数据。", error.message);
		throw error;
	}
	return BUILT;
}

function isBuilt(root: string): boolean {
	return existsSync(join(root, "release.json"));
}
