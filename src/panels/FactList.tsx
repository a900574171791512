import type { Speech } from "../text/labels";
import styles from "./Card.module.css";
import type { Fact } from "./card_facts";
import { Field } from "./Field";

/** Named facts, one a line. */
export function FactList({ facts, speech }: { readonly facts: readonly Fact[]; readonly speech: Speech }) {
	return (
		<dl className={styles.facts}>
			{facts.map(({ name, value }) => (
				<Field key={name} name={speech.text(name)}>
					{value}
				</Field>
			))}
		</dl>
	);
}
