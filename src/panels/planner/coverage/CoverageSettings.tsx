import type { CoverageInput } from "../../../domain/selection/coverage/coverage";
import type { CoverageSettings as Settings } from "../../../domain/selection/scenarios/scenario";
import { formatNumber } from "../../../text/format";
import { Assumption } from "../../Assumption";
import { Choices } from "../../Choices";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import styles from "./Coverage.module.css";

const WHAT = ["cameras", "parking"] as const;
const SITES = ["entrances", "grid"] as const;
const WEIGH = ["households", "entrances"] as const;
const COUNT = { min: 1, max: 60, step: 1, digits: 0 } as const;
const REACH = { min: 5, max: 1000, step: 5, digits: 0 } as const;
const MESH = { min: 10, max: 200, step: 5, digits: 0 } as const;
const CAPACITY = { min: 5, max: 1000, step: 5, digits: 0 } as const;
/** Reach to begin with, metres: what a camera is trusted to see, and how far people walk from a car. Both assumptions. */
const REACH_M = { cameras: 50, parking: 300 } as const;

type SettingsProps = PlannerProps & { readonly from: CoverageInput | null };

/** What is set up, where, how many and what counts as covered. */
export function CoverageSettings(props: SettingsProps) {
	const { scenario, speech, edit } = props;
	const { text } = speech;
	const { coverage } = scenario;
	const set = (patch: Partial<Settings>, merge?: string) =>
		edit("coverage", (one) => ({ ...one, coverage: { ...one.coverage, ...patch } }), merge);
	return (
		<fieldset className={styles.settings}>
			<legend className={panel.section}>{text("coverage.settings")}</legend>
			<Choices
				label={text("coverage.what")}
				choices={WHAT.map((value) => ({ value, label: text(`coverage.what.${value}`) }))}
				chosen={coverage.what}
				onChoose={(what) => set({ what, reachM: REACH_M[what] })}
			/>
			<Assumption
				label={text("coverage.count")}
				unit={text("coverage.site")}
				about={text("coverage.countAbout")}
				range={COUNT}
				value={coverage.count}
				onValue={(count) => set({ count }, "count")}
			/>
			<Assumption
				label={text("coverage.reach")}
				unit={text("unit.m")}
				about={text("coverage.reachAbout")}
				range={REACH}
				value={coverage.reachM}
				onValue={(reachM) => set({ reachM }, "reach")}
			/>
			<Weighing {...props} set={set} />
			<Places {...props} set={set} />
		</fieldset>
	);
}

type PartProps = SettingsProps & { readonly set: (patch: Partial<Settings>, merge?: string) => void };

/** What is counted: of cameras a choice, of parking sites the spaces of each. */
function Weighing({ scenario, speech: { text }, set }: PartProps) {
	const { coverage, spacesPerHousehold } = scenario;
	const reach = formatNumber(coverage.reachM);
	if (coverage.what === "parking") {
		return (
			<>
				<Assumption
					label={text("coverage.capacity")}
					unit={text("unit.spaces")}
					about={text("coverage.capacityAbout")}
					range={CAPACITY}
					value={coverage.capacity}
					onValue={(capacity) => set({ capacity }, "capacity")}
				/>
				<p className={panel.quiet}>
					{text("coverage.weighAbout.parking", { reach, ratio: formatNumber(spacesPerHousehold, 1) })}
				</p>
			</>
		);
	}
	return (
		<div>
			<Choices
				label={text("coverage.weigh")}
				choices={WEIGH.map((value) => ({ value, label: text(`coverage.weigh.${value}`) }))}
				chosen={coverage.weigh}
				onChoose={(weigh) => set({ weigh })}
			/>
			<p className={panel.quiet}>{text(`coverage.weighAbout.${coverage.weigh}`, { reach })}</p>
		</div>
	);
}

/** Where something may be put. What is said of the places is said of those of the last answer. */
function Places({ scenario: { coverage }, speech: { text }, set, from }: PartProps) {
	return (
		<div>
			<Choices
				label={text("coverage.sites")}
				choices={SITES.map((value) => ({ value, label: text(`coverage.sites.${value}`) }))}
				chosen={coverage.sites}
				onChoose={(sites) => set({ sites })}
			/>
			{coverage.sites === "grid" && (
				<Assumption
					label={text("coverage.mesh")}
					unit={text("unit.m")}
					about={text("coverage.meshAbout")}
					range={MESH}
					value={coverage.gridM}
					onValue={(gridM) => set({ gridM }, "mesh")}
				/>
			)}
			{from && (from.meshM !== null) === (coverage.sites === "grid") && (
				<p className={panel.quiet}>{sayPlaces(from, coverage.gridM, text)}</p>
			)}
		</div>
	);
}

function sayPlaces(
	{ sites, meshM }: CoverageInput,
	gridM: number,
	text: PlannerProps["speech"]["text"],
): string {
	const labels = sites.filter(({ at }) => at === "label").length;
	if (meshM === null) return text("coverage.sites.entrancesAbout", { n: formatNumber(labels) });
	const mesh = formatNumber(meshM);
	const about = text("coverage.sites.gridAbout", { n: formatNumber(sites.length), mesh });
	return meshM > gridM
		? about + text("coverage.sites.gridWidened", { asked: formatNumber(gridM), mesh })
		: about;
}
