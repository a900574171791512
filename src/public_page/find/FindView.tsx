import type { ReactNode } from "react";
import type { SearchMatch } from "../../domain/search/search_index";
import { Legend } from "../sign/Legend";
import { CompoundIndex } from "./CompoundIndex";
import styles from "./FindView.module.css";
import { type FindEvents, Tools, type ToolsProps } from "./Tools";

interface FindViewProps extends ToolsProps {
	readonly matches: ReadonlyMap<string, SearchMatch> | null;
	/** What must be known before the list. */
	readonly notices: ReactNode;
	/** What stands in the map's place; `null`: there is no map. */
	readonly map: ReactNode | null;
	/** The open card, which takes the list's place. */
	readonly card: ReactNode | null;
}

/** Id of the map's place, where a skip link leads. */
const MAP_ID = "map";

/** The page as it is laid out: search and filters, the map with its legend, and the list or the card. The same before and after the script. */
export function FindView(props: FindViewProps) {
	const { map, card, notices, text, show } = props;
	return (
		<>
			{notices}
			<div className={styles.find} data-show={show ?? "none"} data-card={card !== null || undefined}>
				<Tools {...props} />
				{map !== null && (
					<div className={styles.sheet}>
						<section id={MAP_ID} className={styles.map} aria-label={text("find.map")} tabIndex={-1}>
							{map}
						</section>
						<div className={styles.legend}>
							<Legend text={text} />
						</div>
					</div>
				)}
				<div className={styles.side}>
					{card}
					<div hidden={card !== null}>
						<List {...props} />
					</div>
				</div>
			</div>
		</>
	);
}

function List(props: FindViewProps) {
	const { scene, text, events } = props;
	return (
		<>
			{scene.shown.length === 0 && <Nothing text={text} events={events} />}
			<CompoundIndex {...props} {...(events && { onOpen: events.onOpen })} />
		</>
	);
}

function Nothing({ text, events }: Pick<FindViewProps, "text"> & { readonly events: FindEvents | null }) {
	return (
		<div className={styles.nothing}>
			<p>{text("find.none")}</p>
			<p>{text("find.noneHelp")}</p>
			{events && (
				<button type="button" className={styles.reset} onClick={events.onReset}>
					{text("find.reset")}
				</button>
			)}
		</div>
	);
}
