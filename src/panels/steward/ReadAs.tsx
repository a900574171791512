import { useId } from "react";
import type { FileOptions } from "../../intake/import/request";
import { ENCODINGS, type Encoding } from "../../intake/table";
import type { DraftFile } from "../../state/draft";
import type { StewardText } from "../../text/steward_text";
import panel from "../panel.module.css";
import styles from "./ReadAs.module.css";

interface ReadAsProps {
	readonly text: StewardText;
	readonly one: DraftFile;
	readonly onChange: (options: Partial<FileOptions>) => void;
}

const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
	"utf-8": "UTF-8",
	gb18030: "GB18030 / GBK",
	big5: "Big5",
	"utf-16le": "UTF-16 LE",
	"utf-16be": "UTF-16 BE",
};

/** How a file was read, each part of it changeable: format, encoding, sheet, row of the header. */
export function ReadAs({ text, one, onChange }: ReadAsProps) {
	const { outcome } = one;
	if (!outcome) return null;
	const { format } = outcome.report;
	return (
		<div className={styles.row}>
			<p className={styles.fact}>
				<span className={panel.quiet}>{text("steward.format")}</span>
				{format === null ? "—" : text(`steward.format.${format}`)}
			</p>
			<EncodingSelect text={text} one={one} onChange={onChange} />
			<SheetSelect text={text} one={one} onChange={onChange} />
			<HeaderRow text={text} one={one} onChange={onChange} />
		</div>
	);
}

// Each control stays where somebody has chosen something, also when the file cannot be read so: else nobody could take it back.
function EncodingSelect({ text, one, onChange }: ReadAsProps) {
	const { options } = one;
	const encoding = one.outcome?.report.encoding ?? null;
	if (encoding === null && options.encoding === null) return null;
	const known = ENCODINGS.find((each) => each === encoding);
	const found = known ? ENCODING_NAMES[known] : encoding;
	return (
		<label className={styles.fact}>
			<span className={panel.quiet}>{text("steward.encoding")}</span>
			<select
				className={panel.select}
				value={options.encoding ?? ""}
				onChange={(event) =>
					onChange({ encoding: ENCODINGS.find((each) => each === event.target.value) ?? null })
				}
			>
				<option value="">{nameAuto(text, options.encoding === null ? found : null)}</option>
				{ENCODINGS.map((each) => (
					<option key={each} value={each}>
						{ENCODING_NAMES[each]}
					</option>
				))}
			</select>
		</label>
	);
}

/** The choice to leave it to the door; what it found, where it was left to it. */
function nameAuto(text: StewardText, found: string | null): string {
	return found === null ? text("steward.auto") : text("steward.found", { name: found });
}

function SheetSelect({ text, one, onChange }: ReadAsProps) {
	const { sheet = null, sheets: known = [] } = one.outcome?.report ?? {};
	const { sheet: chosen } = one.options;
	if (known.length === 0 && chosen === null) return null;
	const isKnown = chosen === null || known.some(({ name }) => name === chosen);
	const sheets = isKnown ? known : [...known, { name: chosen, hidden: false }];
	const hidden = sheets.filter((each) => each.hidden).map(({ name }) => name);
	return (
		<>
			<label className={styles.fact}>
				<span className={panel.quiet}>{text("steward.sheet")}</span>
				<select
					className={panel.select}
					value={chosen ?? ""}
					onChange={(event) => onChange({ sheet: event.target.value || null, headerRow: null })}
				>
					<option value="">{nameAuto(text, chosen === null ? sheet : null)}</option>
					{sheets.map(({ name, hidden: isHidden }) => (
						<option key={name} value={name}>
							{isHidden ? text("steward.sheetHidden", { name }) : name}
						</option>
					))}
				</select>
			</label>
			{hidden.length > 0 && (
				<p className={panel.quiet}>{text("steward.hiddenSheets", { names: hidden.join("、") })}</p>
			)}
		</>
	);
}

/** Formats whose header is a row somebody can point at. */
const WITH_HEADER_ROW = new Set(["csv", "tsv", "xlsx"]);

function HeaderRow({ text, one, onChange }: ReadAsProps) {
	const id = useId();
	const { outcome, options } = one;
	if (!WITH_HEADER_ROW.has(outcome?.report.format ?? "") && options.headerRow === null) return null;
	return (
		<div className={styles.fact}>
			<label htmlFor={id} className={panel.quiet}>
				{text("steward.headerRow")}
			</label>
			<input
				id={id}
				className={styles.number}
				type="number"
				min={1}
				value={options.headerRow ?? ""}
				placeholder={text("steward.headerFound", { row: outcome?.preview.headerRow ?? 1 })}
				onChange={(event) => {
					const row = Number(event.target.value);
					onChange({ headerRow: Number.isInteger(row) && row > 0 ? row : null });
				}}
			/>
		</div>
	);
}
