import type { PublicCompound, PublicDistrict } from "../domain/public_records";
import type { Lang } from "../domain/view";
import { formatNumber } from "../text/format";
import type { PublicKey, PublicText } from "../text/public_text";
import styles from "./PublicPage.module.css";

interface ListProps {
	readonly compounds: readonly PublicCompound[];
	readonly district: PublicDistrict;
	readonly lang: Lang;
	readonly text: PublicText;
}

/** The compounds, a table for each sub-district in the district's order; those of a sub-district it does not list come last. */
export function CompoundList({ compounds, district, lang, text }: ListProps) {
	const listed = district.subdistricts.map(({ id, name }) => ({ id, name: name[lang] }));
	const stray = [...new Set(compounds.map((one) => one.subdistrict))].filter(
		(id) => !listed.some((one) => one.id === id),
	);
	const groups = [...listed, ...stray.map((id) => ({ id, name: id }))]
		.map(({ id, name }) => ({ id, name, members: compounds.filter((one) => one.subdistrict === id) }))
		.filter(({ members }) => members.length > 0);
	return (
		<section aria-labelledby="list-title">
			<h2 id="list-title" className={styles.subtitle}>
				{text("list.title")}
			</h2>
			<p className={styles.note}>{text("note.rounding")}</p>
			<nav aria-label={text("list.bySubdistrict")}>
				<ul className={styles.jumps}>
					{groups.map(({ id, name, members }) => (
						<li key={id}>
							<a href={`#${encodeURIComponent(`part-${id}`)}`}>
								{name} {formatNumber(members.length)}
							</a>
						</li>
					))}
				</ul>
			</nav>
			{groups.map(({ id, name, members }) => (
				<Part key={id} id={id} name={name} members={members} text={text} />
			))}
		</section>
	);
}

const COLUMNS: readonly PublicKey[] = [
	"table.name",
	"table.address",
	"table.management",
	"table.manager",
	"table.renovation",
	"table.decade",
	"table.households",
	"table.parkingSpaces",
];

/** The records are in Chinese whatever language the page speaks: a screen reader has to know. */
const DATA_LANG = "zh-CN";
const AS_RECORDED = new Set<PublicKey | undefined>(["table.address", "table.manager"]);

interface PartProps {
	readonly id: string;
	readonly name: string;
	readonly members: readonly PublicCompound[];
	readonly text: PublicText;
}

function Part({ id, name, members, text }: PartProps) {
	const caption = text("list.caption", { name, n: formatNumber(members.length) });
	return (
		// The table may be wider than a phone: it scrolls by itself, also by keyboard.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
		<section id={`part-${id}`} className={styles.scroll} tabIndex={0} aria-label={caption}>
			<table className={styles.table}>
				<caption>{caption}</caption>
				<thead>
					<tr>
						{COLUMNS.map((column) => (
							<th key={column} scope="col">
								{text(column)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{members.map((one) => (
						<tr key={one.id}>
							<th scope="row" lang={DATA_LANG}>
								{one.name}
							</th>
							{describe(one, text).map((cell, at) => (
								<td key={COLUMNS[at + 1]} lang={AS_RECORDED.has(COLUMNS[at + 1]) ? DATA_LANG : undefined}>
									{cell}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

/** The cells behind the name, in the order of the columns; “—” is not recorded or not published. */
function describe(one: PublicCompound, text: PublicText): string[] {
	const renovated = one.renovation === "done" && one.renovatedYear !== null;
	return [
		one.address ?? "—",
		text(`management.${one.management}`),
		one.manager ?? "—",
		renovated
			? text("renovation.doneIn", { year: one.renovatedYear ?? "" })
			: text(`renovation.${one.renovation}`),
		one.builtDecade === null ? "—" : text("decade.label", { year: one.builtDecade }),
		nameHouseholds(one.households, text),
		formatNumber(one.parkingSpaces),
	];
}

function nameHouseholds(households: PublicCompound["households"], text: PublicText): string {
	if (households === null) return "—";
	if (typeof households === "string") return text(`households.${households}`);
	return text("households.about", { n: formatNumber(households) });
}
