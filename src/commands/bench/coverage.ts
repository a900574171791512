import type { Position } from "../../domain/datum";
import { distanceM } from "../../domain/distance";
import { makeNearestIndex } from "../../domain/nearest";
import { makeRandom, medianMs } from "../measuring";

const REACH_M = 50;

/** Compounds with a camera within reach: the nearest index against a double loop; both must find the same compounds. */
export async function bench(): Promise<void> {
	console.log("compounds   cameras    index ms   × slower: double loop");
	for (const [compounds, cameras] of [
		[332, 600],
		[3_320, 6_000],
		[10_000, 30_000],
	] as const) {
		const from = scatter(compounds, 1);
		const items = scatter(cameras, 2).map((position) => ({ position }));
		const byIndex = () => {
			const index = makeNearestIndex(items);
			return from.filter((one) => (index.find(one)?.distanceM ?? Number.POSITIVE_INFINITY) <= REACH_M).length;
		};
		const byLoop = () =>
			from.filter((one) => Math.min(...items.map((item) => distanceM(one, item.position))) <= REACH_M).length;
		if (byIndex() !== byLoop()) throw new Error(`${byIndex()} by the index, ${byLoop()} by the double loop.`);
		const indexMs = medianMs(3, byIndex);
		const loopMs = medianMs(1, byLoop);
		console.log(
			`${String(compounds).padEnd(12)}${String(cameras).padEnd(9)}${indexMs.toFixed(1).padStart(10)}   × ${(loopMs / indexMs).toFixed(1)}`,
		);
	}
}

/** Points over ten kilometres, as the compounds stand. */
function scatter(count: number, seed: number): Position<"WGS84">[] {
	const random = makeRandom(seed);
	return Array.from({ length: count }, () => [102.65 + random() * 0.1, 25.02 + random() * 0.1]);
}
