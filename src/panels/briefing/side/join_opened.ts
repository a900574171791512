import { openCount } from "../../../domain/briefing/open_rows";
import type { Opened } from "../../../domain/briefing/opened";

/** What several counts hold together; each thing stands behind one of them alone. */
export function joinOpened(parts: readonly Opened[]): Opened {
	return openCount(parts.flatMap((part) => part.rows));
}
