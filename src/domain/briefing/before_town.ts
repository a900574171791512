import type { Project } from "../records";
import { makeTown, type Town } from "../town";

/**
 * The town as it was before a finished project, as far as records tell: without the cameras and parking places it brought, its compound not renovated. Whatever
 * else has changed since is as it is now; nothing records it.
 */
export function makeBeforeTown({ records }: Town, project: Project): Town {
	const isOlder = (one: { readonly project: string | null }) => one.project !== project.id;
	return makeTown({
		...records,
		compounds: records.compounds.map((one) =>
			one.id === project.compound
				? { ...one, renovation: "none" as const, renovatedYear: null, renovationClass: null }
				: one,
		),
		cameras: records.cameras?.filter(isOlder) ?? null,
		parking: records.parking?.filter(isOlder) ?? null,
	});
}
