import { type ReactNode, useId, useMemo } from "react";
import { isEmptyShortlist } from "../../../domain/selection/shortlist/edit_shortlist";
import { EMPTY_SHORTLIST, type Shortlist } from "../../../domain/selection/shortlist/shortlist";
import type { View } from "../../../domain/view";
import type { DrawKind } from "../../../map/draw_area/draw_kind";
import { useReadings } from "../../../state/pinyin";
import { Facets } from "../../Facets";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import { AccountLine } from "./AccountLine";
import { AreaList } from "./AreaList";
import { Ranges } from "./Ranges";
import { SearchBox } from "./SearchBox";
import styles from "./Shortlist.module.css";

export interface ShortlistPanelProps extends PlannerProps {
	/** What is being drawn on the map; `null`: nothing. */
	readonly drawing: DrawKind | null;
	readonly onDraw: (kind: DrawKind | null) => void;
}

/** Changes the shortlist of the scenario; edits that follow each other with the same word are one step. */
export type EditShortlist = (change: (list: Shortlist) => Shortlist, merge?: string) => void;

/** Which compounds are looked at at all: by search, area, range and facet, with an account of where every one went. */
export default function ShortlistPanel(props: ShortlistPanelProps) {
	const { scene, scenario, speech, edit } = props;
	const { text } = speech;
	const { shortlist } = scenario;
	const titleId = useId();
	const readings = useReadings(scene.town);
	const editList = useMemo((): EditShortlist => {
		return (change, merge) =>
			edit("shortlist", (before) => ({ ...before, shortlist: change(before.shortlist) }), merge);
	}, [edit]);
	const changeFilters = ({ filters }: Partial<View>) =>
		filters && editList((before) => ({ ...before, filters }));
	return (
		<section className={styles.shortlist} aria-labelledby={titleId}>
			<header className={styles.head}>
				<h2 id={titleId} className={panel.title}>
					{text("shortlist.title")}
				</h2>
				<button
					type="button"
					className={panel.plain}
					disabled={isEmptyShortlist(shortlist)}
					onClick={() => editList(() => EMPTY_SHORTLIST)}
				>
					{text("shortlist.clear")}
				</button>
			</header>
			{scene.shortlist && <AccountLine account={scene.shortlist} {...props} />}
			<SearchBox {...props} readings={readings} editList={editList} />
			<Part title={text("shortlist.areas")}>
				<AreaList {...props} editList={editList} />
			</Part>
			<Part title={text("shortlist.ranges")}>
				<Ranges {...props} readings={readings} editList={editList} />
			</Part>
			<Part title={text("shortlist.facets")}>
				<div className={styles.facets}>
					<Facets scene={scene} speech={speech} change={changeFilters} />
				</div>
			</Part>
		</section>
	);
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
	const id = useId();
	return (
		<section className={styles.part} aria-labelledby={id}>
			<h3 id={id} className={panel.section}>
				{title}
			</h3>
			{children}
		</section>
	);
}
