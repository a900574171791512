import { BUILT, BUILT_PUBLIC, buildEdition, MissingEdition } from "./build";

const OUT_DIRS = { internal: BUILT, public: BUILT_PUBLIC } as const;

async function buildAll(): Promise<number> {
	try {
		for (const edition of ["internal", "public"] as const) {
			await buildEdition({ edition, outDir: OUT_DIRS[edition] });
			console.log(`${edition}: ${OUT_DIRS[edition]}`);
		}
		return 0;
	} catch (error) {
		if (!(error instanceof MissingEdition)) throw error;
		console.error(`${error.message} What was built before still stands. 以前构建的结果保留。`);
		return 1;
	}
}

process.exitCode = await buildAll();
