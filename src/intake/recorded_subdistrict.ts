import type { District, Subdistrict } from "../domain/records";
import { findCodeSystem } from "./columns/subdistricts";
import { findNearestSubdistrict, findSubdistrict, isCode, isSpelling, readCode } from "./names";
import type { Fault } from "./rules";

/** What a row says of its sub-district, with the header of the column that holds the code. */
export interface RecordedSubdistrict {
	readonly name: string | null;
	readonly code: string | null;
	readonly codeHeader: string;
}

/** The sub-district a row belongs to by its record, and how that was found. */
export interface FoundSubdistrict {
	readonly subdistrict: Subdistrict | null;
	/** Why there is none; `null` when there is one. */
	readonly fault: Omit<Fault, "field"> | null;
	/** A doubt about the one that was found. */
	readonly doubt: Omit<Fault, "field"> | null;
	/** The systems in which the code was understood; `null` when there was none to understand. */
	readonly system: string | null;
	/** True when the code alone decided. */
	readonly byCode: boolean;
}

const NOTHING = { subdistrict: null, fault: null, doubt: null, system: null, byCode: false } as const;

/**
 * The sub-district a row means by a name, a code, or both. The name stands; a code that means another sub-district in every system is a
 * doubt. A code alone is read in the system its header names, or in any when all agree; where they differ, nobody can tell.
 */
export function findRecorded(
	district: Pick<District, "subdistricts">,
	recorded: RecordedSubdistrict,
): FoundSubdistrict {
	const { name, code, codeHeader } = recorded;
	if (name === null || isCode(name)) return readAlone(district, code ?? name, codeHeader);
	const subdistrict = findSubdistrict(district, name);
	const respelt =
		subdistrict && !isSpelling(district, name)
			? ({ rule: "cleaned", value: name, detail: subdistrict.name.zh } as const)
			: null;
	const readings = code === null ? new Map<string, Subdistrict>() : readInSystem(district, code, codeHeader);
	if (!subdistrict) {
		const near = [...readings.values()][0] ?? findNearestSubdistrict(district, name);
		return { ...NOTHING, fault: refuse(name, near) };
	}
	const agreeing = [...readings].filter(([, one]) => one.id === subdistrict.id).map(([system]) => system);
	if (agreeing.length > 0) return { ...NOTHING, subdistrict, doubt: respelt, system: agreeing.join(" = ") };
	if (readings.size === 0 || code === null) return { ...NOTHING, subdistrict, doubt: respelt };
	return {
		...NOTHING,
		subdistrict,
		doubt: { rule: "code-disagrees", value: code, detail: `${name} ≠ ${describe(readings)}` },
	};
}

function readAlone(
	district: Pick<District, "subdistricts">,
	code: string | null,
	header: string,
): FoundSubdistrict {
	if (code === null) return { ...NOTHING, fault: { rule: "no-subdistrict", value: "" } };
	const readings = readInSystem(district, code, header);
	const meant = new Map([...readings.values()].map((one) => [one.id, one]));
	const [subdistrict] = meant.values();
	if (!subdistrict) return { ...NOTHING, fault: refuse(code, null) };
	if (meant.size > 1) {
		return { ...NOTHING, fault: { rule: "ambiguous-code", value: code, detail: describe(readings) } };
	}
	return { ...NOTHING, subdistrict, system: [...readings.keys()].join(" = "), byCode: true };
}

function readInSystem(
	district: Pick<District, "subdistricts">,
	code: string,
	header: string,
): ReadonlyMap<string, Subdistrict> {
	const readings = isCode(code) ? readCode(district, code) : new Map<string, Subdistrict>();
	const system = findCodeSystem(header);
	const named = system === null ? undefined : readings.get(system);
	if (system === null) return readings;
	return new Map(named ? [[system, named]] : []);
}

function refuse(value: string, near: Subdistrict | null): Omit<Fault, "field"> {
	const detail = near ? `最接近 / nearest: ${near.name.zh}` : "";
	return { rule: "unknown-subdistrict", value, detail };
}

function describe(readings: ReadonlyMap<string, Subdistrict>): string {
	return [...readings].map(([system, { name }]) => `${system} = ${name.zh} ${name.en}`).join(" · ");
}
