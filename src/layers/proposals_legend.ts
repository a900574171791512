import type { Marks } from "../domain/marks";
import { makeStroke } from "./drawing";
import type { DrawContext, LegendEntry, LegendSection } from "./fragment";
import { makeFlagDrawing, makeProposalSign, PROPOSAL_KINDS, proposalInk } from "./proposal_symbols";
import { circlePath } from "./shapes";

/** Size of a sign in the legend, CSS pixels. */
const SIGN_PX = 16;

/** What the planner's pins, links, rings and flags mean; only what is drawn. */
export function explainProposals(context: DrawContext): readonly LegendSection[] {
	const { marks } = context.scene;
	if (!marks) return [];
	const sections = [explainChosen(context, marks), explainSites(context, marks)];
	return sections.filter(({ entries }) => entries.length > 0);
}

function explainChosen({ scene, speech }: DrawContext, { chosen }: Marks): LegendSection {
	const placed = [...chosen].filter(([id]) => scene.town.compoundById.get(id)?.position);
	const sign = { kind: "symbol", drawing: makeFlagDrawing(scene.view.theme, null), sizePx: SIGN_PX } as const;
	const entry = { id: "chosen", sign, label: speech.text("legend.chosenYear"), count: placed.length };
	return {
		id: "chosen",
		title: speech.text("legend.chosen"),
		entries: chosen.size > 0 ? [entry] : [],
		note: null,
	};
}

function explainSites(context: DrawContext, { sites, unserved }: Marks): LegendSection {
	const { speech } = context;
	const kinds = PROPOSAL_KINDS.filter((kind) => sites.some((site) => site.kind === kind));
	const entries = kinds.flatMap((kind) => explainKind(context, { kind, sites }));
	const ring: LegendEntry = {
		id: "unserved",
		sign: { kind: "symbol", drawing: drawRing(context), sizePx: SIGN_PX },
		label: speech.text("legend.unserved"),
		count: unserved.length,
	};
	return {
		id: "proposals",
		title: speech.text("legend.proposals"),
		entries: unserved.length > 0 ? [...entries, ring] : entries,
		note: null,
	};
}

function explainKind(
	{ scene, speech, palette }: DrawContext,
	{ kind, sites }: Pick<Marks, "sites"> & { readonly kind: (typeof PROPOSAL_KINDS)[number] },
): readonly LegendEntry[] {
	const own = sites.filter((site) => site.kind === kind);
	return [
		{
			id: kind,
			sign: { kind: "symbol", drawing: makeProposalSign(kind, scene.view.theme), sizePx: SIGN_PX },
			label: speech.text(kind === "camera" ? "legend.newCamera" : "legend.newParking"),
			count: own.length,
		},
		{
			id: `${kind}-link`,
			sign: { kind: "line", color: proposalInk(kind, palette), widthPx: 1.6, dash: [] },
			label: speech.text("legend.proposalLink"),
			count: own.reduce((sum, { serves }) => sum + serves.length, 0),
		},
	];
}

function drawRing({ palette }: DrawContext) {
	return { strokes: [makeStroke(circlePath(12, 12, 8), palette.camera.broken, { width: 1.8 })], overhang: 0 };
}
