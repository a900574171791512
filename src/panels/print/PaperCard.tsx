import type { ReactNode } from "react";
import type { Scene, Selection } from "../../domain/scene";
import type { Problem } from "../../sources/use_records";
import { formatNumber } from "../../text/format";
import { nameSubdistrict } from "../../text/labels";
import type { PrintSpeech } from "../../text/print_text";
import { CardParking, CardProjects } from "../CardRecords";
import { CompoundSymbol } from "../CompoundSymbol";
import {
	type FactGroup,
	listMainFacts,
	listOtherFacts,
	listParkingFacts,
	listRenovationFacts,
	listSecurityFacts,
} from "../card_facts";
import { FactList } from "../FactList";
import { PaperCameras } from "./PaperCameras";
import styles from "./paper.module.css";

interface PaperCardProps {
	readonly scene: Scene;
	readonly speech: PrintSpeech;
	readonly problems: readonly Problem[];
}

// The parts of the card on the screen ask for what a click does; on paper nothing can be clicked.
const STILL = { change: () => undefined, onFrame: () => undefined };

/** Everything that is known of the selected compound; nothing when none is. */
export function PaperCard(props: PaperCardProps) {
	const { scene, speech } = props;
	const { selection } = scene;
	if (!selection) return null;
	const { compound } = selection;
	return (
		<section className={styles.section} aria-labelledby="print-card" data-card={compound.id}>
			<h2 id="print-card" className={styles.sectionTitle}>
				<CompoundSymbol management={compound.management} renovation={compound.renovation} view={scene.view} />{" "}
				{compound.name} <span className={styles.quiet}>{nameSubdistrict(compound.subdistrict, speech)}</span>
			</h2>
			{!selection.shown && <p className={styles.quiet}>{speech.text("card.hidden")}</p>}
			{compound.position === null && (
				<p className={styles.quiet}>
					{speech.text(compound.notPlacedWhy === "outside" ? "card.outside" : "card.notPlaced")}
				</p>
			)}
			<div className={styles.card}>
				<Groups groups={listMainFacts(compound, speech)} speech={speech} />
				<Records {...props} selection={selection} />
				<Groups groups={listOtherFacts(compound, speech)} speech={speech} />
			</div>
		</section>
	);
}

/** Renovation, security and parking, each with the records of its own file. */
function Records({ scene, speech, problems, selection }: PaperCardProps & { selection: Selection }) {
	const { text } = speech;
	const { compound, projects, cameras, parking } = selection;
	const common = { ...STILL, scene, speech, problems };
	return (
		<>
			<Group title={text("card.group.renovation")}>
				<FactList facts={listRenovationFacts(compound, speech)} speech={speech} />
				<CardProjects {...common} projects={projects} />
			</Group>
			<Group title={text("card.group.security")}>
				<FactList facts={listSecurityFacts(selection, speech)} speech={speech} />
				<PaperCameras cameras={cameras} scene={scene} speech={speech} />
			</Group>
			<Group title={text("card.group.parking")}>
				<FactList facts={listParkingFacts(compound, scene, speech)} speech={speech} />
				<p className={styles.quiet}>
					{text("card.parkingRule", { r: formatNumber(scene.view.spacesPerHousehold, 1) })}
				</p>
				<CardParking {...common} parking={parking} />
			</Group>
		</>
	);
}

function Groups({ groups, speech }: { groups: readonly FactGroup[]; speech: PrintSpeech }) {
	return groups.map(({ title, facts }) => (
		<Group key={title} title={speech.text(title)}>
			<FactList facts={facts} speech={speech} />
		</Group>
	));
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
	return (
		<section className={styles.cardGroup}>
			<h3>{title}</h3>
			{children}
		</section>
	);
}
