import { useEffect, useState } from "react";
import { listHan, type Readings, spellReadings } from "../domain/search/readings";
import { makeEntry } from "../domain/search/search_compounds";
import type { Town } from "../domain/town";

const known = new WeakMap<Town, Promise<Readings>>();

/** Every reading of the characters a town's compounds are found by. Asked for once a town; fails when the dictionary cannot be fetched. */
export function loadReadings(town: Town): Promise<Readings> {
	const under = known.get(town);
	if (under) return under;
	const made = readTown(town);
	known.set(town, made);
	// What failed once, for want of a server, may be had the next time.
	made.catch(() => known.delete(town));
	return made;
}

async function readTown(town: Town): Promise<Readings> {
	const { polyphonic } = await import("pinyin-pro");
	const { compounds, district } = town.records;
	const places = district.subdistricts.flatMap(({ name, aliases }) => [name.zh, ...aliases]);
	const texts = compounds.flatMap((one) => makeEntry(one).texts.map(({ text }) => text));
	const characters = listHan([...places, ...texts]);
	const readings = polyphonic(characters.join(""), { toneType: "none", type: "array", v: true });
	return new Map(characters.map((character, at) => [character, spellReadings(readings[at] ?? [])]));
}

/** The readings of a town's names once they have come; `null` before, and where they cannot be had: search then goes by what is written. */
export function useReadings(town: Town): Readings | null {
	const [loaded, setLoaded] = useState<{ readonly town: Town; readonly readings: Readings } | null>(null);
	useEffect(() => {
		let wanted = true;
		loadReadings(town).then(
			(readings) => wanted && setLoaded({ town, readings }),
			() => wanted && setLoaded(null),
		);
		return () => {
			wanted = false;
		};
	}, [town]);
	return loaded?.town === town ? loaded.readings : null;
}
