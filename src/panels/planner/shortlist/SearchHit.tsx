import type { Scene } from "../../../domain/scene";
import type { SearchField } from "../../../domain/search/search_compounds";
import type { SearchMatch } from "../../../domain/search/search_index";
import { nameSubdistrict } from "../../../text/labels";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import { CompoundSymbol } from "../../CompoundSymbol";
import { Marked } from "../../Marked";
import panel from "../../panel.module.css";
import styles from "./SearchBox.module.css";

interface SearchHitProps {
	readonly id: string;
	readonly match: SearchMatch<SearchField>;
	readonly scene: Scene;
	readonly speech: PlannerSpeech;
	readonly active: boolean;
	readonly onOpen: () => void;
}

/** One compound that was found, what was meant marked; where it was found by something other than its name, that too. */
export function SearchHit({ id, match, scene, speech, active, onOpen }: SearchHitProps) {
	const one = scene.town.compoundById.get(match.id);
	if (!one) return null;
	const named = match.found.filter(({ field }) => field === "name");
	const others = match.found.filter(({ field }) => field !== "name");
	const isIn = scene.shortlist?.in.includes(one.id) ?? true;
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field the list belongs to
		<div
			id={id}
			role="option"
			aria-selected={active}
			tabIndex={-1}
			className={styles.hit}
			onPointerDown={(event) => event.preventDefault()}
			onClick={onOpen}
		>
			<CompoundSymbol management={one.management} renovation={one.renovation} view={scene.view} />
			<span className={styles.name}>
				<Marked text={one.name} found={named} />
			</span>
			<span className={panel.quiet}>{nameSubdistrict(one.subdistrict, speech)}</span>
			{others.map((found) => (
				<span key={found.field} className={styles.why}>
					{speech.text(`shortlist.field.${found.field as Exclude<SearchField, "name">}`)}{" "}
					<Marked text={found.text} found={[found]} />
				</span>
			))}
			{!isIn && <span className={styles.why}>{speech.text("shortlist.notIn")}</span>}
		</div>
	);
}
