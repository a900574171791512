import { useMemo } from "react";
import { useSheetMargins } from "../state/use_sheet_margins";
import type { Speech } from "../text/labels";
import styles from "./PrintPointer.module.css";

interface PrintPointerProps {
	/** A whole address. */
	readonly link: string;
	readonly speech: Speech;
}

/** On the paper alone of who prints the desk as it stands: where the document made for paper is, and in the margin of every page that the records are made up if they are. */
export function PrintPointer({ link, speech: { text, district } }: PrintPointerProps) {
	const mark = district.synthetic ? text("app.synthetic") : "";
	useSheetMargins(useMemo(() => ({ "--sheet-marks": mark }), [mark]));
	return <p className={styles.pointer}>{text("paper.pointer", { link })}</p>;
}
