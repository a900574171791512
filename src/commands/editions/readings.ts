import { polyphonic } from "pinyin-pro";
import type { PublicRecords } from "../../domain/public_records";
import { listHan, spellReadings } from "../../domain/search/readings";

/**
 * The pinyin of every character compounds are found by on the public page, as `{"字": ["zi"]}` in the order of the characters: made
 * when the page is built, so that no phone fetches a dictionary. Every reading a character has, without tones.
 */
export function makeReadings({
	compounds,
	district,
}: PublicRecords): Readonly<Record<string, readonly string[]>> {
	const places = district.subdistricts.flatMap(({ name, aliases }) => [name.zh, ...aliases]);
	const texts = compounds.flatMap(({ name, alias, address, community }) =>
		[name, alias, address, community].filter((text) => text !== null),
	);
	const characters = [...listHan([...places, ...texts])].sort();
	const readings = polyphonic(characters.join(""), { toneType: "none", type: "array", v: true });
	return Object.fromEntries(
		characters.map((character, at) => [character, spellReadings(readings[at] ?? [])]),
	);
}
