import { makeAreaIndex } from "../../domain/areas";
import type { Position } from "../../domain/datum";
import type { PublicCompound } from "../../domain/public_records";
import type { AreaCollection, Ground } from "../../domain/records";
import type { Folder } from "../../intake";
import type { EditionFiles } from "../internal";
import { type Construction, constructPublic } from "./construct";
import { cutNeighbours } from "./cut_neighbours";
import type { LayerName, PublicSchema } from "./rules";
import { PUBLIC_SCHEMA } from "./schema";
import { makePublicSums } from "./sums";

/** The files of the public edition. What stands in none of them is not published. */
export const PUBLIC_FILES = [
	"district.json",
	"compounds.json",
	"projects.json",
	"targets.json",
	"sums.json",
	"ground.json",
] as const;

/**
 * The edition for everybody: new records, field by field from the schema, and nothing else. A file of records the folder does not
 * have holds `null`. Throws `PublicEditionRefused`, and then publishes nothing, when a record carries what the schema does not
 * answer for or a published text points at a person.
 */
export function makePublicEdition(folder: Folder, schema: PublicSchema = PUBLIC_SCHEMA): EditionFiles {
	const construction: Construction = { schema, isInside: makeInside(folder.ground?.outline ?? null) };
	const construct = (layer: LayerName, file: string) => (record: object) =>
		constructPublic(record, { layer, spot: { file, id: nameRecord(record) } }, construction);
	const compounds = folder.compounds.map(construct("compound", "compounds"));
	const sums = makePublicSums(
		{
			recorded: folder.compounds,
			// The layer's lines are those of PublicCompound; a tampered schema may say otherwise, and is then found out.
			published: compounds as unknown as PublicCompound[],
			subdistricts: folder.district.subdistricts.map(({ id }) => id),
		},
		schema,
	);
	const files: Readonly<Record<(typeof PUBLIC_FILES)[number], unknown>> = {
		"district.json": construct("district", "district")(folder.district),
		"compounds.json": compounds,
		"projects.json": folder.projects?.map(construct("project", "projects")) ?? null,
		"targets.json": folder.targets && construct("targets", "targets")(folder.targets),
		"sums.json": sums,
		"ground.json": folder.ground && constructGround(folder.ground, construct),
	};
	return new Map(PUBLIC_FILES.map((name) => [name, files[name]]));
}

/** The ids of the compounds whose recorded manager the public edition leaves blank because it does not name an organisation. */
export function listBlankedManagers(folder: Folder, files: EditionFiles): string[] {
	const published = files.get("compounds.json") as readonly PublicCompound[];
	const blank = new Set(published.filter(({ manager }) => manager === null).map(({ id }) => id));
	return folder.compounds.filter(({ id, manager }) => manager !== null && blank.has(id)).map(({ id }) => id);
}

function nameRecord(record: object): string {
	const id: unknown = "id" in record ? record.id : null;
	return typeof id === "string" ? id : "";
}

type Constructor = (layer: LayerName, file: string) => (record: object) => Record<string, unknown>;

interface AreaParts {
	readonly features: readonly { readonly properties: object; readonly geometry: Geometry }[];
}
interface Geometry {
	readonly type: string;
	readonly coordinates: unknown;
}

function constructGround(ground: Ground, construct: Constructor) {
	const { outline, subdistricts, drawn } = ground;
	const collect = ({ features }: AreaParts, layer: LayerName) => ({
		type: "FeatureCollection",
		features: features.map(({ properties, geometry: { type, coordinates } }) => ({
			type: "Feature",
			properties: construct(layer, "ground")(properties),
			geometry: { type, coordinates },
		})),
	});
	return {
		outline: collect(outline, "area"),
		subdistricts: collect(subdistricts, "area"),
		drawn: {
			outline: collect(drawn.outline, "area"),
			subdistricts: collect(drawn.subdistricts, "area"),
			neighbours: collect(cutNeighbours(ground), "neighbour"),
		},
	};
}

// The outline was rounded to a metre when it was published: a point within two metres of it counts as inside.
const EDGE_DEGREES = 2e-5;
const AROUND = [-EDGE_DEGREES, 0, EDGE_DEGREES] as const;

function makeInside(outline: AreaCollection | null): Construction["isInside"] {
	if (outline === null) return () => true;
	const index = makeAreaIndex(outline);
	return ([lng, lat]) =>
		AROUND.some((east) =>
			AROUND.some((north) => {
				const near: Position<"WGS84"> = [lng + east, lat + north];
				return index.find(near) !== null;
			}),
		);
}
