import type { ReactNode } from "react";
import { hasOwnPage, rootOf } from "../../domain/public/paths";
import type { PublicSelection } from "../../domain/public/scene";
import { placeWords } from "../../text/public/pages/place";
import { makeSay } from "../../text/public/say";
import { makePublicText } from "../../text/public_text";
import { Card } from "../card/Card";
import { nameSubdistrict } from "../name_value";
import { linkTo } from "../page_props";
import type { PageProps } from "./page_props";
import styles from "./place.module.css";

export interface CompoundProps extends PageProps {
	readonly selection: PublicSelection;
	/** Where it lies; `null`: it has no position, or no map may be drawn. */
	readonly picture: ReactNode | null;
}

/** One compound on a page of its own: where it lies, and its card, which needs no script. */
export function CompoundPage({ records, lang, selection, picture }: CompoundProps) {
	const say = makeSay(placeWords, lang);
	const { id, subdistrict } = selection.compound;
	const way = { root: rootOf({ kind: "compound", id }, lang), lang };
	const area = nameSubdistrict(subdistrict, records.district, lang);
	const find = linkTo({ kind: "find" }, way);
	return (
		<div className={styles.compound}>
			<p className={styles.above}>
				{hasOwnPage(subdistrict) ? (
					<a href={linkTo({ kind: "subdistrict", id: subdistrict }, way)}>{area}</a>
				) : (
					area
				)}
				<a href={`${find}?sel=${encodeURIComponent(id)}`}>{say("compound.open")}</a>
			</p>
			<div className={styles.where}>{picture}</div>
			<div className={styles.what}>
				<Card
					selection={selection}
					records={records}
					heading={1}
					lang={lang}
					text={makePublicText(lang)}
					root={way.root}
				/>
			</div>
		</div>
	);
}
