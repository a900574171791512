import type { Readings } from "../../../domain/search/readings";
import { CRITERIA } from "../../../domain/selection/criteria";
import type { CriterionId } from "../../../domain/selection/criteria/criterion";
import { setRange } from "../../../domain/selection/shortlist/edit_shortlist";
import panel from "../../panel.module.css";
import { RangeRow } from "./RangeRow";
import type { EditShortlist, ShortlistPanelProps } from "./ShortlistPanel";

export type RangesProps = Pick<ShortlistPanelProps, "scene" | "scenario" | "speech" | "onFrame"> & {
	readonly readings: Readings | null;
	readonly editList: EditShortlist;
};

/** Bounds on raw values, one row a criterion, and a menu of those that have none yet. */
export function Ranges(props: RangesProps) {
	const { scenario, speech, editList } = props;
	const { text } = speech;
	const { ranges } = scenario.shortlist;
	const left = CRITERIA.filter(({ id }) => ranges.every((one) => one.criterion !== id));
	const add = (criterion: CriterionId) =>
		editList((before) => setRange(before, { criterion, from: null, to: null, keepUnknown: false }));
	return (
		<>
			{ranges.map((range) => (
				<RangeRow key={range.criterion} range={range} {...props} />
			))}
			{left.length > 0 && (
				<select
					className={panel.select}
					aria-label={text("shortlist.range.add")}
					value=""
					onChange={(event) => add(event.target.value as CriterionId)}
				>
					<option value="">{text("shortlist.range.add")}</option>
					{left.map(({ id }) => (
						<option key={id} value={id}>
							{text(`criteria.name.${id}`)}
						</option>
					))}
				</select>
			)}
		</>
	);
}
