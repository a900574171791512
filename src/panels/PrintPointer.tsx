import type { Text } from "../text/text";
import styles from "./PrintPointer.module.css";

/** On the paper alone of who prints the desk as it stands: where the document made for paper is. `link` is a whole address. */
export function PrintPointer({ link, text }: { readonly link: string; readonly text: Text }) {
	return <p className={styles.pointer}>{text("paper.pointer", { link })}</p>;
}
