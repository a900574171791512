import { parseArgs } from "node:util";
import { RefusedPrint } from "./refused_print";

/** What `npm run print` was asked for. */
export interface PrintOptions {
	readonly link: string;
	readonly out: string;
	/** A built folder of the internal edition; `null`: the usual one, built when it is not there. */
	readonly root: string | null;
}

const OPTIONS = {
	link: { type: "string" },
	out: { type: "string" },
	root: { type: "string" },
	help: { type: "boolean", short: "h", default: false },
} as const;

export const USAGE = `npm run print -- --link '?print=a3&color=renovation' --out 文件 FILE.pdf [--root dist/internal]
  --link  地图的链接，或其中 ? 起的部分；未写 print= 时用 a4   a link of the map, or its part from the ? on; print=a4 unless it names a paper
  --out   写到哪个 PDF   the PDF to write
  --root  已构建的内部版；不写则用 dist/internal，没有就先构建   a built internal edition; dist/internal, built first where there is none`;

/** What the arguments ask for; `null` when they ask for help. Fails with a `RefusedPrint`. */
export function readPrintOptions(args: readonly string[]): PrintOptions | null {
	const { link, out, root, help } = parse(args);
	if (help) return null;
	if (!link) throw new RefusedPrint("缺少 --link。", "--link is missing.");
	if (!out) throw new RefusedPrint("缺少 --out。", "--out is missing.");
	return { link, out, root: root ?? null };
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS }).values;
	} catch (error) {
		if (error instanceof TypeError) throw new RefusedPrint("参数有误：", error.message);
		throw error;
	}
}
