import { readFileSync } from "node:fs";
import { type AreaIndex, makeAreaIndex } from "../../src/domain/areas";
import type { Position } from "../../src/domain/datum";
import { makeGround } from "../../src/domain/ground";
import type { AreaCollection, Place } from "../../src/domain/records";
import { wgs84From } from "../../src/intake/datums";
import { parseTable } from "../../src/intake/formats/folder_table";
import { parseAreas } from "../../src/intake/geojson";
import { COUNTS } from "./facts";

type Point = Position<"WGS84">;

/** The land the sample is placed on: the same sketch the door makes. */
export interface SampleLand {
	readonly outline: AreaIndex;
	readonly subdistricts: AreaIndex;
	readonly places: readonly Place[];
}

export function readLand(): SampleLand {
	const bytes = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url));
	const outline: AreaCollection = {
		type: "FeatureCollection",
		features: parseAreas(bytes("outline.geojson"), "WGS84").areas.map(({ geometry }) => ({
			type: "Feature",
			properties: { id: "district" },
			geometry,
		})),
	};
	const places = parseTable("places.csv", bytes("places.csv")).rows.map(({ cells }): Place => {
		const [name = "", street = "", kind = "", lng = "", lat = ""] = cells;
		const subdistrict = COUNTS.find(([, known]) => known === street)?.[0] ?? street;
		const position = wgs84From("GCJ-02", [Number(lng), Number(lat)]);
		return { name, subdistrict, kind: kind === "办事处" ? "office" : "community", position };
	});
	const ground = makeGround(outline, { type: "FeatureCollection", features: [] }, { kind: "places", places });
	return { outline: makeAreaIndex(outline), subdistricts: makeAreaIndex(ground.subdistricts), places };
}

// Good to centimetres over the few kilometres of a town, which is all the sample needs.
const METRES_A_DEGREE = 111_000;
const SHORTENING = 0.906;

/** The point so many metres east and north of another, on six decimals as the files carry it. */
export function move([lng, lat]: Point, eastM: number, northM: number): Point {
	return [
		Number((lng + eastM / (METRES_A_DEGREE * SHORTENING)).toFixed(6)),
		Number((lat + northM / METRES_A_DEGREE).toFixed(6)),
	];
}

export function apartM(a: Point, b: Point): number {
	return Math.hypot((a[0] - b[0]) * METRES_A_DEGREE * SHORTENING, (a[1] - b[1]) * METRES_A_DEGREE);
}

/** The point at a bearing, radians from east towards north. */
export function moveAlong(from: Point, angle: number, distanceM: number): Point {
	return move(from, Math.cos(angle) * distanceM, Math.sin(angle) * distanceM);
}
