import { COMPOUND_COLUMNS } from "../intake/columns/compounds";
import { CAMERA_COLUMNS, PARKING_COLUMNS } from "../intake/columns/points";
import { PROJECT_COLUMNS } from "../intake/columns/projects";
import { SUBDISTRICT_COLUMNS } from "../intake/columns/subdistricts";
import { readTable } from "../intake/formats";
import { KINDS, type Kind } from "../intake/import/request";
import { type Headed, isKnownHeader, matchColumns } from "../intake/match_columns";
import { type NamedFile, UnreadableFile } from "../intake/table";
import type { FieldChoice } from "./import_calls";

const COLUMNS = {
	compounds: COMPOUND_COLUMNS,
	cameras: CAMERA_COLUMNS,
	parking: PARKING_COLUMNS,
	subdistricts: SUBDISTRICT_COLUMNS,
	renovations: PROJECT_COLUMNS,
} as const satisfies Readonly<Record<Kind, unknown>>;

// What decides between kinds whose headers fit equally well: nearly every ledger says in its name what it is.
const NAMES: Readonly<Record<Kind, RegExp>> = {
	compounds: /compound|小区|院落|xiaoqu/i,
	cameras: /camera|cctv|摄像|监控|探头/i,
	parking: /parking|停车|车位/i,
	subdistricts: /subdistrict|street|街道|界线|边界|区划/i,
	renovations: /renovation|project|改造|项目/i,
};

/** Fewer known columns than this are a coincidence: any table may have a “name” and a “remark”. */
const LEAST_COLUMNS = 2;
/** A fitting name counts as much as this many columns. */
const NAME_WEIGHT = 1.5;

/** What a file seems to hold, by its headers and its name; `null` when nothing fits. A file that cannot be read goes by its name, so that its account can say why. */
export async function identifyKind(file: NamedFile): Promise<Kind | null> {
	const byName = KINDS.find((kind) => NAMES[kind].test(file.name)) ?? null;
	try {
		const table = await readTable(file, { encoding: null, sheet: null, headerRow: null }, isKnownHeader);
		// Headers nobody knows can be given their meaning, once the file is taken for something.
		return chooseKind(table, file.name) ?? (byName && canBe(byName, table) ? byName : null);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		return byName ?? (/\.(csv|tsv|xlsx?|xlsm|zip|dbf|shp)$/i.test(file.name) ? "compounds" : null);
	}
}

/** A ledger of one street bears its name and names sub-districts, but only shapes make it a file of them. */
function canBe(kind: Kind, { hasGeometry }: Headed): boolean {
	return kind !== "subdistricts" || hasGeometry;
}

/** The kind most of whose fields the headers name; a header of a kind's own counts, one that every kind has does not decide. */
function chooseKind(table: Headed, name: string): Kind | null {
	const scores = KINDS.filter((kind) => canBe(kind, table)).map((kind) => {
		const columns = COLUMNS[kind];
		const { uses } = matchColumns(table, columns as never, { mapping: null, guess: false });
		const known = uses.filter(({ how }) => how === "header" || how === "alias").length;
		const total = Object.keys(columns).length;
		const score =
			known < LEAST_COLUMNS ? 0 : known + known / total + (NAMES[kind].test(name) ? NAME_WEIGHT : 0);
		return { kind, score };
	});
	const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
	return best.score > 0 ? best.kind : null;
}

/** The fields a column of each kind can be taken for. */
export function listFields(): Readonly<Record<Kind, readonly FieldChoice[]>> {
	const fieldsOf = (kind: Kind) =>
		Object.entries(COLUMNS[kind] as Readonly<Record<string, { readonly header: string }>>).map(
			([field, { header }]) => ({ field, header }),
		);
	return Object.fromEntries(KINDS.map((kind) => [kind, fieldsOf(kind)])) as Record<Kind, FieldChoice[]>;
}
