import { useRef } from "react";
import type { Lang } from "../../domain/view";
import type { ColumnUse } from "../../intake/match_columns";
import type { DraftFile } from "../../state/draft";
import type { FieldChoice } from "../../state/import_calls";
import type { StewardText } from "../../text/steward_text";
import panel from "../panel.module.css";
import styles from "./ColumnTable.module.css";
import { nameField } from "./name_field";

interface ColumnTableProps {
	readonly text: StewardText;
	readonly lang: Lang;
	readonly one: DraftFile;
	/** The fields of the file's kind. */
	readonly fields: readonly FieldChoice[];
	readonly onDecide: (decision: { readonly header: string; readonly field: string | null }) => void;
}

/** The first rows as they stand, under what each column was taken for; every head can be changed. */
export function ColumnTable(props: ColumnTableProps) {
	const { text, one } = props;
	const { outcome } = one;
	if (!outcome || outcome.preview.headers.length === 0) return null;
	const uses = outcome.report.columns.filter(({ how }) => how !== "geometry");
	return (
		<section
			className={styles.wide}
			aria-label={text("steward.preview")}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
			tabIndex={0}
		>
			<table className={styles.table}>
				<thead>
					<tr>
						<th scope="col" className={styles.row}>
							{text("steward.row")}
						</th>
						{uses.map((use, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: two columns may bear the same header, and none ever moves
							<Head key={at} use={use} {...props} />
						))}
					</tr>
				</thead>
				<tbody>
					{outcome.preview.rows.map(({ row, cells }) => (
						<tr key={row}>
							<th scope="row" className={styles.row}>
								{row}
							</th>
							{uses.map((use, at) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: as above
								<Cell key={at} cell={cells[at] ?? ""} row={row} use={use} {...props} />
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function Head({ use, text, lang, fields, onDecide }: ColumnTableProps & { readonly use: ColumnUse }) {
	const { header, field, how } = use;
	const select = useRef<HTMLSelectElement>(null);
	const confirm = () => {
		// The button goes with the guess; the keyboard stays in this column.
		select.current?.focus();
		onDecide({ header, field });
	};
	return (
		<th scope="col" data-how={how}>
			<span className={styles.header}>{header === "" ? text("steward.noHeader") : header}</span>
			<select
				ref={select}
				className={panel.select}
				aria-label={text("steward.takenFor", { header })}
				value={field ?? ""}
				onChange={(event) => onDecide({ header, field: event.target.value || null })}
			>
				<option value="">{text("steward.notUsed")}</option>
				{fields.map((choice) => (
					<option key={choice.field} value={choice.field}>
						{nameField(choice, lang)}
					</option>
				))}
			</select>
			<span className={styles.how}>{text(`steward.how.${how}`)}</span>
			{how === "guess" && (
				<button
					type="button"
					className={panel.plain}
					aria-label={text("steward.confirmOne", { header })}
					onClick={confirm}
				>
					{text("steward.confirm")}
				</button>
			)}
		</th>
	);
}

interface CellProps {
	readonly cell: string;
	readonly row: number;
	readonly use: ColumnUse;
}

/** A cell as it stands, marked when something was found in it. */
function Cell({ cell, row, use, one, fields, lang }: ColumnTableProps & CellProps) {
	const canonical = fields.find(({ field }) => field === use.field)?.header;
	const found = one.outcome?.report.findings.find(
		(each) =>
			each.row === row && each.column !== "" && [canonical, use.header, use.field].includes(each.column),
	);
	return (
		<td
			data-unused={use.field === null || undefined}
			data-found={found?.severity}
			title={found?.message[lang]}
		>
			{cell}
		</td>
	);
}
