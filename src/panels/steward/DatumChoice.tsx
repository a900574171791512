import { useId, useState } from "react";
import type { Datum } from "../../domain/datum";
import type { Ground } from "../../domain/records";
import type { Lang } from "../../domain/view";
import type { KnownDatum } from "../../intake/datums";
import type { DatumCandidate } from "../../intake/import/request";
import { type DraftFile, isAllRejected } from "../../state/draft";
import { formatNumber } from "../../text/format";
import type { StewardText } from "../../text/steward_text";
import panel from "../panel.module.css";
import styles from "./DatumChoice.module.css";
import { PointsMap } from "./PointsMap";

interface DatumChoiceProps {
	readonly text: StewardText;
	readonly lang: Lang;
	readonly one: DraftFile;
	readonly ground: Ground | null;
	readonly datums: readonly KnownDatum[];
	/** How many other files have coordinates too; the choice can be made for all at once. */
	readonly others: number;
	readonly onChoose: (datum: Datum) => void;
	readonly onChooseForAll: (datum: Datum) => void;
}

/** In which datum a file's coordinates are: a person says so, with the points of each before their eyes. Nothing is chosen beforehand. */
export function DatumChoice(props: DatumChoiceProps) {
	const { text, one, ground, others, onChooseForAll } = props;
	const [looked, setLooked] = useState<Datum | null>(null);
	const { outcome, options } = one;
	const candidates = listCandidates(props);
	if (!outcome || candidates.length === 0) {
		const nothing = outcome?.unreadable || isAllRejected(one);
		return <p className={panel.quiet}>{text(nothing ? "steward.noRowsLong" : "steward.noPointsLong")}</p>;
	}
	const { said, advice } = outcome.report.datum;
	const shown = candidates.find(({ datum }) => datum === (looked ?? options.datum)) ?? null;
	const stated = candidates.find(({ datum }) => datum === options.datum) ?? null;
	return (
		<div className={styles.split}>
			<div className={styles.choice}>
				<Candidates {...props} candidates={candidates} onLook={setLooked} />
				<OtherDatum {...props} candidates={candidates} />
				{said !== null && <p className={panel.quiet}>{text("steward.datumSaid", { said })}</p>}
				{options.datum === null && <p className={panel.alarm}>{text("steward.datumAsk")}</p>}
				{advice !== null && (
					<p className={panel.warning} role="note">
						<strong>{text(options.datum === null ? "steward.datumHint" : "steward.datumAdvice")}</strong>{" "}
						{halfOf(advice, props.lang)}
					</p>
				)}
				{options.datum !== null && others > 0 && (
					<button
						type="button"
						className={panel.button}
						onClick={() => options.datum && onChooseForAll(options.datum)}
					>
						{text("steward.datumForAll", { datum: options.datum, n: others })}
					</button>
				)}
			</div>
			<PointsMap text={text} ground={ground} candidates={candidates} shown={shown} stated={stated} />
		</div>
	);
}

/** In the order of the registry, so that none changes its place when one is chosen. */
function listCandidates({ one, datums }: DatumChoiceProps): readonly DatumCandidate[] {
	const placeOf = ({ datum }: DatumCandidate) => datums.findIndex(({ id }) => id === datum);
	const some = one.outcome?.candidates.filter(({ points }) => points.length > 0) ?? [];
	return [...some].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The advice is one text in both languages, the Chinese first, a spaced stroke between. */
function halfOf(advice: string, lang: Lang): string {
	const halves = advice.split(" / ");
	const [zh, en] = halves;
	return halves.length === 2 && zh !== undefined && en !== undefined ? { zh, en }[lang] : advice;
}

interface CandidatesProps extends DatumChoiceProps {
	readonly candidates: readonly DatumCandidate[];
	readonly onLook: (datum: Datum | null) => void;
}

function Candidates({ text, lang, one, datums, candidates, onChoose, onLook }: CandidatesProps) {
	const name = useId();
	const nameOf = (datum: Datum) => datums.find(({ id }) => id === datum)?.[lang] ?? datum;
	return (
		<fieldset className={styles.list} onMouseLeave={() => onLook(null)}>
			<legend className={panel.quiet}>{text("steward.datumLegend")}</legend>
			{candidates.map(({ datum, points, inside }) => (
				<label key={datum} className={styles.row} onMouseEnter={() => onLook(datum)}>
					<input
						type="radio"
						name={name}
						checked={one.options.datum === datum}
						onFocus={() => onLook(datum)}
						onBlur={() => onLook(null)}
						onChange={() => onChoose(datum)}
					/>
					<span className={styles.name}>{nameOf(datum)}</span>
					<span className={styles.figure}>
						{inside === null
							? text("steward.points", { n: formatNumber(points.length) })
							: text("steward.inside", { inside: formatNumber(inside), n: formatNumber(points.length) })}
					</span>
					{inside !== null && (
						<span className={styles.bar} aria-hidden="true">
							<span style={{ width: `${(100 * inside) / points.length}%` }} />
						</span>
					)}
				</label>
			))}
		</fieldset>
	);
}

function OtherDatum({ text, lang, one, datums, candidates, onChoose }: Omit<CandidatesProps, "onLook">) {
	const rest = datums.filter(({ id }) => !candidates.some(({ datum }) => datum === id));
	return (
		<label className={styles.other}>
			<span className={panel.quiet}>{text("steward.datumOther")}</span>
			<select
				className={panel.select}
				value={rest.some(({ id }) => id === one.options.datum) ? (one.options.datum ?? "") : ""}
				onChange={(event) => {
					const chosen = rest.find(({ id }) => id === event.target.value);
					if (chosen) onChoose(chosen.id);
				}}
			>
				<option value="">{text("steward.datumOtherNone")}</option>
				{rest.map((each) => (
					<option key={each.id} value={each.id}>
						{each[lang]}
					</option>
				))}
			</select>
		</label>
	);
}
