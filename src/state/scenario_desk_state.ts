import type { EditHistory, EditName } from "../domain/selection/scenarios/edit_history";
import type { Scenario } from "../domain/selection/scenarios/scenario";
import type { ScenarioProblem } from "./scenario_file";
import type { ScenarioOrigin } from "./scenario_names";
import type { Shelf } from "./scenario_shelf";
import type { VersionStore } from "./versions";

/** How keeping stands. */
export interface Saving {
	readonly state: "saved" | "saving" | "unsaved";
	/** `full`, `refused`: this browser cannot keep scenarios now, said before anything is lost; what is unsaved stays in this page. `gone`: the last one asked for cannot be read. */
	readonly trouble: "full" | "refused" | "gone" | null;
	/** What was met, for the person who will mend it. */
	readonly detail: string;
	/** When the open scenario was last kept; `null`: not yet. */
	readonly savedAtMs: number | null;
	/** What the browser says is left; `null`: it does not say. */
	readonly roomBytes: number | null;
}

/** Something that happened beside what the person did, to be said once. */
export type DeskNotice =
	/** The same scenario was changed in another window; what was done here became a scenario of its own. */
	| { readonly kind: "elsewhere"; readonly name: string }
	/** Another window changed the scenario; its state is shown now. */
	| { readonly kind: "followed"; readonly name: string }
	| {
			readonly kind: "adopted";
			readonly from: "link" | "file";
			readonly name: string;
			readonly added: number;
	  }
	| { readonly kind: "rescued"; readonly name: string }
	| { readonly kind: "removed"; readonly id: string; readonly name: string }
	| {
			readonly kind: "problems";
			readonly from: "link" | "file" | "kept";
			/** Of the file or the scenario; empty for a link. */
			readonly name: string;
			readonly problems: readonly ScenarioProblem[];
	  };

/** Everything the desk shows; a new value at every change. */
export interface DeskState {
	readonly history: EditHistory;
	readonly shelf: Shelf;
	readonly saving: Saving;
	readonly notice: DeskNotice | null;
	/** The browser has said what it keeps, or that it keeps nothing. */
	readonly answered: boolean;
	/** Scenarios in this page that are not kept as they stand, the open one and others, in the order in which they were opened. */
	readonly unsaved: readonly Scenario[];
}

/** What the desk needs of the page. */
export interface DeskNeeds {
	readonly makeDefault: (id: string) => Scenario;
	readonly nameAs: (origin: ScenarioOrigin, name: string) => string;
}

export interface DeskOptions extends DeskNeeds {
	readonly store: VersionStore;
	readonly nowMs: () => number;
	/** Tells other windows that something was kept. */
	readonly tell: () => void;
}

/** A scenario in this page. */
export interface Doc {
	history: EditHistory;
	/** Revision it was last kept or opened at; `null`: never kept. */
	base: number | null;
	/** Edits not yet kept. */
	changes: EditName[];
	/** Counts edits; what is kept is that of `kept`. */
	edits: number;
	kept: number;
	/** Its next version does not join the one before. */
	apart: boolean;
}
