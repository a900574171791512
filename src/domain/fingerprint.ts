import type { Town } from "./town";

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A short text that is the same for towns whose maps look the same: same place, day, compounds, positions and signs (FNV-1a, 32 bits). */
export function fingerprintOf({ records }: Town): string {
	const { district, compounds } = records;
	const lines = [
		`${district.id} ${district.dataDate} ${district.approval}`,
		...compounds.map(({ id, position, management, renovation }) =>
			[id, position?.join(), management, renovation].join(" "),
		),
	];
	let hash = OFFSET;
	for (const sign of lines.join("\n")) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), PRIME);
	return (hash >>> 0).toString(36);
}
