import type { ReactNode } from "react";
import styles from "./Card.module.css";

/** A named fact as the card shows it. */
export interface Fact {
	readonly name: string;
	readonly value: ReactNode;
	/** A sentence below it: what an unknown value means. */
	readonly remark?: string | null;
	/** The language of the value where it is not the page's. */
	readonly lang?: string | undefined;
}

/** Named facts, one a line. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
	return (
		<dl className={styles.facts}>
			{facts.map(({ name, value, remark, lang }) => (
				<div key={name} className={styles.fact}>
					<dt>{name}</dt>
					<dd>
						<span lang={lang}>{value}</span>
						{remark && <span className={styles.remark}>{remark}</span>}
					</dd>
				</div>
			))}
		</dl>
	);
}
