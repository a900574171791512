import { createColumnHelper, rowSortingFeature, tableFeatures } from "@tanstack/react-table";
import type { Compound } from "../domain/records";
import type { Town } from "../domain/town";
import type { SortKey, View } from "../domain/view";
import { formatNumber } from "../text/format";
import { nameSubdistrict, type Speech } from "../text/labels";
import { CompoundSymbol } from "./CompoundSymbol";
import styles from "./CompoundTable.module.css";

export const features = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof features, Compound>();

/** Columns whose cells are numbers and stand to the right. */
export const NUMERIC: ReadonlySet<string> = new Set<SortKey>([
	"builtYear",
	"households",
	"floorAreaSqm",
	"parkingSpaces",
	"cameraDistanceM",
]);

/** The columns of the table of compounds, in the words and colours of the day. */
export function makeColumns(speech: Speech, town: Town, view: View) {
	const { text } = speech;
	const plain = (id: SortKey, cell: (one: Compound) => string) =>
		helper.accessor(cell, { id, header: text(`table.${id}`) });
	return helper.columns([
		plain("id", (one) => one.id),
		helper.display({
			id: "name",
			enableSorting: true,
			header: text("table.name"),
			cell: ({ row }) => <NameCell compound={row.original} speech={speech} view={view} />,
		}),
		plain("subdistrict", (one) => nameSubdistrict(one.subdistrict, speech)),
		helper.accessor((one) => one.management, {
			id: "management",
			header: text("table.management"),
			cell: ({ row: { original: one } }) => (
				<span className={styles.kind}>
					<CompoundSymbol management={one.management} renovation={null} view={view} />
					{text(`management.${one.management}`)}
				</span>
			),
		}),
		helper.accessor((one) => one.renovation, {
			id: "renovation",
			header: text("table.renovation"),
			cell: ({ row: { original: one } }) => (
				<span className={styles.kind}>
					<CompoundSymbol management={null} renovation={one.renovation} view={view} />
					{text(`renovation.${one.renovation}`)}
				</span>
			),
		}),
		plain("builtYear", (one) => (one.builtYear === null ? "—" : String(one.builtYear))),
		plain("households", (one) => formatNumber(one.households)),
		plain("floorAreaSqm", (one) => formatNumber(one.floorAreaSqm)),
		plain("parkingSpaces", (one) => formatNumber(one.parkingSpaces)),
		plain("cameraDistanceM", (one) => formatNumber(town.watch.get(one.id)?.nearest?.distanceM ?? null)),
	]);
}

interface NameCellProps {
	readonly compound: Compound;
	readonly speech: Speech;
	readonly view: View;
}

/** The name; where the table is narrow also the symbol and what the hidden columns would say. */
function NameCell({ compound, speech, view }: NameCellProps) {
	const { text } = speech;
	return (
		<span className={styles.name}>
			<span className={styles.narrow}>
				<CompoundSymbol management={compound.management} renovation={compound.renovation} view={view} />
			</span>
			<span className={styles.words}>
				<span className={styles.word} title={compound.name}>
					{compound.name}
				</span>
				<span className={styles.more}>
					{nameSubdistrict(compound.subdistrict, speech)}
					{" · "}
					{text(`management.${compound.management}`)}
					{" · "}
					{text(`renovation.${compound.renovation}`)}
				</span>
			</span>
		</span>
	);
}
