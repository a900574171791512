import type { ReactNode } from "react";
import { makePublicScene } from "../../domain/public/make_scene";
import { rootOf } from "../../domain/public/paths";
import { percentOf } from "../../domain/public/share";
import { DEFAULT_PUBLIC_VIEW } from "../../domain/public/view";
import type { PublicSum } from "../../domain/public_records";
import { formatNumber } from "../../text/format";
import { placeWords } from "../../text/public/pages/place";
import { makeSay } from "../../text/public/say";
import { makePublicText } from "../../text/public_text";
import { CompoundRow } from "../find/CompoundRow";
import { nameSum } from "./name_sum";
import type { PageProps } from "./page_props";
import styles from "./place.module.css";
import { Section, Sheet } from "./Sheet";
import { LeagueTable } from "./subdistrict/LeagueTable";
import { Totals } from "./subdistrict/Totals";

export interface SubdistrictProps extends PageProps {
	readonly sum: PublicSum;
	/** Id of the sub-district. */
	readonly id: string;
	/** The map; `null`: none may be, or can be, drawn. */
	readonly picture: ReactNode | null;
}

/** One sub-district: what its compounds add up to, how it stands beside the others, and each of its compounds. */
export function SubdistrictPage(props: SubdistrictProps) {
	const { records, lang, id, sum, picture } = props;
	const say = makeSay(placeWords, lang);
	const name = nameSum({ sum, records, lang });
	return (
		<Sheet title={name} lead={<Lead {...props} />}>
			{picture}
			{sum.compounds > 0 && <Totals {...props} />}
			{sum.compounds > 0 && (
				<Section id="list" title={say("subdistrict.list")}>
					<Members {...props} />
				</Section>
			)}
			<Section id="league" title={say("subdistrict.league")}>
				<LeagueTable records={records} lang={lang} id={id} />
			</Section>
		</Sheet>
	);
}

function Lead({ records, lang, id, sum }: SubdistrictProps) {
	const say = makeSay(placeWords, lang);
	const { subdistricts, officeLine } = records.district;
	const own = subdistricts.find((one) => one.id === id);
	const line = own?.officeLine ?? officeLine;
	const total = records.compounds.length;
	const values = {
		n: sum.compounds,
		total,
		share: formatNumber(percentOf(sum.compounds, total), 1),
		unmanaged: sum.management.unmanaged,
		done: sum.renovation.done,
	};
	const root = rootOf({ kind: "subdistrict", id }, lang);
	return (
		<>
			<p>{sum.compounds === 0 ? say("subdistrict.none") : say("subdistrict.lead", values)}</p>
			{own?.pilot && <p>{say("subdistrict.pilot")}</p>}
			{line !== null && <p>{say("subdistrict.office", { line })}</p>}
			{sum.compounds > 0 && (
				<p>
					<a href={`${root}${lang === "zh" ? "" : "en/"}?sub=${encodeURIComponent(id)}`}>
						{say("subdistrict.open")}
					</a>
				</p>
			)}
		</>
	);
}

function Members({ records, lang, id }: SubdistrictProps) {
	const text = makePublicText(lang);
	const filters = { ...DEFAULT_PUBLIC_VIEW.filters, subdistrict: [id] };
	const { shown } = makePublicScene(records, { ...DEFAULT_PUBLIC_VIEW, filters }, null);
	const root = rootOf({ kind: "subdistrict", id }, lang);
	return (
		<ol className={styles.members}>
			{shown.map((one) => (
				<CompoundRow
					key={one.id}
					compound={one}
					subdistrict=""
					match={null}
					lang={lang}
					text={text}
					root={root}
				/>
			))}
		</ol>
	);
}
