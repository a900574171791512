import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build, type InlineConfig } from "vite";
import { asProduction } from "./as_production";
import { writeShellFile } from "./briefing_file/build_shell";
import { writeBriefingPage } from "./editions/briefing_page";
import { writeCompressed, writeCopies } from "./editions/compressed";
import { writeMissingPage } from "./editions/missing_page";
import { writePublicPages } from "./editions/public_pages";
import { writeServiceWorker } from "./editions/service_worker";
import { writeFirstPage } from "./first_page";
import { type EditionName, RELEASE, writeRelease } from "./release";
import { PUBLIC_STATIC, ROOT } from "./root";

/** Where the build of the internal edition lies. */
export const BUILT = join(ROOT, "dist/internal");
/** Where the build of the public edition lies. */
export const BUILT_PUBLIC = join(ROOT, "dist/public");

/** What Vite takes for each edition. Each has its own entry and its own static files, so that nothing of one can fall into the other. */
const INPUTS: Readonly<Record<EditionName, InlineConfig>> = {
	internal: { root: ROOT, publicDir: join(ROOT, "public"), build: { manifest: true } },
	public: { root: join(ROOT, "src/public_page"), publicDir: PUBLIC_STATIC, build: { manifest: false } },
};

interface EditionBuild {
	readonly edition: EditionName;
	readonly outDir: string;
	/** In place of the edition's own static files. */
	readonly publicDir?: string;
}

/**
 * Builds one edition into a folder, `release.json` last, quietly; warnings and errors are still printed. The folder is made beside
 * and put in place when it is whole; when the build fails, what stood there before still stands.
 */
export async function buildEdition({ edition, outDir, publicDir }: EditionBuild): Promise<void> {
	const input = INPUTS[edition];
	const statics = publicDir ?? String(input.publicDir);
	if (!existsSync(join(statics, "data/district.json"))) throw new MissingEdition(edition);
	mkdirSync(dirname(outDir), { recursive: true });
	const beside = mkdtempSync(`${outDir}.part-`);
	try {
		await asProduction(() =>
			build({
				...input,
				configFile: join(ROOT, "vite.config.ts"),
				logLevel: "warn",
				mode: "production",
				publicDir: statics,
				build: { ...input.build, outDir: beside },
			}),
		);
		if (edition === "public") {
			await writePublicPages(beside);
			writeMissingPage(beside);
			await writeServiceWorker(beside, edition);
			writeCompressed(beside);
		} else {
			writeBriefingPage(beside);
			await putFirstPage(beside);
			await writeShellFile(beside);
			await writeServiceWorker(beside, edition);
		}
		writeRelease(beside, edition);
		if (edition === "public") writeCopies(beside, RELEASE);
		// A temporary folder is its maker's alone; a web server reads as somebody else.
		chmodSync(beside, 0o755);
		putInPlace(beside, outDir);
	} finally {
		rmSync(beside, { recursive: true, force: true });
	}
}

// A page without its picture opens as well, only later; whoever builds must know.
async function putFirstPage(folder: string): Promise<void> {
	const why = await writeFirstPage(folder);
	if (why !== null) console.warn(`The page opens without a picture. 首页没有预先画好的地图。 ${why}`);
}

// Where a folder cannot be renamed, because a reader holds a file of it open or it lies on another disk, it is copied.
function putInPlace(beside: string, outDir: string): void {
	rmSync(outDir, { recursive: true, force: true, maxRetries: 5 });
	try {
		renameSync(beside, outDir);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : null;
		if (code !== "EPERM" && code !== "EXDEV" && code !== "ENOTEMPTY") throw error;
		cpSync(beside, outDir, { recursive: true });
	}
}

/** Thrown when an edition has no data to build from. */
export class MissingEdition extends Error {
	constructor(edition: EditionName) {
		super(
			`The ${edition} edition has no data (${relative(ROOT, String(INPUTS[edition].publicDir))}/data): run npm run data and see what it says. 没有可用的数据，请先运行 npm run data。`,
		);
		this.name = "MissingEdition";
	}
}

/** Builds the internal edition, as the page under test and `npm start` need it. */
export async function buildProduct(): Promise<void> {
	await buildEdition({ edition: "internal", outDir: BUILT });
}
