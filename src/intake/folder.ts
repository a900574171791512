import { type Extent, extentOfAreas } from "../domain/areas";
import type { Briefing } from "../domain/briefing/briefing";
import type {
	Account,
	Camera,
	Compound,
	District,
	Finding,
	Ground,
	ParkingPlace,
	Project,
} from "../domain/records";
import type { Targets } from "../domain/targets";
import { type FileRead, makeAccount } from "./account";
import { parseBriefing } from "./briefing";
import { COMPOUND_COLUMNS, type CompoundRow } from "./columns/compounds";
import { CAMERA_COLUMNS, PARKING_COLUMNS } from "./columns/points";
import { PROJECT_COLUMNS } from "./columns/projects";
import { makeCompounds } from "./compounds";
import { checkDatum } from "./datum_fit";
import { type DistrictFacts, parseDistrict, parsePublished, parseTargets } from "./district";
import type { Door } from "./door";
import { readGround } from "./land";
import { checkParts } from "./parts";
import { checkPhotos } from "./photos";
import { makeCameras, makeParking, type References } from "./points";
import { makeProjects } from "./projects";
import { makeFinding } from "./rules";
import { type Columns, type Entry, readSheet, type Sheet } from "./sheet";
import { makeShelf, type ReadBytes, readTable, type Shelf, UnreadableFolder } from "./shelf";

/** Everything a folder holds, checked and in WGS84, with the account of every row. `null`: the folder has no such file, or it could not be read. */
export interface Folder {
	readonly district: District;
	readonly compounds: readonly Compound[];
	readonly cameras: readonly Camera[] | null;
	readonly parking: readonly ParkingPlace[] | null;
	readonly projects: readonly Project[] | null;
	readonly targets: Targets | null;
	readonly briefing: Briefing | null;
	readonly ground: Ground | null;
	readonly account: Account;
}

/** The sheet of a kind of file and the door it goes through. */
interface Opened<R> {
	readonly sheet: Sheet<R>;
	readonly door: Door;
}

interface FolderOptions {
	/** False for a folder handed on without its pictures: they are where it came from, and nobody asks for them. */
	readonly photos?: boolean;
}

/** The records of a folder. Fails with `UnreadableFolder` when its description or its compounds cannot be read; anything less is in the account. */
export function readFolder(readBytes: ReadBytes, options: FolderOptions = {}): Folder {
	const facts = readDistrict(readBytes);
	const shelf = makeShelf(readBytes, facts);
	const land = readGround(shelf, facts);
	const published = shelf.open("published", parsePublished);
	const district: District = { ...facts.district, sketch: land.sketch, published };
	const base = { district, outline: land.outline, subdistricts: land.subdistricts, log: shelf.log };
	const opened = openSheet(shelf, "compounds", { columns: COMPOUND_COLUMNS, base });
	if (!opened) throw new UnreadableFolder(explainCompounds(shelf), shelf.log);
	const ledgers = withPhotos(readLedgers(shelf, opened, base), readBytes, { ...options, log: shelf.log });
	if (ledgers.compounds.length === 0) throw refuseEmpty(opened.sheet, shelf);
	const targets = readTargets(shelf, ledgers.byId);
	const extent = land.ground && extentOfAreas(land.ground.outline);
	const briefing = readBriefing(shelf, ledgers, { district, extent });
	shelf.log.push(...checkParts(ledgers));
	noteTotal(district, ledgers.compounds.length, shelf);
	const compounds = recordsOf(ledgers.compounds);
	const account = makeAccount({
		reads: [...ledgers.reads, ...land.reads],
		findings: shelf.log,
		compounds,
		expectedTotal: district.expectedTotal,
	});
	return {
		district,
		compounds,
		cameras: ledgers.cameras && recordsOf(ledgers.cameras),
		parking: ledgers.parking && recordsOf(ledgers.parking),
		projects: ledgers.projects && recordsOf(ledgers.projects),
		targets,
		briefing,
		ground: land.ground,
		account,
	};
}

function readDistrict(readBytes: ReadBytes): DistrictFacts {
	const file = "district.json";
	const refuse = (fault: Parameters<typeof makeFinding>[1]) =>
		new UnreadableFolder(makeFinding({ file, row: null, id: null }, fault));
	const bytes = readBytes(file);
	if (!bytes) {
		const detail = "文件夹里没有这个文件 / the folder does not hold it";
		throw refuse({ rule: "file-unreadable", field: "", value: file, detail });
	}
	try {
		return parseDistrict(bytes);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		throw refuse({ rule: "file-unreadable", field: "", value: file, detail: error.message });
	}
}

function explainCompounds(shelf: Shelf): Finding {
	const file = shelf.path("compounds");
	const detail = "district.json 的 files 中没有 compounds / files in district.json names no compounds";
	const fault = { rule: "file-unreadable", field: "compounds", value: file, detail } as const;
	return (
		shelf.log.find((one) => one.file === file && one.severity === "reject") ??
		makeFinding({ file, row: null, id: null }, fault)
	);
}

function refuseEmpty(
	{ file, read }: Pick<Sheet<unknown>, "file" | "read">,
	{ log }: Shelf,
): UnreadableFolder {
	const fault = { rule: "no-row-accepted", field: "", value: String(read) } as const;
	return new UnreadableFolder(makeFinding({ file, row: null, id: null }, fault), log);
}

type DoorBase = Omit<Door, "datum">;

function openSheet<R extends { readonly id: string }>(
	shelf: Shelf,
	kind: string,
	{ columns, base }: { columns: Columns<R>; base: DoorBase },
): Opened<R> | null {
	const opened = shelf.openPlaced(kind, (bytes, file) =>
		readSheet({ file, table: readTable(shelf, bytes, file), columns, log: shelf.log }),
	);
	return opened && { sheet: opened.content, door: { ...base, datum: opened.datum } };
}

function readLedgers(shelf: Shelf, opened: Opened<CompoundRow>, base: DoorBase) {
	const compounds = makeCompounds(opened.sheet, opened.door);
	checkDatum(opened.sheet, opened.door);
	const byId = indexRecords(compounds);
	const ledger = shelf.open("renovations", (bytes, file) =>
		readSheet({ file, table: readTable(shelf, bytes, file), columns: PROJECT_COLUMNS, log: shelf.log }),
	);
	const projects = ledger && makeProjects(ledger, opened.door, byId);
	const known: References = { compounds: byId, projects: projects && indexRecords(projects) };
	const cameraSheet = openSheet(shelf, "cameras", { columns: CAMERA_COLUMNS, base });
	const cameras = cameraSheet && makeCameras(cameraSheet.sheet, cameraSheet.door, known);
	const parkingSheet = openSheet(shelf, "parking", { columns: PARKING_COLUMNS, base });
	const parking = parkingSheet && makeParking(parkingSheet.sheet, parkingSheet.door, known);
	const reads = [
		fileRead(opened.sheet, compounds),
		fileRead(cameraSheet?.sheet, cameras),
		fileRead(parkingSheet?.sheet, parking),
		fileRead(ledger, projects),
	].flat();
	return { compounds, cameras, parking, projects, byId, reads };
}

type Ledgers = ReturnType<typeof readLedgers>;

function withPhotos(
	ledgers: Ledgers,
	readBytes: ReadBytes,
	{ photos = true, log }: FolderOptions & { readonly log: Finding[] },
): Ledgers {
	if (!photos || !ledgers.projects) return ledgers;
	return { ...ledgers, projects: checkPhotos(ledgers.projects, readBytes, log) };
}

function fileRead(
	sheet: Pick<Sheet<unknown>, "file" | "read"> | null | undefined,
	entries: readonly Entry<object>[] | null,
): FileRead[] {
	if (!sheet || !entries) return [];
	return [{ file: sheet.file, read: sheet.read, records: recordsOf(entries) }];
}

function recordsOf<R>(entries: readonly Entry<R>[]): R[] {
	return entries.map((entry) => entry.record);
}

function indexRecords<R extends { readonly id: string }>(entries: readonly Entry<R>[]): Map<string, R> {
	return new Map(entries.map(({ record }) => [record.id, record]));
}

function readTargets(shelf: Shelf, compounds: ReadonlyMap<string, Compound>): Targets | null {
	const targets = shelf.open("targets", parseTargets);
	if (!targets) return null;
	const known = targets.baseline.compounds.filter((id) => {
		if (compounds.has(id)) return true;
		const spot = { file: shelf.path("targets"), row: null, id };
		shelf.log.push(
			makeFinding(spot, { rule: "baseline-of-no-compound", field: "baseline.compounds", value: id }),
		);
		return false;
	});
	return { ...targets, baseline: { ...targets.baseline, compounds: known } };
}

function readBriefing(
	shelf: Shelf,
	{ byId, projects }: Pick<Ledgers, "byId" | "projects">,
	{ district: { subdistricts }, extent }: { readonly district: District; readonly extent: Extent | null },
): Briefing | null {
	const known = {
		subdistricts: new Set(subdistricts.map(({ id }) => id)),
		compounds: new Set(byId.keys()),
		projects: projects && new Set(recordsOf(projects).map(({ id }) => id)),
		extent,
	};
	const parsed = shelf.open("briefing", (bytes) => parseBriefing(bytes, known));
	const file = shelf.path("briefing");
	for (const { scene, fault } of parsed?.faults ?? []) {
		shelf.log.push(makeFinding({ file, row: null, id: scene }, fault));
	}
	return parsed?.briefing ?? null;
}

function noteTotal(district: District, total: number, shelf: Shelf): void {
	if (total === district.expectedTotal) return;
	const spot = { file: shelf.path("compounds"), row: null, id: null };
	const detail = String(district.expectedTotal);
	const fault = { rule: "total-differs", field: "expectedTotal", value: String(total), detail } as const;
	shelf.log.push(makeFinding(spot, fault));
}
