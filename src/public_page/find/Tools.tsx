import { useEffect, useRef, useState } from "react";
import type { PublicScene } from "../../domain/public/scene";
import type { PublicFilters } from "../../domain/public/view";
import { useLiveLine } from "../../state/public_spoken";
import { formatNumber } from "../../text/format";
import type { PageProps } from "../page_props";
import { ActiveFilters } from "./ActiveFilters";
import { countChosen } from "./choosing";
import { FILTERS_ID, FilterForm } from "./FilterForm";
import { SearchBox } from "./SearchBox";
import styles from "./Tools.module.css";

/** So long after the last letter the number is said. */
const SPOKEN_AFTER_MS = 700;

/** What a reader does to the list. */
export interface FindEvents {
	readonly onType: (typed: string) => void;
	readonly onFilter: (filters: PublicFilters) => void;
	readonly onReset: () => void;
	readonly onShow: (show: "map" | "list") => void;
	readonly onOpen: (id: string) => void;
}

export interface ToolsProps extends PageProps {
	readonly scene: PublicScene;
	readonly typed: string;
	/** Which of the two a narrow screen shows; `null`: there is no map. */
	readonly show: "map" | "list" | null;
	/** `null`: the page before any script. */
	readonly events: FindEvents | null;
}

/** Above the list: the search box, the filters, and how many compounds are left. */
export function Tools(props: ToolsProps) {
	const { typed, events } = props;
	const [isOpen, setOpen] = useState(false);
	return (
		<div className={styles.tools}>
			<SearchBox text={props.text} typed={typed} {...(events && { onType: events.onType })} />
			<Bar {...props} isOpen={isOpen} onFold={() => setOpen(!isOpen)} />
			{events && isOpen && <FilterForm {...props} onFilter={events.onFilter} />}
			{events && <ActiveFilters {...props} {...events} />}
		</div>
	);
}

interface BarProps extends ToolsProps {
	readonly isOpen: boolean;
	readonly onFold: () => void;
}

function Bar({ scene, show, events, text, isOpen, onFold }: BarProps) {
	const chosen = countChosen(scene.view.filters);
	return (
		<div className={styles.bar}>
			<Count scene={scene} text={text} />
			<button
				type="button"
				className={styles.filter}
				data-needs-script=""
				aria-expanded={isOpen}
				aria-controls={isOpen ? FILTERS_ID : undefined}
				onClick={onFold}
			>
				{chosen === 0 ? text("filter.title") : text("filter.chosen", { n: chosen })}
			</button>
			{show !== null && (
				<button
					type="button"
					className={styles.toggle}
					data-needs-script=""
					onClick={() => events?.onShow(show === "map" ? "list" : "map")}
				>
					{text(show === "map" ? "find.showList" : "find.showMap")}
				</button>
			)}
		</div>
	);
}

/** How many compounds there are, or are left; spoken once a reader pauses. */
function Count({ scene, text }: Pick<ToolsProps, "scene" | "text">) {
	const { shown, shownPlaced, total } = scene;
	const n = formatNumber(shown.length);
	const [line, say] = useLiveLine(SPOKEN_AFTER_MS);
	const first = useRef(true);
	useEffect(() => {
		if (!first.current) say(text("find.spoken", { n }));
		first.current = false;
	}, [n, say, text]);
	return (
		<p className={styles.count}>
			{shown.length === total
				? text("find.count", { n })
				: text("find.countOf", { n, total: formatNumber(total) })}
			{shownPlaced < shown.length && ` · ${text("find.countPlaced", { n: formatNumber(shownPlaced) })}`}
			<span className={styles.spoken} role="status">
				{line}
			</span>
		</p>
	);
}
