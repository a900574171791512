import type { Scene } from "../../domain/scene";
import { DEFAULT_VIEW, FACETS, type View } from "../../domain/view";
import { nameFacet, nameFacetValue } from "../../text/labels";
import type { PrintSpeech } from "../../text/print_text";
import type { Key } from "../../text/text";

/** Something a person chose about what is shown, in words. */
export interface Choice {
	readonly id: string;
	readonly name: string;
	readonly value: string;
}

/** What the view shows, in the words of its controls: which compounds, and how the map tells them apart. What is as usual is left out, but never the scope. */
export function describeView(scene: Scene, speech: PrintSpeech): readonly Choice[] {
	const { view, selection } = scene;
	const { text } = speech;
	const choices: [Choice["id"], string, string | null][] = [
		["scope", text("print.scope"), describeFilters(view, speech) || text("print.scope.all")],
		["color", text("print.color"), text(view.color)],
		["size", text("print.size"), view.size === "households" ? text("options.size.households") : null],
		["indicator", text("print.indicator"), describeIndicator(scene, speech)],
		["overlays", text("print.overlays"), describeOverlays(view, speech) || null],
		["selected", text("print.selected"), selection && `${selection.compound.name} ${selection.compound.id}`],
		["order", text("print.order"), describeOrder(view, speech)],
	];
	return choices.flatMap(([id, name, value]) => (value === null ? [] : [{ id, name, value }]));
}

/** Every filter in force, in words; empty when there is none. */
function describeFilters(view: View, speech: PrintSpeech): string {
	const { text } = speech;
	const facets = FACETS.flatMap((facet) => {
		const chosen = view.filters[facet].map((value) => nameFacetValue(facet, value, speech));
		const value = chosen.join(text("print.and"));
		return chosen.length > 0 ? [text("print.colon", { name: nameFacet(facet, text), value })] : [];
	});
	const parts = view.parts.map(({ indicator, side }) =>
		text(`active.${side}`, { name: text(`indicator.${indicator}` as Key) }),
	);
	const placed = view.placed === null ? [] : [text(view.placed ? "active.placed" : "active.notPlaced")];
	return [...facets, ...placed, ...parts].join(" · ");
}

function describeIndicator({ view, indicator }: Scene, { text }: PrintSpeech): string | null {
	if (view.indicator === null) return null;
	const name = text(`indicator.${indicator.id}` as Key);
	return indicator.additive
		? name
		: text("print.classes", { name, breaks: text(`areas.breaks.${view.breaks}`) });
}

function describeOverlays({ layers }: View, { text }: PrintSpeech): string {
	return layers.map((one) => text(`layer.${one}`)).join(text("print.and"));
}

function describeOrder({ sort }: View, { text }: PrintSpeech): string | null {
	const usual = DEFAULT_VIEW.sort;
	if (sort.key === usual.key && sort.descending === usual.descending) return null;
	const name = text(`table.${sort.key}`);
	return sort.descending ? text("print.descending", { name }) : name;
}
