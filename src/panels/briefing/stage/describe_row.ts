import type { OpenedRow } from "../../../domain/briefing/opened";
import type { Camera, Compound, ParkingPlace, Project } from "../../../domain/records";
import type { Town } from "../../../domain/town";
import type { Theme } from "../../../domain/view";
import type { Drawing } from "../../../layers/drawing";
import { makeCameraDrawing, makeParkingDrawing } from "../../../layers/symbols";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { nameSubdistrict } from "../../../text/labels";

/** One row behind a number in words. */
interface RowWords {
	readonly name: string;
	/** Where it is, and which one it is where the compound has several. */
	readonly more: string;
	/** Whose symbol it bears; `null`: none, or `drawing` is its own. */
	readonly compound: Compound | null;
	readonly drawing: Drawing | null;
}

/** Records by id, for rows that are no compounds. */
interface Book {
	readonly projects: ReadonlyMap<string, Project>;
	readonly cameras: ReadonlyMap<string, Camera>;
	readonly parking: ReadonlyMap<string, ParkingPlace>;
}

const books = new WeakMap<Town, Book>();

function bookOf(town: Town): Book {
	const made = books.get(town) ?? makeBook(town);
	books.set(town, made);
	return made;
}

function makeBook({ records: { projects, cameras, parking } }: Town): Book {
	const byId = <T extends { readonly id: string }>(list: readonly T[] | null) =>
		new Map((list ?? []).map((one) => [one.id, one]));
	return { projects: byId(projects), cameras: byId(cameras), parking: byId(parking) };
}

interface Teller {
	readonly town: Town;
	readonly speech: BriefingSpeech;
	readonly theme: Theme;
}

/** Names a row by its compound, and what is no compound also by its kind and id. */
export function describeRow(row: OpenedRow, { town, speech, theme }: Teller): RowWords {
	const compound = row.compound === null ? null : (town.compoundById.get(row.compound) ?? null);
	const subdistrict = compound ? nameSubdistrict(compound.subdistrict, speech) : "";
	const name =
		compound?.name ?? (row.kind === "compound" ? row.id : speech.text("claims.list.unknownCompound"));
	const own = sayOwn(row, bookOf(town), speech);
	return {
		name,
		more: [subdistrict, own].filter((part) => part !== "").join(" · "),
		compound: row.kind === "compound" || row.kind === "project" ? compound : null,
		drawing: drawOwn(row, bookOf(town), theme),
	};
}

/** What a row is besides its compound; nothing for a compound. */
function sayOwn({ kind, id }: OpenedRow, book: Book, { text }: BriefingSpeech): string {
	if (kind === "compound") return "";
	if (kind === "project")
		return text("claims.list.project", { id, year: book.projects.get(id)?.year ?? "—" });
	if (kind === "parking") {
		const place = book.parking.get(id);
		return text("claims.list.parking", { id, kind: text(`parkingKind.${place?.kind ?? "unknown"}`) });
	}
	const camera = book.cameras.get(id);
	return text("claims.list.camera", {
		id,
		place: text(`cameraPlace.${camera?.place ?? "unknown"}`),
		status: text(`cameraStatus.${camera?.status ?? "unknown"}`),
	});
}

function drawOwn({ kind, id }: OpenedRow, book: Book, theme: Theme): Drawing | null {
	if (kind === "camera") {
		const { place, status } = book.cameras.get(id) ?? { place: "unknown", status: "unknown" };
		return makeCameraDrawing({ place, status, theme });
	}
	if (kind !== "parking") return null;
	return makeParkingDrawing(theme, (book.parking.get(id)?.spaces ?? null) !== null);
}

/** What kind of record an id belongs to, for ids that were left out; a compound where none is known. */
export function rowOfId(id: string, town: Town): OpenedRow {
	const book = bookOf(town);
	const compound = town.compoundById.get(id);
	if (compound) return { id, kind: "compound", compound: id, position: compound.position, amount: null };
	const project = book.projects.get(id);
	if (project) return { ...placeOf(project.compound, town), id, kind: "project", amount: null };
	const camera = book.cameras.get(id);
	if (camera)
		return { id, kind: "camera", compound: camera.compound, position: camera.position, amount: null };
	const place = book.parking.get(id);
	if (place) return { id, kind: "parking", compound: place.compound, position: place.position, amount: null };
	return { id, kind: "compound", compound: null, position: null, amount: null };
}

function placeOf(compound: string, town: Town) {
	return { compound, position: town.compoundById.get(compound)?.position ?? null };
}
