import { useState } from "react";
import type { PublicView } from "../../domain/public/view";
import { readTyped } from "../first_page";
import { NO_FILTERS } from "./choosing";
import type { FindEvents } from "./Tools";
import { useCardFocus } from "./use_card_focus";

/** What the page shows besides what its link says, and everything a reader does on it. */
export interface Find {
	/** What stands in the search box; it never goes into the link. */
	readonly typed: string;
	/** Which of the two a narrow screen shows. */
	readonly show: "map" | "list";
	readonly events: FindEvents;
	/** A press on the map: a compound, or none. */
	readonly onSelect: (id: string | null) => void;
	readonly onClose: () => void;
}

/** The reader's doings turned into changes of the view. While somebody types on a narrow screen, the list, which is the answer, comes before the map. */
export function useFind(view: PublicView, change: (patch: Partial<PublicView>) => void): Find {
	const [typed, setTyped] = useState(readTyped);
	const [wantsMap, setWantsMap] = useState(false);
	const remember = useCardFocus(view.sel);
	const isAnswered = typed.trim() !== "" && !wantsMap && view.sel === null;
	const type = (next: string) => {
		setTyped(next);
		if (next === "") setWantsMap(false);
		if (view.sel !== null) change({ sel: null });
	};
	const open = (sel: string | null, from: "list" | "map") => {
		if (view.sel === null) remember(from);
		if (sel !== view.sel) change({ sel });
	};
	return {
		typed,
		show: isAnswered ? "list" : view.show,
		events: {
			onType: type,
			onFilter: (filters) => change({ filters }),
			onReset: () => {
				type("");
				change({ filters: NO_FILTERS });
			},
			onShow: (show) => {
				setWantsMap(show === "map");
				if (show !== view.show) change({ show });
			},
			onOpen: (id) => open(id, "list"),
		},
		onSelect: (id) => open(id, "map"),
		onClose: () => change({ sel: null }),
	};
}
