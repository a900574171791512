import { renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { findBuild } from "./print/find_build";
import { readPrintOptions, USAGE } from "./print/options";
import { checkAgainstRecords, readPrintLink } from "./print/read_print_link";
import { RefusedPrint } from "./print/refused_print";
import { reservePlace } from "./print/reserve_place";

const POINTS_PER_MM = 72 / 25.4;

const NO_BROWSER =
	"没有可用的浏览器或中文字体：请安装 Chromium（或让 CHROME_PATH 指向它）与中文字体，见下一行。";

/** How many pages a PDF has and how large its first one is. */
function describe(pdf: Buffer): string {
	const text = pdf.toString("latin1");
	const pages = text.match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
	const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? [];
	const mm = [width, height].map((points) => Math.round(Number(points) / POINTS_PER_MM)).join(" × ");
	return `${pages} 页 pages, ${mm} mm, ${Math.round(pdf.length / 1024)} kB`;
}

async function run(): Promise<number> {
	const asked = readPrintOptions(process.argv.slice(2));
	if (asked === null) {
		console.log(USAGE);
		return 0;
	}
	const { link, address } = readPrintLink(asked.link);
	const out = resolve(asked.out);
	const part = reservePlace(out);
	try {
		const root = await findBuild(asked.root);
		checkAgainstRecords(link, root);
		// What starts a browser is loaded only once there is something to print.
		const { requireBrowser } = await import("./browser");
		const { makePdf } = await import("./print/make_pdf");
		const problem = requireBrowser();
		if (problem !== null) throw new RefusedPrint(NO_BROWSER, problem);
		const pdf = await makePdf({ address, root });
		writeFileSync(part, pdf);
		renameSync(part, out);
		console.log(`${out}: ${describe(pdf)}`);
		return 0;
	} finally {
		rmSync(part, { force: true });
	}
}

async function runSafely(): Promise<number> {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof RefusedPrint)) throw error;
		console.error(`${error.message}\n没有写出 PDF。No PDF was written.\n\n${USAGE}`);
		return 2;
	}
}

process.exitCode = await runSafely();
