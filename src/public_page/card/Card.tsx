import type { ReactNode } from "react";
import type { PublicSelection } from "../../domain/public/scene";
import type { PublicRecords } from "../../domain/public_records";
import { DATA_LANG } from "../../domain/public_records";
import type { PageProps } from "../page_props";
import { CompoundSign } from "../sign/CompoundSign";
import styles from "./Card.module.css";
import { FactList } from "./FactList";
import { listAboutFacts, listManagementFacts, listRenovationFacts } from "./facts";
import { Projects } from "./Projects";
import { ReportError } from "./ReportError";
import { SimilarList } from "./SimilarList";

export interface CardProps extends PageProps {
	readonly selection: PublicSelection;
	readonly records: PublicRecords;
	/** Level of its heading: 1 on a page of its own, 2 beside the list. */
	readonly heading: 1 | 2;
	/** Ways to hand it on and to print it, between what is known and the report of an error. */
	readonly children?: ReactNode;
}

/** Id of the card's heading, which takes the focus when the card opens. */
export const CARD_ID = "card";

/** Everything the public may know of a compound, in the order in which people ask. Pure, the same in a browser and in the build. */
export function Card(props: CardProps) {
	const { selection, records, text, lang, heading, children } = props;
	const { compound } = selection;
	const { district } = records;
	const facts = { ...props, compound, district };
	const file = district.files.compounds;
	return (
		<article className={styles.card} aria-labelledby={CARD_ID}>
			<CardHead {...props} />
			<Part title={text("card.who")} level={heading}>
				<FactList facts={listManagementFacts(facts)} />
			</Part>
			<Part title={text("card.renovation")} level={heading}>
				<FactList facts={listRenovationFacts(facts)} />
				<Projects {...props} />
			</Part>
			<Part title={text("card.about")} level={heading}>
				<FactList facts={listAboutFacts(facts)} />
				<p className={styles.note}>
					{text("card.unknown")}
					{lang === "en" && " "}
					{text("card.rounded")}
				</p>
			</Part>
			{selection.similar.length > 0 && (
				<Part title={text("card.similar")} level={heading}>
					<SimilarList {...props} />
				</Part>
			)}
			{children}
			<ReportError compound={compound} district={district} text={text} />
			<footer className={styles.note}>
				{district.synthetic && <p>{text("app.syntheticHint")}</p>}
				<p>
					{text("card.source", {
						source: (file?.source ?? district.source)[lang],
						date: file?.date ?? district.dataDate,
					})}
				</p>
			</footer>
		</article>
	);
}

function CardHead({ selection, text, lang, heading }: CardProps) {
	const { compound, shown } = selection;
	const Heading = heading === 1 ? "h1" : "h2";
	const foreign = lang === "zh" ? undefined : DATA_LANG;
	return (
		<header className={styles.head}>
			<CompoundSign management={compound.management} renovation={compound.renovation} />
			<div className={styles.names}>
				<Heading id={CARD_ID} className={styles.title} tabIndex={-1} lang={foreign}>
					{compound.name}
				</Heading>
				{compound.alias !== null && (
					<p className={styles.alias}>
						{text("row.alias")} <span lang={foreign}>{compound.alias}</span>
					</p>
				)}
				<p className={styles.sum}>
					{text(`management.${compound.management}`)} · {text(`renovation.${compound.renovation}`)}
				</p>
				{!shown && <p className={styles.note}>{text("card.hidden")}</p>}
				{compound.position === null && <p className={styles.note}>{text("card.notPlaced")}</p>}
			</div>
		</header>
	);
}

interface PartProps {
	readonly title: string;
	readonly level: 1 | 2;
	readonly children: ReactNode;
}

function Part({ title, level, children }: PartProps) {
	const Heading = level === 1 ? "h2" : "h3";
	return (
		<section className={styles.part}>
			<Heading className={styles.heading}>{title}</Heading>
			{children}
		</section>
	);
}
