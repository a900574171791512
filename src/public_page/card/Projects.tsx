import { PUBLIC_QUANTITIES, type PublicProject, type PublicQuantity } from "../../domain/public_records";
import { formatNumber } from "../../text/format";
import type { PublicKey, PublicText } from "../../text/public_text";
import type { CardProps } from "./Card";
import styles from "./Card.module.css";
import { FactList } from "./FactList";

/** What each quantity of the ledger is counted in. */
const UNIT_OF: Readonly<Record<PublicQuantity, PublicKey>> = {
	renovatedSqm: "unit.sqm",
	facadeSqm: "unit.sqm",
	greenerySqm: "unit.sqm",
	roadSqm: "unit.sqm",
	ditchM: "unit.m",
	cableM: "unit.m",
	parkingSpaces: "unit.spaces",
	rubbishT: "unit.t",
	bins: "unit.pieces",
	vehicles: "unit.vehicles",
	illegalSqm: "unit.sqm",
};

/** What the projects of a compound did, the latest first; a sentence where nothing is published although something was done. */
export function Projects({ selection, text, heading }: CardProps) {
	const { projects, compound } = selection;
	const isWorked = compound.renovation === "done" || compound.renovation === "underway";
	if (projects === null || projects.length === 0)
		return isWorked ? <p className={styles.note}>{text("card.noProjects")}</p> : null;
	return projects.map((one, at) => (
		// A ledger may hold two projects of a year that are alike in everything.
		// biome-ignore lint/suspicious/noArrayIndexKey: their order is all that tells them apart
		<Project key={at} project={one} text={text} level={heading} />
	));
}

interface ProjectProps {
	readonly project: PublicProject;
	readonly text: PublicText;
	readonly level: 1 | 2;
}

function Project({ project, text, level }: ProjectProps) {
	const { year, finishedYear, status, quantities } = project;
	const Heading = level === 1 ? "h3" : "h4";
	const facts = PUBLIC_QUANTITIES.flatMap((name) => {
		const amount = quantities[name];
		if (amount === null) return [];
		return [{ name: text(`quantity.${name}`), value: text(UNIT_OF[name], { n: formatNumber(amount) }) }];
	});
	const state =
		finishedYear === null ? text(`renovation.${status}`) : text("card.projectDone", { year: finishedYear });
	return (
		<>
			<Heading className={styles.project}>
				{year === null ? text("card.projectNoYear") : text("card.project", { year })}{" "}
				<span className={styles.state}>{state}</span>
			</Heading>
			{facts.length === 0 ? (
				<p className={styles.note}>{text("card.projectEmpty")}</p>
			) : (
				<div className={styles.works}>
					<FactList facts={facts} />
				</div>
			)}
		</>
	);
}
