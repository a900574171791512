import type { Targets } from "../../src/domain/targets";
import type { SampleCompound } from "./compounds";
import { BASELINE_DAY, PILOTS } from "./facts";

/** The commitments of the document, over a baseline frozen before the first of its compounds got a property service. */
export function makeTargets(compounds: readonly SampleCompound[]): Targets {
	const pilot = compounds
		.map(({ record }) => record)
		.filter(({ subdistrict }) => PILOTS.includes(subdistrict));
	const unmanaged = pilot.filter(({ management }) => management === "unmanaged");
	// Unmanaged on the frozen day, served since: they stay in the baseline under their new manager.
	const served = pilot
		.filter(({ management, propertyService }) => {
			return propertyService === true && (management === "owners" || management === "community");
		})
		.slice(0, 6);
	const ids = [...unmanaged, ...served].map(({ id }) => id).sort();
	return {
		citation: {
			zh: "五住建办案字〔2019〕17号（2019-06-17）；试点街道与基期名单为演示假设",
			en: "Document 五住建办案字〔2019〕17号 (2019-06-17); the pilot sub-districts and the baseline list are assumptions of the sample",
		},
		projectsPerYear: 2,
		serviceShare: 0.8,
		startsOn: "2019-01-01",
		dueOn: "2021-12-31",
		baseline: { frozenOn: BASELINE_DAY, compounds: ids },
		standard: [
			{ zh: "治安好", en: "Good public order" },
			{ zh: "环境好", en: "Good environment" },
			{ zh: "秩序好", en: "Good order" },
			{ zh: "服务好", en: "Good service" },
			{ zh: "管理好", en: "Good management" },
			{ zh: "群众满意", en: "Residents satisfied" },
		],
	};
}
