import { MANAGEMENT, RENOVATION } from "../../domain/vocabulary";
import type { PublicText } from "../../text/public_text";
import { CompoundSign } from "./CompoundSign";
import styles from "./Legend.module.css";

/** What the symbols mean, always open: the shape and its colour, and the fill, each with its word. */
export function Legend({ text }: { readonly text: PublicText }) {
	return (
		<section className={styles.legend} aria-label={text("legend.title")}>
			<p className={styles.title} id="legend-shape">
				{text("legend.shape")}
			</p>
			<ul className={styles.entries} aria-labelledby="legend-shape">
				{MANAGEMENT.map((one) => (
					<li key={one} className={styles.entry}>
						<CompoundSign management={one} renovation={null} />
						{text(`management.${one}`)}
					</li>
				))}
			</ul>
			<p className={styles.title} id="legend-fill">
				{text("legend.fill")}
			</p>
			<ul className={styles.entries} aria-labelledby="legend-fill">
				{RENOVATION.map((one) => (
					<li key={one} className={styles.entry}>
						<CompoundSign management={null} renovation={one} />
						{text(`renovation.${one}`)}
					</li>
				))}
			</ul>
		</section>
	);
}
