import { useId, useState } from "react";
import type { Mapping } from "../../intake/match_columns";
import { type DraftFile, fixColumns } from "../../state/draft";
import { findMappings, type SavedMapping } from "../../state/saved_mappings";
import type { StewardText } from "../../text/steward_text";
import panel from "../panel.module.css";
import styles from "./ReadAs.module.css";

interface MappingBarProps {
	readonly text: StewardText;
	readonly one: DraftFile;
	readonly saved: readonly SavedMapping[];
	readonly onSave: (saved: SavedMapping) => void;
	/** `null`: the columns are understood by their headers again. */
	readonly onUse: (mapping: Mapping | null) => void;
}

/** Keeps how the columns are understood under a name, and offers what was kept for such a file before. */
export function MappingBar({ text, one, saved, onSave, onUse }: MappingBarProps) {
	const [name, setName] = useState("");
	const id = useId();
	const { outcome, kind, options } = one;
	if (!outcome || kind === null || outcome.preview.headers.length === 0) return null;
	const { headers } = outcome.preview;
	const fitting = findMappings(saved, kind, headers);
	const save = () => {
		const mapping = fixColumns(name.trim(), outcome.report.columns);
		onSave({ kind, headers, mapping });
		onUse(mapping);
		setName("");
	};
	const using = options.mapping !== null && options.mapping.name !== "";
	return (
		<div className={styles.row}>
			{using && <p>{text("steward.mappingInUse", { name: options.mapping?.name ?? "" })}</p>}
			{options.mapping !== null && (
				<button type="button" className={panel.plain} onClick={() => onUse(null)}>
					{text("steward.mappingForget")}
				</button>
			)}
			{fitting
				.filter(({ mapping }) => mapping.name !== options.mapping?.name)
				.map(({ mapping }) => (
					<button key={mapping.name} type="button" className={panel.button} onClick={() => onUse(mapping)}>
						{text("steward.mappingUse", { name: mapping.name })}
					</button>
				))}
			<form
				className={styles.fact}
				onSubmit={(event) => {
					event.preventDefault();
					if (name.trim() !== "") save();
				}}
			>
				<label htmlFor={id} className={panel.quiet}>
					{text("steward.mappingName")}
				</label>
				<input
					id={id}
					className={styles.number}
					maxLength={60}
					value={name}
					onChange={(event) => setName(event.target.value)}
				/>
				<button type="submit" className={panel.button} disabled={name.trim() === ""}>
					{text("steward.mappingSave")}
				</button>
			</form>
		</div>
	);
}
