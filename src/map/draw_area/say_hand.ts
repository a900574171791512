import type { AreaShape } from "../../domain/selection/shortlist/drawn_area";
import type { ShapeRefusal } from "../../domain/selection/shortlist/make_shape";
import { sayShape } from "../../text/area_words";
import { formatNumber } from "../../text/format";
import type { PlannerText } from "../../text/planner/planner_text";
import { type Draft, stepM } from "./draft";

interface Drawn {
	readonly draft: Draft;
	/** As it would be with the hand as its next point; `null` before there is one. */
	readonly shape: AreaShape | null;
	readonly inside: number | null;
	readonly refused: ShapeRefusal | null;
}

/** The words of a drawing under way. */
export interface HandWords {
	/** Beside the crosshair; empty: nothing to say yet. */
	readonly label: string;
	/** What to do next. */
	readonly hint: string;
	/** How large it is and how many it holds; empty before it is a shape. */
	readonly size: string;
	/** For who does not see it: where the crosshair is, how far it went, what is drawn. */
	readonly aloud: string;
}

/** A tenth of a second of arc is three metres. */
const DEGREE_DIGITS = 5;

/** Says what is being drawn. */
export function sayHand({ draft, shape, inside, refused }: Drawn, text: PlannerText): HandWords {
	const metres = stepM(draft);
	const step = metres === null ? "" : text("shortlist.draw.step", { n: formatNumber(metres) });
	const size = shape ? sayShape(shape, text) : "";
	const holds = inside === null ? "" : text("shortlist.draw.inside", { n: formatNumber(inside) });
	const [lng, lat] = draft.hand ?? [null, null];
	const place = text("shortlist.draw.place", {
		lng: formatNumber(lng, DEGREE_DIGITS),
		lat: formatNumber(lat, DEGREE_DIGITS),
	});
	const said = refused === null ? [] : [text(`shortlist.draw.refused.${refused}`)];
	const where = lng === null ? [] : [place];
	return {
		label: draft.kind === "polygon" ? step : size,
		hint: said[0] ?? text(`shortlist.draw.hint.${draft.kind}.${stageOf(draft)}`),
		size: [size, holds].filter(Boolean).join(" · "),
		aloud: [...said, text("shortlist.draw.points", { n: draft.points.length }), ...where, step, size, holds]
			.filter(Boolean)
			.join(text("shortlist.draw.comma")),
	};
}

function stageOf({ points }: Draft): "first" | "next" {
	return points.length === 0 ? "first" : "next";
}
