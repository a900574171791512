import { INDICATORS } from "../../domain/indicators";
import { makeScene } from "../../domain/scene";
import { makeTown, type Town } from "../../domain/town";
import { DEFAULT_VIEW, type View } from "../../domain/view";
import { MANAGEMENT } from "../../domain/vocabulary";
import { buildStyle } from "../../layers";
import type { Speech } from "../../text/labels";
import { makeText } from "../../text/make_text";
import { medianMs } from "../measuring";
import { readTown } from "../read_town";

/** What one change of filter costs: scene, then style value, against loading the records anew; for the folder's own records and ten times as many. */
export async function bench(): Promise<void> {
	const town = readTown();
	console.log("records   scene ms   style ms   load ms   load ÷ (scene + style)");
	for (const times of [1, 10]) {
		const many = repeat(town, times);
		const speech: Speech = { text: makeText("zh"), lang: "zh", district: many.records.district };
		const views = makeViews();
		makeScene(many, DEFAULT_VIEW);
		const sceneMs = medianMs(5, () => views.map((view) => makeScene(many, view))) / views.length;
		const scenes = views.map((view) => makeScene(many, view));
		const styleMs = medianMs(5, () => scenes.map((scene) => buildStyle(scene, speech))) / views.length;
		const loadMs = medianMs(5, () => makeScene(makeTown({ ...many.records }), DEFAULT_VIEW));
		console.log(
			`${String(many.records.compounds.length).padEnd(8)}${sceneMs.toFixed(2).padStart(10)}${styleMs.toFixed(2).padStart(11)}${loadMs.toFixed(1).padStart(10)}   ${(loadMs / (sceneMs + styleMs)).toFixed(1)}`,
		);
	}
}

/** A filter a management type, each with every indicator. */
function makeViews(): View[] {
	return MANAGEMENT.flatMap((management) =>
		INDICATORS.map((indicator) => ({
			...DEFAULT_VIEW,
			indicator: indicator.id,
			filters: { ...DEFAULT_VIEW.filters, management: [management] },
		})),
	);
}

function repeat(town: Town, times: number): Town {
	const compounds = Array.from({ length: times }, (_, n) =>
		town.records.compounds.map((one) => (n === 0 ? one : { ...one, id: `${one.id}-${n}` })),
	).flat();
	return makeTown({ ...town.records, compounds });
}
