import fc from "fast-check";
import geodesic from "geographiclib-geodesic";
import { expect, test } from "vitest";
import { distanceM } from "../../src/domain/distance";
import { makeNearestIndex } from "../../src/domain/nearest";
import { at } from "../fixtures/toy_town";

const { WGS84 } = geodesic.Geodesic;

/** Largest differences from the geodesic promised by the docstring. */
const PROMISES = [
	{ reachM: 1_000, errorM: 0.001 },
	{ reachM: 20_000, errorM: 1 },
];

const between = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });

test.each(PROMISES)(
	"a distance up to $reachM m is within $errorM m of the geodesic, from 10° to 50° N",
	({ reachM, errorM }) => {
		const degrees = reachM / 160_000;
		const line = fc.record({
			lng: between(73, 135),
			lat: between(10, 50),
			dLng: between(-degrees, degrees),
			dLat: between(-degrees, degrees),
		});
		fc.assert(
			fc.property(line, ({ lng, lat, dLng, dLat }) => {
				const exact = WGS84.Inverse(lat, lng, lat + dLat, lng + dLng).s12 ?? Number.NaN;
				expect(Math.abs(distanceM([lng, lat], [lng + dLng, lat + dLat]) - exact)).toBeLessThan(errorM);
			}),
			{ numRuns: 2000 },
		);
	},
);

test("the nearest of many points is the one a plain scan finds", () => {
	const spot = fc.tuple(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 1500 }));
	fc.assert(
		fc.property(
			fc.array(spot, { maxLength: 40 }),
			fc.array(spot, { minLength: 1, maxLength: 20 }),
			(items, asked) => {
				const located = items.map(([x, y]) => ({ position: at(x, y) }));
				const index = makeNearestIndex(located);
				for (const [x, y] of asked) {
					const from = at(x, y);
					const scan = Math.min(...located.map((one) => distanceM(from, one.position)));
					expect(index.find(from)?.distanceM ?? Number.POSITIVE_INFINITY).toBe(scan);
				}
			},
		),
		{ numRuns: 300 },
	);
});

test("a point very far from all others still finds the nearest", () => {
	const index = makeNearestIndex([{ position: [121, 25] as const }, { position: [120, 24] as const }]);
	expect(index.find([113, 22])?.item.position).toEqual([120, 24]);
});

test("where there is no point at all there is no nearest", () => {
	expect(makeNearestIndex([]).find(at(0, 0))).toBeNull();
});
