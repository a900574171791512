import { type LeagueFigure, makeLeague } from "../../../domain/public/league";
import { hasOwnPage, pathOf, rootOf } from "../../../domain/public/paths";
import { formatNumber } from "../../../text/format";
import { placeWords } from "../../../text/public/pages/place";
import { statisticsWords } from "../../../text/public/pages/statistics";
import { makeSay } from "../../../text/public/say";
import { DataTable } from "../DataTable";
import { nameSum } from "../name_sum";
import type { PageProps } from "../page_props";
import { Note } from "../Sheet";

interface LeagueProps extends PageProps {
	/** The sub-district the page is of. */
	readonly id: string;
}

/** All sub-districts by their number of compounds, the page's own marked; a share always with what it is a share of. */
export function LeagueTable({ records, lang, id }: LeagueProps) {
	const say = makeSay(placeWords, lang);
	const count = makeSay(statisticsWords, lang);
	const { rows, whole } = makeLeague(records, "compounds");
	const root = rootOf({ kind: "subdistrict", id }, lang);
	const lines = [...rows, ...(whole ? [whole] : [])].map(({ sum, figures, rank }) => {
		const name = nameSum({ sum, records, lang });
		const own = sum.subdistrict;
		const isHere = own === id;
		const href =
			own !== null && !isHere && hasOwnPage(own) ? pathOf({ kind: "subdistrict", id: own }, lang) : null;
		return {
			id: own ?? "all",
			head: isHere ? <strong>{name}</strong> : href === null ? name : <a href={root + href}>{name}</a>,
			cells: [
				rank === null ? "" : formatNumber(rank),
				formatNumber(sum.compounds),
				formatShare(figures.unmanagedShare),
				formatShare(figures.doneShare),
			],
			isSum: own === null,
			isHere,
		};
	});
	return (
		<>
			<DataTable
				labelledBy="league"
				corner={count("statistics.area.name")}
				columns={[
					{ id: "rank", header: say("subdistrict.rank"), kind: "figure" },
					{ id: "count", header: count("statistics.count"), kind: "figure" },
					{ id: "unmanaged", header: say("subdistrict.unmanagedShare"), kind: "figure" },
					{ id: "done", header: say("subdistrict.doneShare"), kind: "figure" },
				]}
				rows={lines}
			/>
			<Note>{say("subdistrict.leagueNote")}</Note>
		</>
	);
}

function formatShare({ value, of }: LeagueFigure): string {
	return value === null ? "—" : `${formatNumber(value * 100, 1)}\u2009% (${of})`;
}
