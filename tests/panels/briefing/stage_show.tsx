import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useState } from "react";
import type { Claim, ClaimMeasure, PublishedFigure } from "../../../src/domain/briefing/briefing";
import type { Focus } from "../../../src/domain/briefing/briefing_context";
import type { MeasuredClaim } from "../../../src/domain/briefing/claim_value";
import type { Opened, OpenedRow } from "../../../src/domain/briefing/opened";
import { makeScene } from "../../../src/domain/scene";
import type { Records } from "../../../src/domain/town";
import { DEFAULT_VIEW, type Lang, type View } from "../../../src/domain/view";
import type { BriefingProps, OpenedNumber } from "../../../src/panels/briefing/briefing_props";
import { type BriefingTable, makeBriefingText } from "../../../src/text/briefing/briefing_text";
import { claimsWords } from "../../../src/text/briefing/claims";
import { pageWords } from "../../../src/text/briefing/page";
import { makeText } from "../../../src/text/make_text";
import { TOY_DISTRICT, toyTown } from "../../fixtures/toy_town";
import { bracketTable, bracketText } from "../../text/bracket";

export interface StageOptions {
	/** `bracket`: a language in which text that is in no table stands out. */
	readonly lang?: Lang | "bracket";
	readonly view?: Partial<View>;
	readonly records?: Partial<Records>;
	readonly focus?: Focus | null;
}

/** The stage's words; the bracketed language has those of its own tables alone. */
export function stageText(lang: Lang | "bracket") {
	if (lang !== "bracket") return makeBriefingText(makeText(lang), lang);
	const table = bracketTable({ ...claimsWords.zh, ...pageWords.zh }) as unknown as BriefingTable;
	return makeBriefingText(bracketText, "zh", table);
}

/** Everything that was asked of the page, in order. */
interface Asked {
	readonly opened: OpenedNumber[];
	readonly flown: string[];
}

export interface StageProps extends BriefingProps {
	/** What is open now; `null`: nothing. */
	readonly number: OpenedNumber | null;
	readonly onClose: () => void;
}

type Draw = (props: StageProps) => ReactNode;

interface StageFrame {
	readonly draw: Draw;
	readonly shared: Pick<BriefingProps, "scene" | "speech" | "focus">;
	readonly asked: Asked;
}

function Stage({ draw, shared, asked }: StageFrame) {
	const [number, setNumber] = useState<OpenedNumber | null>(null);
	const onOpen = (one: OpenedNumber) => {
		asked.opened.push(one);
		setNumber(one);
	};
	const onFly = (id: string) => void asked.flown.push(id);
	return draw({ ...shared, onOpen, onFly, number, onClose: () => setNumber(null) });
}

/** Shows a part of the stage over the toy town; what it opens stands open, as on the wall. */
export function showStage(draw: Draw, options: StageOptions = {}) {
	const { lang = "zh", view, records, focus = null } = options;
	const town = toyTown({ district: TOY_DISTRICT, ...records });
	const spoken: Lang = lang === "bracket" ? "zh" : lang;
	const speech = { text: stageText(lang), lang: spoken, district: town.records.district };
	const scene = makeScene(town, { ...DEFAULT_VIEW, lang: spoken, theme: "dark", ...view });
	const asked: Asked = { opened: [], flown: [] };
	const stage = (drawn: Draw) => <Stage draw={drawn} shared={{ scene, speech, focus }} asked={asked} />;
	const shown = render(stage(draw));
	/** Draws something else in the same place, as new data do. */
	const redraw = (drawn: Draw) => shown.rerender(stage(drawn));
	return { ...shown, redraw, asked, scene, speech, user: userEvent.setup() };
}

const COUNT: ClaimMeasure = {
	of: "indicator",
	indicator: "compounds",
	side: "value",
	filters: DEFAULT_VIEW.filters,
};

export function claimOf(id: string, label: string, published: PublishedFigure | null = null): Claim {
	return { id, label: { zh: label, en: `${label} in English` }, measure: COUNT, published };
}

/** A measured claim with nothing behind it unless said otherwise. */
export function measured(claim: Claim, known: Partial<MeasuredClaim> = {}): MeasuredClaim {
	const opened: Opened = { how: "count", rows: [], denominator: null, leftOut: [] };
	const published = claim.published && { ...claim.published, differs: false };
	return { claim, value: 6, unit: "compounds", opened, published, ...known };
}

export function compoundRow(id: string, placed = true, amount: number | null = 1): OpenedRow {
	return { id, kind: "compound", compound: id, position: placed ? [110, 30] : null, amount };
}
