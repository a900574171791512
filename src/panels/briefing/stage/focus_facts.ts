import type { Focus } from "../../../domain/briefing/briefing_context";
import type { MeasuredClaim } from "../../../domain/briefing/claim_value";
import { openCount, openSum, rowOfCompound } from "../../../domain/briefing/open_rows";
import type { Opened } from "../../../domain/briefing/opened";
import { findIndicator, type IndicatorId } from "../../../domain/indicators";
import type { Measure } from "../../../domain/indicators/indicator";
import type { Compound } from "../../../domain/records";
import { makeScene, type Scene } from "../../../domain/scene";
import { DEFAULT_VIEW } from "../../../domain/view";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { formatNumber } from "../../../text/format";
import { nameSubdistrict } from "../../../text/labels";
import { joinFigure } from "./open_number";

/** One fact of what was asked about; `opened`: what stands behind it, `null` where it is a fact of a single record. */
export interface FocusFact {
	readonly name: string;
	/** “—” where it is not recorded. */
	readonly value: string;
	readonly opened: Opened | null;
	readonly unit: MeasuredClaim["unit"] | null;
	/** Whether the value says by itself what it is a value of, so that the name is only read out. */
	readonly plain: boolean;
}

/** What was asked about by its name; by its id where the records have no such thing (any more). */
export function nameFocus({ kind, id }: Focus, { town }: Scene, speech: BriefingSpeech): string {
	return kind === "subdistrict" ? nameSubdistrict(id, speech) : (town.compoundById.get(id)?.name ?? id);
}

/** What is known of it, the most needed first; `null`: the records have no such thing (any more). */
export function listFocusFacts(
	{ kind, id }: Focus,
	scene: Scene,
	speech: BriefingSpeech,
): readonly FocusFact[] | null {
	const { compoundById, records } = scene.town;
	if (kind === "subdistrict")
		return records.district.subdistricts.some((one) => one.id === id)
			? listPlaceFacts(id, scene, speech)
			: null;
	const one = compoundById.get(id);
	return one ? listCompoundFacts(one, scene, speech) : null;
}

/** What is counted of a sub-district, all its compounds whatever the scene shows. */
function listPlaceFacts(id: string, { town, view }: Scene, speech: BriefingSpeech): readonly FocusFact[] {
	const { text } = speech;
	const filters = { ...DEFAULT_VIEW.filters, subdistrict: [id] };
	const { shown } = makeScene(town, { ...DEFAULT_VIEW, lang: view.lang, theme: view.theme, filters });
	const measure = (indicator: IndicatorId) => findIndicator(indicator)?.measure(shown, town, view);
	const rowsOf = ({ behind }: Measure) => behind.map((one) => rowOfCompound(one, town));
	const openHouseholds = ({ behind, leftOut }: Measure): Opened => {
		const householdsOf = (one: string) => town.compoundById.get(one)?.households ?? null;
		return { ...openSum(behind.map((one) => rowOfCompound(one, town, householdsOf(one)))), leftOut };
	};
	const count = (name: "compounds" | "unmanaged" | "renovated", indicator: IndicatorId): FocusFact => {
		const made = measure(indicator);
		const known = made && (made.denominator === null || made.denominator > 0);
		return {
			name: text(`page.focus.${name}`),
			value: known ? formatNumber(made.numerator) : "—",
			opened: made ? openCount(rowsOf(made), made.leftOut) : null,
			unit: "compounds",
			plain: false,
		};
	};
	const households = measure("households");
	return [
		count("compounds", "compounds"),
		{
			name: text("page.focus.households"),
			value: formatNumber(households?.value ?? null),
			opened: households ? openHouseholds(households) : null,
			unit: "households",
			plain: false,
		},
		count("unmanaged", "unmanaged_share"),
		count("renovated", "renovated_share"),
	];
}

/** What is known of a compound, as much as is said in one breath. */
function listCompoundFacts(one: Compound, { town }: Scene, speech: BriefingSpeech): readonly FocusFact[] {
	const { text } = speech;
	const { cameras } = town.records;
	const fact = (name: string, value: string, plain = false): FocusFact => {
		return { name, value, opened: null, unit: null, plain };
	};
	const nearest = town.watch.get(one.id)?.nearest?.distanceM ?? null;
	const lost = fact(text("page.focus.position"), text("page.focus.notPlaced"), true);
	return [
		fact(text("facet.subdistrict"), nameSubdistrict(one.subdistrict, speech), true),
		...(one.position === null ? [lost] : []),
		fact(text("management"), text(`management.${one.management}`), one.management !== "unknown"),
		fact(text("renovation"), text(`renovation.${one.renovation}`), one.renovation !== "unknown"),
		fact(text("page.focus.built"), one.builtYear === null ? "—" : String(one.builtYear)),
		fact(text("page.focus.households"), formatNumber(one.households)),
		fact(text("page.focus.manager"), one.manager ?? "—"),
		fact(text("page.focus.cameras"), formatNumber(cameras && (town.camerasOf.get(one.id)?.length ?? 0))),
		fact(
			text("page.focus.camera"),
			nearest === null ? "—" : joinFigure({ figure: formatNumber(nearest), unit: text("unit.m") }),
		),
		fact(text("page.focus.spaces"), formatNumber(one.parkingSpaces)),
	];
}
