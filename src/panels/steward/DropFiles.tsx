import { type DragEvent, useRef, useState } from "react";
import type { StewardText } from "../../text/steward_text";
import panel from "../panel.module.css";
import styles from "./DropFiles.module.css";
import { type Dropped, readChosen, readDrop } from "./dropped_files";

interface DropFilesProps {
	readonly text: StewardText;
	readonly onFiles: (dropped: Dropped) => void;
}

/** The place to drop files on, and the same by button: several files or a whole folder. */
export function DropFiles({ text, onFiles }: DropFilesProps) {
	const [over, setOver] = useState(false);
	const take = (dropped: Promise<Dropped>) => void dropped.then(onFiles);
	const onDrop = (event: DragEvent) => {
		event.preventDefault();
		setOver(false);
		take(readDrop(event.dataTransfer));
	};
	const onDragOver = (event: DragEvent) => {
		event.preventDefault();
		setOver(true);
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: dropping is one of two ways; the buttons inside are the other
		<div
			className={styles.drop}
			data-over={over || undefined}
			onDragOver={onDragOver}
			onDragLeave={() => setOver(false)}
			onDrop={onDrop}
		>
			<p>{text("steward.drop")}</p>
			<div className={styles.buttons}>
				<Choose
					label={text("steward.chooseFiles")}
					folder={false}
					onChoose={(list) => take(readChosen(list))}
				/>
				<Choose
					label={text("steward.chooseFolder")}
					folder={true}
					onChoose={(list) => take(readChosen(list))}
				/>
			</div>
			<p className={panel.quiet}>{text("steward.formats")}</p>
		</div>
	);
}

interface ChooseProps {
	readonly label: string;
	readonly folder: boolean;
	readonly onChoose: (list: FileList) => void;
}

function Choose({ label, folder, onChoose }: ChooseProps) {
	const input = useRef<HTMLInputElement>(null);
	const more = folder ? { webkitdirectory: "" } : {};
	return (
		<>
			<button type="button" className={panel.button} onClick={() => input.current?.click()}>
				{label}
			</button>
			<input
				ref={input}
				type="file"
				multiple
				// The button is heard and reached in its place.
				hidden
				{...more}
				onChange={(event) => {
					if (event.target.files && event.target.files.length > 0) onChoose(event.target.files);
					// So that the same file can be chosen again after it was saved anew.
					event.target.value = "";
				}}
			/>
		</>
	);
}
