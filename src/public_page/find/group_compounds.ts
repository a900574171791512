import type { PublicScene } from "../../domain/public/scene";
import type { PublicCompound } from "../../domain/public_records";
import type { Lang } from "../../domain/view";
import { nameSubdistrict } from "../name_value";

/** Compounds of one sub-district that stand one after the other in the list. */
export interface CompoundGroup {
	readonly id: string;
	readonly name: string;
	readonly members: readonly PublicCompound[];
}

/** The list of a scene cut where the sub-district changes; its order stays. */
export function groupCompounds({ shown, records }: PublicScene, lang: Lang): readonly CompoundGroup[] {
	const groups: { id: string; name: string; members: PublicCompound[] }[] = [];
	for (const one of shown) {
		const last = groups[groups.length - 1];
		if (last?.id === one.subdistrict) last.members.push(one);
		else {
			const name = nameSubdistrict(one.subdistrict, records.district, lang);
			groups.push({ id: one.subdistrict, name, members: [one] });
		}
	}
	return groups;
}
