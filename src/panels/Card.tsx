import type { Compound } from "../domain/records";
import type { Selection } from "../domain/scene";
import type { Problem } from "../sources/use_records";
import { formatNumber } from "../text/format";
import { nameSubdistrict } from "../text/labels";
import { pick } from "../text/text";
import styles from "./Card.module.css";
import { CardCameras, CardParking, CardProjects } from "./CardRecords";
import { CompoundSymbol } from "./CompoundSymbol";
import {
	type FactGroup,
	listMainFacts,
	listOtherFacts,
	listParkingFacts,
	listRenovationFacts,
	listSecurityFacts,
} from "./card_facts";
import { FactList } from "./FactList";
import panel from "./panel.module.css";
import type { PanelProps } from "./panel_props";

export interface CardProps extends PanelProps {
	readonly problems: readonly Problem[];
	/** Asks the map to bring these compounds into its middle. */
	readonly onFrame: (ids: readonly string[]) => void;
}

/** Everything that is known of the chosen compound. */
export function Card(props: CardProps) {
	const { scene, speech } = props;
	const { selection } = scene;
	if (!selection) {
		return (
			<section className={styles.card} aria-labelledby="card-title">
				<h2 id="card-title" className={panel.hidden}>
					{speech.text("card.title")}
				</h2>
				<p className={panel.quiet}>{speech.text("card.none")}</p>
			</section>
		);
	}
	const { compound } = selection;
	return (
		<article className={styles.card} aria-labelledby="card-title">
			<CardHead {...props} selection={selection} />
			<Groups groups={listMainFacts(compound, speech)} speech={speech} />
			<Section title={speech.text("card.group.renovation")}>
				<FactList facts={listRenovationFacts(compound, speech)} speech={speech} />
				<CardProjects {...props} projects={selection.projects} />
			</Section>
			<Section title={speech.text("card.group.security")}>
				<FactList facts={listSecurityFacts(selection, speech)} speech={speech} />
				<CardCameras {...props} cameras={selection.cameras} />
			</Section>
			<Section title={speech.text("card.group.parking")}>
				<FactList facts={listParkingFacts(compound, scene, speech)} speech={speech} />
				<p className={panel.quiet}>
					{speech.text("card.parkingRule", { r: formatNumber(scene.view.spacesPerHousehold, 1) })}
				</p>
				<CardParking {...props} parking={selection.parking} />
			</Section>
			<Groups groups={listOtherFacts(compound, speech)} speech={speech} />
			<CardSource {...props} />
		</article>
	);
}

function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
	return (
		<section className={styles.group}>
			<h3 className={panel.section}>{title}</h3>
			{children}
		</section>
	);
}

function Groups({ groups, speech }: { groups: readonly FactGroup[]; speech: PanelProps["speech"] }) {
	return groups.map(({ title, facts }) => (
		<Section key={title} title={speech.text(title)}>
			<FactList facts={facts} speech={speech} />
		</Section>
	));
}

function CardHead({ scene, speech, change, onFrame, selection }: CardProps & { selection: Selection }) {
	const { text } = speech;
	const { compound, shown } = selection;
	return (
		<header className={styles.head}>
			<div className={styles.name}>
				<CompoundSymbol management={compound.management} renovation={compound.renovation} view={scene.view} />
				<h2 id="card-title" className={styles.title}>
					{compound.name}
				</h2>
			</div>
			<p className={styles.under}>
				<span className={panel.quiet}>{nameSubdistrict(compound.subdistrict, speech)}</span>
				<button type="button" className={panel.plain} onClick={() => change({ sel: null })}>
					{text("app.close")}
				</button>
			</p>
			{!shown && <p className={panel.notice}>{text("card.hidden")}</p>}
			{compound.position === null ? (
				<p className={panel.notice}>
					{text(compound.notPlacedWhy === "outside" ? "card.outside" : "card.notPlaced")}
				</p>
			) : (
				<button type="button" className={panel.button} onClick={() => onFrame([compound.id])}>
					{text("card.frame")}
				</button>
			)}
			<Neighbours scene={scene} speech={speech} change={change} compound={compound} />
		</header>
	);
}

/** The way to the compounds before and after this one in the table. */
function Neighbours({ scene, speech: { text }, change, compound }: PanelProps & { compound: Compound }) {
	const { shown } = scene;
	const at = shown.indexOf(compound);
	if (at < 0) return null;
	const go = (to: number) => {
		const next = shown[to];
		if (next) change({ sel: next.id });
	};
	return (
		<nav className={styles.walk} aria-label={text("table.title")}>
			<button type="button" className={panel.button} disabled={at === 0} onClick={() => go(at - 1)}>
				{text("card.previous")}
			</button>
			<span className={panel.quiet}>
				{text("card.place", { n: formatNumber(at + 1), total: formatNumber(shown.length) })}
			</span>
			<button
				type="button"
				className={panel.button}
				disabled={at === shown.length - 1}
				onClick={() => go(at + 1)}
			>
				{text("card.next")}
			</button>
		</nav>
	);
}

function CardSource({ speech }: CardProps) {
	const { district, lang, text } = speech;
	const file = district.files.compounds;
	const source = pick(file?.source ?? district.source, lang);
	return (
		<footer className={panel.quiet}>
			{district.synthetic && <p>{text("app.syntheticHint")}</p>}
			<p>{text("card.source", { source, date: file?.date ?? district.dataDate })}</p>
		</footer>
	);
}
