import { TONES, type Tone } from "../domain/marks";
import type { Compound } from "../domain/records";
import { MANAGEMENT, RENOVATION } from "../domain/vocabulary";
import { formatNumber } from "../text/format";
import { makeHouseholdScale, SIZE_STEPS } from "./compound_size";
import type { DrawContext, LegendEntry, LegendSection } from "./fragment";
import { makeCompoundDrawing } from "./symbols";

/** Size of a symbol in the legend, CSS pixels. */
const SIGN_PX = 16;

/** The two vocabularies of a compound's symbol, the one the colour stands for first, and the sizes when they mean households. */
export function explainCompounds(context: DrawContext): readonly LegendSection[] {
	const { view } = context.scene;
	const vocabularies = [explainManagement(context), explainRenovation(context)];
	const ordered = view.color === "management" ? vocabularies : vocabularies.reverse();
	const all = showsNeed(context) ? [explainNeed(context), ...vocabularies] : ordered;
	return view.size === "households" ? [...all, explainSizes(context)] : all;
}

/** Whether the colour of the symbols stands for need. */
function showsNeed({ scene: { marks } }: DrawContext): boolean {
	return marks !== null && marks.tones.size > 0;
}

/** The classes of need from the greatest down, with their bounds; what is shut or without a score below. */
function explainNeed({ scene, speech: { text } }: DrawContext): LegendSection {
	const { theme } = scene.view;
	const bounds = scene.marks?.bounds ?? [];
	const classes = TONES.slice(0, bounds.length + 1).reverse();
	const name = (tone: Tone) => {
		if (tone === "shut" || tone === "none") return text(`need.${tone}`);
		const at = Number(tone);
		const [from = 0, to = 1] = [bounds[at - 1], bounds[at]];
		return text("need.class", { from: formatNumber(from, 2), to: formatNumber(to, 2) });
	};
	return {
		id: "need",
		title: text("legend.need"),
		entries: [...classes, "shut" as const, "none" as const].map((tone): LegendEntry => {
			const color = `need-${tone}` as const;
			const sign = { management: "owners", renovation: "done", color, theme, sizePx: SIGN_PX } as const;
			return {
				id: tone,
				sign: { kind: "symbol", drawing: makeCompoundDrawing(sign), sizePx: SIGN_PX },
				label: name(tone),
				count: countPlaced(scene.shown, ({ id }) => (scene.marks?.tones.get(id) ?? "none") === tone),
			};
		}),
		note: null,
	};
}

function explainManagement(context: DrawContext): LegendSection {
	const { scene, speech } = context;
	const { color, theme } = scene.view;
	const ink = color === "management" && !showsNeed(context) ? color : "neutral";
	return {
		id: "management",
		title: speech.text("management"),
		entries: MANAGEMENT.map((management): LegendEntry => {
			const drawing = makeCompoundDrawing({
				management,
				renovation: "done",
				color: ink,
				theme,
				sizePx: SIGN_PX,
			});
			return {
				id: management,
				sign: { kind: "symbol", drawing, sizePx: SIGN_PX },
				label: speech.text(`management.${management}`),
				count: countPlaced(scene.shown, (one) => one.management === management),
			};
		}),
		note: null,
	};
}

function explainRenovation(context: DrawContext): LegendSection {
	const { scene, speech } = context;
	const { color, theme } = scene.view;
	const ink = color === "renovation" && !showsNeed(context) ? color : "neutral";
	return {
		id: "renovation",
		title: speech.text("renovation"),
		entries: RENOVATION.map((renovation): LegendEntry => {
			const drawing = makeCompoundDrawing({
				management: "owners",
				renovation,
				color: ink,
				theme,
				sizePx: SIGN_PX,
			});
			return {
				id: renovation,
				sign: { kind: "symbol", drawing, sizePx: SIGN_PX },
				label: speech.text(`renovation.${renovation}`),
				count: countPlaced(scene.shown, (one) => one.renovation === renovation),
			};
		}),
		note: speech.text("legend.shapeNote"),
	};
}

function explainSizes({ scene, speech }: DrawContext): LegendSection {
	const { text } = speech;
	const { theme } = scene.view;
	const scale = makeHouseholdScale(scene);
	const base = SIZE_STEPS[1].sizePx;
	const entry = (id: string, households: number | null, label: string): LegendEntry => {
		const sizePx = Math.round(base * scale.scaleOf(households));
		const drawing = makeCompoundDrawing({
			management: "owners",
			renovation: "none",
			color: "neutral",
			theme,
			sizePx,
			unsized: households === null,
		});
		return { id, label, sign: { kind: "symbol", drawing, sizePx }, count: null };
	};
	return {
		id: "size",
		title: text("legend.size"),
		entries: [
			entry("least", scale.least, text("legend.sizeUpTo", { n: formatNumber(scale.least) })),
			entry("plain", scale.plain, text("legend.sizeAt", { n: formatNumber(scale.plain) })),
			entry("most", scale.most, text("legend.sizeFrom", { n: formatNumber(scale.most) })),
			entry("unknown", null, text("legend.sizeUnknown")),
		],
		note: null,
	};
}

/** The legend explains the map, so it counts what the map can show. */
function countPlaced(list: readonly Compound[], test: (one: Compound) => boolean): number {
	return list.filter((one) => one.position !== null && test(one)).length;
}
