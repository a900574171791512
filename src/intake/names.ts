import type { District, Subdistrict } from "../domain/records";

/** The sub-district a ledger means by a name: its id, its Chinese or English name, or one of its other spellings. `null` for none. */
export function findSubdistrict(
	district: Pick<District, "subdistricts">,
	name: string | null,
): Subdistrict | null {
	if (name === null) return null;
	const found = district.subdistricts.find(
		(one) => one.id === name || one.name.zh === name || one.name.en === name || one.aliases.includes(name),
	);
	return found ?? null;
}
