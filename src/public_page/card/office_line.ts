import type { PublicCompound, PublicDistrict } from "../../domain/public_records";
import type { Lang } from "../../domain/view";

/** A telephone number and whose it is. */
export interface OfficeLine {
	readonly number: string;
	readonly office: string;
}

/** Whom to call about a compound: the office of its sub-district, else of the district; `null` where neither has published a number. */
export function findOfficeLine(
	{ subdistrict }: PublicCompound,
	district: PublicDistrict,
	lang: Lang,
): OfficeLine | null {
	const own = district.subdistricts.find(({ id }) => id === subdistrict);
	if (own?.officeLine) return { number: own.officeLine, office: own.name[lang] };
	return district.officeLine ? { number: district.officeLine, office: district.name[lang] } : null;
}

/** The way to a telephone; `null` for what is no number. */
export function linkToLine(number: string): string | null {
	const digits = number.replace(/[\s()（）-]/g, "");
	return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : null;
}
