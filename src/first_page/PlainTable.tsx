import type { Compound } from "../domain/records";
import type { Scene } from "../domain/scene";
import type { firstPageZh } from "../text/first_page_zh";
import { formatNumber } from "../text/format";
import type { Speech } from "../text/labels";
import { nameSubdistrict } from "../text/labels";
import type { Key, TextOf } from "../text/text";
import { pick } from "../text/text";

type FirstPageKey = keyof typeof firstPageZh;

/** Places of the cells that mean nothing without their heading: the manager, who may be unknown, and bare numbers. */
const UNCLEAR: readonly number[] = [2, 4, 5];

interface PlainTableProps {
	readonly scene: Scene;
	readonly speech: Speech;
	readonly own: TextOf<FirstPageKey>;
	/** Id its heading is to have. */
	readonly titleId: string;
}

const COLUMNS = [
	"table.name",
	"field.address",
	"field.management",
	"field.manager",
	"field.renovation",
	"table.builtYear",
	"table.households",
] as const satisfies readonly Key[];

/** Every compound in a table one can read, search and print without a script; `#ID` in the address finds its row. */
export function PlainTable({ scene, speech, own, titleId }: PlainTableProps) {
	const { compounds } = scene.town.records;
	const known = speech.district.subdistricts.map(({ id }) => id);
	const others = [...new Set(compounds.map(({ subdistrict }) => subdistrict))].filter(
		(id) => !known.includes(id),
	);
	return (
		<>
			<h2 id={titleId}>
				{own("first.all")} <small>{formatNumber(compounds.length)}</small>
			</h2>
			<table>
				<thead>
					<tr>
						{COLUMNS.map((key) => (
							<th key={key} scope="col">
								{speech.text(key)}
							</th>
						))}
					</tr>
				</thead>
				{[...known, ...others].map((id) => (
					<Area
						key={id}
						id={id}
						speech={speech}
						own={own}
						list={compounds.filter((one) => one.subdistrict === id)}
					/>
				))}
			</table>
			<p>
				{pick(speech.district.title, speech.lang)} ·{" "}
				{speech.text("app.dataDate", { date: speech.district.dataDate })}
			</p>
		</>
	);
}

interface AreaProps extends Pick<PlainTableProps, "speech" | "own"> {
	readonly id: string;
	readonly list: readonly Compound[];
}

function Area({ id, list, speech, own }: AreaProps) {
	if (list.length === 0) return null;
	const name = nameSubdistrict(id, speech);
	return (
		<tbody>
			<tr>
				<th colSpan={COLUMNS.length} scope="rowgroup">
					{own("first.ofArea", { name, n: formatNumber(list.length) })}
				</th>
			</tr>
			{list.map((one) => (
				<Row key={one.id} one={one} speech={speech} />
			))}
		</tbody>
	);
}

function Row({ one, speech: { text } }: { readonly one: Compound; readonly speech: Speech }) {
	const cells = [
		one.address ?? text("app.unknown"),
		text(`management.${one.management}`),
		one.manager ?? text("app.unknown"),
		text(`renovation.${one.renovation}`),
		one.builtYear === null ? text("app.unknown") : String(one.builtYear),
		formatNumber(one.households),
	];
	const headings = COLUMNS.slice(1);
	return (
		<tr id={one.id}>
			<th scope="row">{one.name}</th>
			{cells.map((cell, at) => (
				<td key={headings[at]}>
					{UNCLEAR.includes(at) && <small>{text(headings[at] ?? "table.name")} </small>}
					{cell}
				</td>
			))}
		</tr>
	);
}
