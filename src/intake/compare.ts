import type { Position } from "../domain/datum";
import { distanceM } from "../domain/distance";
import type { Project } from "../domain/records";
import { COMPOUND_COLUMNS } from "./columns/compounds";
import { CAMERA_COLUMNS, PARKING_COLUMNS } from "./columns/points";
import { PROJECT_COLUMNS } from "./columns/projects";
import type { Folder } from "./folder";
import { writeCell } from "./import/write_cells";

/** A record as a difference names it. */
export interface Named {
	readonly id: string;
	/** Its name, or its id where it has none. */
	readonly name: string;
}

/** One field of a record before and after, as a ledger would write it; empty is unknown. */
export interface FieldChange {
	readonly field: string;
	/** The header the ledger gives the field. */
	readonly header: string;
	readonly before: string;
	readonly after: string;
}

/** What is different between two loads in one kind of record. */
export interface Difference {
	readonly kind: "compounds" | "cameras" | "parking" | "projects";
	readonly added: readonly Named[];
	readonly removed: readonly Named[];
	readonly changed: readonly (Named & { readonly fields: readonly FieldChange[] })[];
	readonly unchanged: number;
}

const KINDS = ["compounds", "cameras", "parking", "projects"] as const;

const HEADERS: Readonly<Record<Difference["kind"], Readonly<Record<string, { readonly header: string }>>>> = {
	compounds: {
		...COMPOUND_COLUMNS,
		subdistrict: COMPOUND_COLUMNS.subdistrictName,
		entrancePositions: COMPOUND_COLUMNS.entrancePoints,
	},
	cameras: CAMERA_COLUMNS,
	parking: PARKING_COLUMNS,
	projects: PROJECT_COLUMNS,
};
const POSITION_HEADER = `${COMPOUND_COLUMNS.lng.header}, ${COMPOUND_COLUMNS.lat.header}`;
const DECIMALS = 6;
/** Less is the rounding of a file that was converted and written with six decimals, not another place. */
const SAME_PLACE_M = 0.5;

type AnyRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** What is different between two loads, record by record and field by field; kinds without any record in either are left out. */
export function compareFolders(before: Folder, after: Folder): readonly Difference[] {
	return KINDS.flatMap((kind) => {
		const old = (before[kind] ?? []) as unknown as readonly AnyRecord[];
		const young = (after[kind] ?? []) as unknown as readonly AnyRecord[];
		return old.length + young.length > 0 ? [compareRecords(kind, old, young)] : [];
	});
}

function compareRecords(
	kind: Difference["kind"],
	before: readonly AnyRecord[],
	after: readonly AnyRecord[],
): Difference {
	const beforeById = new Map(before.map((one) => [one.id, one]));
	const afterIds = new Set(after.map((one) => one.id));
	const changed = after.flatMap((one) => {
		const old = beforeById.get(one.id);
		const fields = old ? compareFields(kind, old, one) : [];
		return fields.length > 0 ? [{ ...nameOf(one), fields }] : [];
	});
	const kept = after.filter((one) => beforeById.has(one.id)).length;
	return {
		kind,
		added: after.filter((one) => !beforeById.has(one.id)).map(nameOf),
		removed: before.filter((one) => !afterIds.has(one.id)).map(nameOf),
		changed,
		unchanged: kept - changed.length,
	};
}

function nameOf({ id, name }: AnyRecord): Named {
	return { id, name: typeof name === "string" ? name : id };
}

function compareFields(kind: Difference["kind"], before: AnyRecord, after: AnyRecord): FieldChange[] {
	const old = flatten(before);
	const young = flatten(after);
	const order = Object.keys(HEADERS[kind]);
	const fields = [...new Set([...old.keys(), ...young.keys()])];
	fields.sort((a, b) => order.indexOf(a) - order.indexOf(b));
	return fields.flatMap((field) => {
		const change = { before: write(field, old.get(field)), after: write(field, young.get(field)) };
		if (change.before === change.after || isSamePlace(old.get(field), young.get(field))) return [];
		const header = field === "position" ? POSITION_HEADER : (HEADERS[kind][field]?.header ?? field);
		return [{ field, header, ...change }];
	});
}

// The quantities and pictures of a project are fields of their own; why a compound is not placed follows from its position.
function flatten({
	quantities,
	photos,
	notPlacedWhy: _why,
	...rest
}: AnyRecord): ReadonlyMap<string, unknown> {
	const { before, after } = (photos ?? {}) as Partial<Project["photos"]>;
	const pictures = photos === undefined ? {} : { photoBefore: before, photoAfter: after };
	return new Map(Object.entries({ ...rest, ...(quantities as object | undefined), ...pictures }));
}

/** The points of a value that is one point or a list of them; `null` for any other. */
function pointsOf(value: unknown): readonly Position<"WGS84">[] | null {
	if (!Array.isArray(value)) return null;
	const points: readonly unknown[] = typeof value[0] === "number" ? [value] : value;
	return points as readonly Position<"WGS84">[];
}

function isSamePlace(before: unknown, after: unknown): boolean {
	const [old, young] = [pointsOf(before), pointsOf(after)];
	if (!old || !young || old.length !== young.length) return false;
	return old.every((point, at) => distanceM(point, young[at] ?? point) < SAME_PLACE_M);
}

function write(field: string, value: unknown): string {
	const points = pointsOf(value);
	if (!points) return writeCell(field, value);
	return points.map((point) => point.map((one) => Number(one.toFixed(DECIMALS))).join(", ")).join("; ");
}
