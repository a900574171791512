import type { Key, Text } from "../text/text";
import panel from "./panel.module.css";

// A character no phrase contains, to find the place of the number again.
const PLACE = "\u0000";

/** A phrase around one number, the number stronger than its words. */
export function Phrase({ text, say, n }: { readonly text: Text; readonly say: Key; readonly n: string }) {
	const [before, after] = text(say, { n: PLACE }).split(PLACE);
	return (
		<span>
			{before}
			<span className={panel.figure}>{n}</span>
			{after}
		</span>
	);
}
