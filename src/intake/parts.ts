import type { Camera, Compound, Finding, ParkingPlace, Project } from "../domain/records";
import { COMPOUND_COLUMNS } from "./columns/compounds";
import { PROJECT_COLUMNS } from "./columns/projects";
import { makeFinding } from "./rules";
import type { Entry } from "./sheet";

interface Ledgers {
	readonly compounds: readonly Entry<Compound>[];
	readonly cameras: readonly Entry<Camera>[] | null;
	readonly parking: readonly Entry<ParkingPlace>[] | null;
	readonly projects: readonly Entry<Project>[] | null;
}

/** Notes on recorded totals that disagree with their parts. A part of unknown size makes no total wrong, unless the rest already exceeds it. */
export function checkParts({ compounds, cameras, parking, projects }: Ledgers): Finding[] {
	const spacesOfCompound = sumParts(
		parking ?? [],
		(one) => one.compound,
		(one) => one.spaces,
	);
	const spacesOfProject = sumParts(
		parking ?? [],
		(one) => one.project,
		(one) => one.spaces,
	);
	const camerasOfProject = sumParts(
		cameras ?? [],
		(one) => one.project,
		() => 1,
	);
	const ofCompounds = compounds.flatMap(({ spot, record }) =>
		parking === null
			? []
			: compare(record.parkingSpaces, spacesOfCompound.get(record.id)).map((detail) => {
					const field = COMPOUND_COLUMNS.parkingSpaces.header;
					return makeFinding(spot, {
						rule: "parts-disagree",
						field,
						value: String(record.parkingSpaces),
						detail,
					});
				}),
	);
	const ofProjects = (projects ?? []).flatMap(({ spot, record }) =>
		[
			{ name: "cameras" as const, listed: cameras, sum: camerasOfProject.get(record.id) },
			{ name: "parkingSpaces" as const, listed: parking, sum: spacesOfProject.get(record.id) },
		].flatMap(({ name, listed, sum }) => {
			const value = record.quantities[name];
			if (listed === null) return [];
			return compare(value, sum).map((detail) => {
				const field = PROJECT_COLUMNS[name].header;
				return makeFinding(spot, { rule: "parts-disagree", field, value: String(value), detail });
			});
		}),
	);
	return [...ofCompounds, ...ofProjects];
}

interface PartSum {
	readonly known: number;
	readonly unknowns: number;
}

function sumParts<R>(
	entries: readonly Entry<R>[],
	wholeOf: (record: R) => string | null,
	sizeOf: (record: R) => number | null,
): ReadonlyMap<string, PartSum> {
	const sums = new Map<string, PartSum>();
	for (const { record } of entries) {
		const whole = wholeOf(record);
		if (whole === null) continue;
		const { known, unknowns } = sums.get(whole) ?? { known: 0, unknowns: 0 };
		const size = sizeOf(record);
		sums.set(whole, { known: known + (size ?? 0), unknowns: unknowns + (size === null ? 1 : 0) });
	}
	return sums;
}

// The sum of the parts when it contradicts the total; nothing otherwise, nor when no part was listed.
function compare(total: number | null, parts: PartSum | undefined): string[] {
	if (total === null || !parts) return [];
	const contradicts = parts.unknowns === 0 ? parts.known !== total : parts.known > total;
	return contradicts ? [String(parts.known)] : [];
}
