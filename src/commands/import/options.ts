import { parseArgs } from "node:util";
import type { Datum } from "../../domain/datum";
import { datumRefusal, parseDatum } from "../../intake/datums";
import { KINDS, type Kind, type Mapping, parseMapping } from "../../intake/import";
import { makeFinding } from "../../intake/rules";
import { ENCODINGS, type Encoding } from "../../intake/table";

/** A request that cannot be understood: says which option and what it may be. */
export class BadOption extends Error {
	override readonly name = "BadOption";
}

/** What the command was asked to do. */
export interface Asked {
	readonly files: readonly string[];
	readonly kind: Kind;
	readonly datum: Datum | null;
	readonly encoding: Encoding | null;
	readonly sheet: string | null;
	readonly headerRow: number | null;
	readonly map: string | null;
	readonly saveMap: string | null;
	readonly out: string;
	readonly report: string | null;
	/** Path of a `district.json`; `null` for `none`. */
	readonly district: string | null;
}

const OPTIONS = {
	kind: { type: "string" },
	datum: { type: "string" },
	encoding: { type: "string" },
	sheet: { type: "string" },
	"header-row": { type: "string" },
	map: { type: "string" },
	"save-map": { type: "string" },
	out: { type: "string", default: "imported" },
	report: { type: "string" },
	district: { type: "string", default: "data/district.json" },
	help: { type: "boolean", short: "h", default: false },
} as const;

export const USAGE = `npm run import -- FILE… --kind ${KINDS.join("|")}
  --datum WGS84|GCJ-02|BD-09|CGCS2000|EPSG:4522|EPSG:4543|EPSG:3857|…  坐标系，由交表人说明 the datum, as stated by whoever hands the file over
  --encoding ${ENCODINGS.join("|")}  --sheet 工作表 NAME  --header-row N
  --map mapping.json  列对应 {"columns": {"表头 header": "字段 field"}}   --save-map FILE
  --out DIR (imported)  --report FILE (DIR/report.json)
  --district district.json (data/district.json) | none`;

function pickOne<T extends string>(name: string, value: string | undefined, known: readonly T[]): T | null {
	if (value === undefined) return null;
	const found = known.find((one) => one === value.toLowerCase());
	if (found) return found;
	throw new BadOption(`--${name} ${value}: ${known.join(", ")}`);
}

function readDatum(value: string | undefined): Datum | null {
	if (value === undefined) return null;
	const datum = parseDatum(value);
	if (datum !== null) return datum;
	const spot = { file: "--datum", row: null, id: null };
	const { message } = makeFinding(spot, { rule: datumRefusal(value), field: "datum", value });
	throw new BadOption(`--datum ${value}: ${message.zh}\n${message.en}`);
}

function readRow(value: string | undefined): number | null {
	if (value === undefined) return null;
	if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
	throw new BadOption(`--header-row ${value}: 1, 2, 3 …`);
}

/** What the arguments ask for; `null` when they ask for help. Fails with a `BadOption`. */
export function readOptions(args: readonly string[]): Asked | null {
	const { values, positionals } = parse(args);
	if (values.help) return null;
	const kind = pickOne("kind", values.kind, KINDS);
	if (kind === null) throw new BadOption(`--kind: ${KINDS.join(", ")}`);
	if (positionals.length === 0) throw new BadOption("没有文件 / no file was named");
	return {
		files: positionals,
		kind,
		datum: readDatum(values.datum),
		encoding: pickOne("encoding", values.encoding === "gbk" ? "gb18030" : values.encoding, ENCODINGS),
		sheet: values.sheet ?? null,
		headerRow: readRow(values["header-row"]),
		map: values.map ?? null,
		saveMap: values["save-map"] ?? null,
		out: values.out,
		report: values.report ?? null,
		district: values.district.toLowerCase() === "none" ? null : values.district,
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		if (error instanceof TypeError) throw new BadOption(error.message);
		throw error;
	}
}

/** The mapping in a file. Fails with a `BadOption` that names the file. */
export function readMapping(path: string, bytes: Uint8Array): Mapping {
	try {
		return parseMapping(bytes, path);
	} catch (error) {
		if (error instanceof Error) throw new BadOption(`--map ${path}: ${error.message}`);
		throw error;
	}
}
