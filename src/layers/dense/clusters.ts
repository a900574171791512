import type { ParkingPlace } from "../../domain/records";
import type { ParkingCluster } from "../tooltips";

/** Side of MapLibre's and deck.gl's world at zoom 0, CSS pixels. */
const WORLD_PX = 512;
/** Nearer than this, CSS pixels, the discs of two clusters would touch. */
const REACH_PX = 42;

interface Spot {
	readonly place: ParkingPlace;
	/** Place in the order in which clusters are begun. */
	readonly rank: number;
	readonly x: number;
	readonly y: number;
}

/**
 * Parking places gathered where a zoom leaves no room for each: the largest draws in all that lie within reach, then the
 * largest of the rest. Every place is in exactly one cluster, which stands at the middle of its places weighted by spaces.
 */
export function makeClusters(places: readonly ParkingPlace[], zoom: number): readonly ParkingCluster[] {
	const world = WORLD_PX * 2 ** zoom;
	const open = places
		.map((place) => ({ place, ...project(place.position, world) }))
		.sort((a, b) => (b.place.spaces ?? 0) - (a.place.spaces ?? 0) || (a.place.id < b.place.id ? -1 : 1))
		.map((one, rank): Spot => ({ ...one, rank }));
	const near = makeGrid(open);
	const taken = new Set<Spot>();
	return open.flatMap((seed): readonly ParkingCluster[] => {
		if (taken.has(seed)) return [];
		const members = near(seed)
			.filter((one) => !taken.has(one) && Math.hypot(one.x - seed.x, one.y - seed.y) <= REACH_PX)
			.sort((a, b) => a.rank - b.rank);
		for (const one of members) taken.add(one);
		return [gather(members.map((one) => one.place))];
	});
}

/** Answers which spots may be within reach of one, from squares as wide as the reach: no spot has to be held against all others. */
function makeGrid(spots: readonly Spot[]): (seed: Spot) => readonly Spot[] {
	const squares = new Map<string, Spot[]>();
	const squareOf = ({ x, y }: Spot) => [Math.floor(x / REACH_PX), Math.floor(y / REACH_PX)] as const;
	for (const spot of spots) {
		const key = squareOf(spot).join();
		squares.set(key, [...(squares.get(key) ?? []), spot]);
	}
	const steps = [-1, 0, 1];
	return (seed) => {
		const [column, row] = squareOf(seed);
		return steps.flatMap((right) =>
			steps.flatMap((down) => squares.get(`${column + right},${row + down}`) ?? []),
		);
	};
}

function project([lng, lat]: ParkingPlace["position"], worldPx: number): { x: number; y: number } {
	const sin = Math.sin((lat * Math.PI) / 180);
	return {
		x: (worldPx * (lng + 180)) / 360,
		y: worldPx * (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)),
	};
}

function gather(places: readonly ParkingPlace[]): ParkingCluster {
	const known = places.flatMap((one) => (one.spaces === null ? [] : [one.spaces]));
	// A place of unknown size still pulls a little: it is there.
	const weight = (one: ParkingPlace) => Math.max(1, one.spaces ?? 1);
	const total = places.reduce((sum, one) => sum + weight(one), 0);
	const middle = (axis: 0 | 1) =>
		places.reduce((sum, one) => sum + one.position[axis] * weight(one), 0) / total;
	return {
		position: [middle(0), middle(1)],
		places,
		spaces: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0),
		unknown: places.length - known.length,
	};
}
