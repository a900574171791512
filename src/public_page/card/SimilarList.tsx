import type { Similar } from "../../domain/public/scene";
import { DATA_LANG } from "../../domain/public_records";
import { formatNumber } from "../../text/format";
import type { PublicText } from "../../text/public_text";
import { linkToCompound } from "../page_props";
import { CompoundSign } from "../sign/CompoundSign";
import type { CardProps } from "./Card";
import styles from "./Card.module.css";

/** Compounds like this one: what the two share, and how far they are apart. */
export function SimilarList(props: CardProps) {
	const { selection, text, lang } = props;
	return (
		<ol className={styles.similar}>
			{selection.similar.map((one) => (
				<li key={one.compound.id}>
					<a className={styles.other} href={linkToCompound(one.compound.id, props)} data-id={one.compound.id}>
						<CompoundSign management={one.compound.management} renovation={one.compound.renovation} />
						<span className={styles.words}>
							<span className={styles.otherName} lang={lang === "zh" ? undefined : DATA_LANG}>
								{one.compound.name}
							</span>
							<span className={styles.likeness}>
								{explain(one, text, lang === "zh" ? "、" : ", ").map((part) => (
									<span key={part}>{part}</span>
								))}
							</span>
						</span>
					</a>
				</li>
			))}
		</ol>
	);
}

function explain({ shared, distanceM }: Similar, text: PublicText, comma: string): readonly string[] {
	const what = shared.map((one) => text(`card.shared.${one}`)).join(comma);
	return [
		...(what === "" ? [] : [text("card.shared", { what })]),
		...(distanceM === null ? [] : [sayDistance(distanceM, text)]),
	];
}

/** From a kilometre on in kilometres: nobody walks to the ten metres there. */
function sayDistance(metres: number, text: PublicText): string {
	if (metres < 1000) return text("card.distanceM", { n: formatNumber(metres) });
	return text("card.distanceKm", { n: formatNumber(metres / 1000, 1) });
}
