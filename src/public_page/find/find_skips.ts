import type { PublicText } from "../../text/public_text";
import { LIST_ID } from "./CompoundIndex";
import { SEARCH_ID } from "./SearchBox";

/** Ways for the keyboard past what stands before them: to the search box and to the list. */
export function findSkips(text: PublicText): readonly { readonly href: string; readonly label: string }[] {
	return [
		{ href: `#${SEARCH_ID}`, label: text("find.skipSearch") },
		{ href: `#${LIST_ID}`, label: text("find.skipList") },
	];
}
