import { hasOwnPage } from "../../domain/public/paths";
import type { PublicCompound, PublicDistrict } from "../../domain/public_records";
import { DATA_LANG } from "../../domain/public_records";
import { formatNumber } from "../../text/format";
import type { PublicKey } from "../../text/public_text";
import { nameDecade, nameHouseholds, nameSubdistrict, UNKNOWN } from "../name_value";
import { linkTo, type PageProps } from "../page_props";
import { CompoundSign } from "../sign/CompoundSign";
import type { Fact } from "./FactList";
import { findOfficeLine, linkToLine } from "./office_line";

interface FactProps extends PageProps {
	readonly compound: PublicCompound;
	readonly district: PublicDistrict;
}

/** Who manages a compound, and whom to call. */
export function listManagementFacts(props: FactProps): readonly Fact[] {
	const { compound: one, text } = props;
	const nobody = one.management === "unmanaged" ? "card.noManagerUnmanaged" : "card.noManager";
	return [
		{
			name: text("card.management"),
			value: (
				<>
					<CompoundSign management={one.management} renovation={null} />{" "}
					{text(`management.${one.management}`)}
				</>
			),
		},
		{ ...recorded(props, "card.manager", one.manager), remark: one.manager === null ? text(nobody) : null },
		sayLine(props),
	];
}

function sayLine(props: FactProps): Fact {
	const { text } = props;
	const line = findOfficeLine(props.compound, props.district, props.lang);
	const name = text("card.line");
	if (line === null) return { name, value: UNKNOWN, remark: text("card.noLine") };
	const href = linkToLine(line.number);
	return {
		name,
		value: href === null ? line.number : <a href={href}>{line.number}</a>,
		remark: text("card.lineOf", { name: line.office }),
	};
}

/** Where the renovation of a compound stands. */
export function listRenovationFacts({ compound: one, text }: FactProps): readonly Fact[] {
	const status: Fact = {
		name: text("card.status"),
		value: (
			<>
				<CompoundSign management={null} renovation={one.renovation} /> {text(`renovation.${one.renovation}`)}
			</>
		),
		remark: one.renovation === "unknown" ? text("card.noStatus") : null,
	};
	if (one.renovation !== "done" && one.renovatedYear === null) return [status];
	return [status, { name: text("card.year"), value: one.renovatedYear ?? UNKNOWN }];
}

/** What a compound is and where. */
export function listAboutFacts(props: FactProps): readonly Fact[] {
	const { compound: one, district, text, lang } = props;
	const amount = (name: PublicKey, value: number | null, unit: PublicKey): Fact => ({
		name: text(name),
		value: value === null ? UNKNOWN : text(unit, { n: formatNumber(value) }),
	});
	const area = nameSubdistrict(one.subdistrict, district, lang);
	return [
		recorded(props, "card.address", one.address),
		{
			name: text("card.subdistrict"),
			value: hasOwnPage(one.subdistrict) ? (
				<a href={linkTo({ kind: "subdistrict", id: one.subdistrict }, props)}>{area}</a>
			) : (
				area
			),
		},
		recorded(props, "card.community", one.community),
		{ name: text("card.decade"), value: nameDecade(one.builtDecade, text) },
		amount("card.buildings", one.buildings, "unit.buildings"),
		{ name: text("card.households"), value: nameHouseholds(one.households, text) },
		amount("card.floorArea", one.floorAreaSqm, "unit.sqm"),
		{
			name: text("card.parking"),
			value:
				one.parkingSpaces === null
					? UNKNOWN
					: text("unit.about", { n: text("unit.spaces", { n: formatNumber(one.parkingSpaces) }) }),
		},
		{ name: text("card.id"), value: one.id },
	];
}

/** A text of the records, in their language. */
function recorded({ text, lang }: FactProps, name: PublicKey, value: string | null): Fact {
	const foreign = lang === "zh" || value === null ? undefined : DATA_LANG;
	return { name: text(name), value: value ?? UNKNOWN, lang: foreign };
}
