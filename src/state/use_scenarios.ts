import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Edit, EditName } from "../domain/selection/scenarios/edit_history";
import type { DataStamp, Scenario } from "../domain/selection/scenarios/scenario";
import { compareData, type DataDifference } from "../domain/selection/scenarios/scenario_check";
import type { Town } from "../domain/town";
import type { PlannerText } from "../text/planner/planner_text";
import { warnBeforeLeaving } from "./leave_warning";
import { readPageAddress } from "./page_address";
import { saveFile } from "./save_file";
import { ScenarioDeskCore } from "./scenario_desk";
import type { DeskNeeds, DeskNotice, DeskState, Saving } from "./scenario_desk_state";
import { writeScenarioFile } from "./scenario_file";
import { takeSharedScenario, writeScenarioLink } from "./scenario_link";
import { writeRescue } from "./scenario_rescue";
import type { ScenarioVersion } from "./scenario_shelf";
import {
	adopt,
	beginDesk,
	bringBackKept,
	createNew,
	duplicateOpen,
	importScenario,
	lookAgain,
	openKept,
	readScenario,
	removeKept,
	restoreKept,
} from "./scenario_ways";
import { openVersionStore } from "./version_store";
import type { VersionStore } from "./versions";

/** One scenario of the list. */
export interface ScenarioNote {
	readonly id: string;
	readonly name: string;
	readonly author: string;
	readonly data: DataStamp;
	/** `null`: not kept yet. */
	readonly savedAtMs: number | null;
	readonly open: boolean;
	/** It is not kept as it stands. */
	readonly unsaved: boolean;
}

/** The scenarios of this browser, the open one, and everything that can be done with them. */
export interface ScenarioDesk {
	readonly scenario: Scenario;
	readonly edit: Edit;
	readonly undo: () => void;
	readonly redo: () => void;
	/** `null`: nothing to undo. */
	readonly undoName: EditName | null;
	readonly redoName: EditName | null;
	/** What can be undone, the latest first. */
	readonly undoNames: readonly EditName[];
	/** What can be done again, the next first. */
	readonly redoNames: readonly EditName[];
	/** False until the browser has said what it keeps. */
	readonly answered: boolean;
	readonly list: readonly ScenarioNote[];
	/** Scenarios that can be brought back, the one removed last first. */
	readonly removed: readonly { readonly id: string; readonly name: string }[];
	readonly open: (id: string) => Promise<void>;
	readonly create: () => void;
	readonly duplicate: () => void;
	readonly rename: (name: string) => void;
	readonly remove: (id: string) => Promise<void>;
	readonly bringBack: (id: string) => Promise<void>;
	/** Of the open scenario, newest first; the first is how it was last kept. */
	readonly versions: readonly ScenarioVersion[];
	readonly restoreVersion: (number: number) => Promise<void>;
	/** A scenario of the list as it stands. Fails with `NotKept` (`gone`). */
	readonly read: (id: string) => Promise<Scenario>;
	readonly saving: Saving;
	/** Tries to keep what is not kept. */
	readonly saveNow: () => Promise<void>;
	/** Hands the open scenario over as a file. */
	readonly exportFile: () => void;
	readonly importFile: (file: File) => Promise<void>;
	/** An address that opens this scenario; what it says stays behind the `#` and is never sent to a server. */
	readonly shareLink: () => string;
	/** How the records differ from those the open scenario was made with; `null`: they are the same. */
	readonly difference: DataDifference | null;
	readonly notice: DeskNotice | null;
	readonly dismiss: () => void;
}

export interface ScenariosAsked {
	readonly town: Town;
	/** A scenario nobody has changed, made for these records. */
	readonly makeDefault: (id: string) => Scenario;
	/** Names scenarios that come to be beside others. */
	readonly text: PlannerText;
	/** Another store than that of this browser. */
	readonly store?: VersionStore;
}

const CHANNEL = "one-map-scenarios";
const desks = new WeakMap<VersionStore, ScenarioDeskCore>();
let ownStore: VersionStore | null = null;

// What could not be kept must outlive the planner's page, while another page of the product is shown.
function findDesk({ store, makeDefault, text }: ScenariosAsked): ScenarioDeskCore {
	ownStore ??= openVersionStore();
	const used = store ?? ownStore;
	const known = desks.get(used);
	if (known) return known;
	const nameAs = makeNaming(text);
	const made = new ScenarioDeskCore({ store: used, makeDefault, nameAs, nowMs: Date.now, tell: tellTabs });
	desks.set(used, made);
	return made;
}

function tellTabs(): void {
	if (typeof BroadcastChannel === "undefined") return;
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage("kept");
	channel.close();
}

function makeNaming(text: PlannerText): DeskNeeds["nameAs"] {
	return (origin, name) => text(`scenarios.nameOf.${origin}`, { name });
}

/**
 * The scenarios of this browser; `null` until it has said what it keeps. Everything is kept by itself; what cannot be kept is said in
 * `saving`, and stays in the page.
 */
export function useScenarios(asked: ScenariosAsked): ScenarioDesk | null {
	const [core] = useState(() => findDesk(asked));
	const { makeDefault, text, town } = asked;
	useEffect(() => {
		core.needs = { makeDefault, nameAs: makeNaming(text) };
	}, [core, makeDefault, text]);
	useBeginning(core);
	useOtherTabs(core);
	useClosing(core);
	const state = useSyncExternalStore(core.subscribe, core.getState);
	useEffect(() => {
		const { trouble } = state.saving;
		// Without trouble the last edits are written down as the page goes (see `scenario_rescue.ts`), so nobody has to be asked.
		warnBeforeLeaving(state.unsaved.length > 0 && trouble !== null);
	}, [state]);
	useEffect(() => () => warnBeforeLeaving(false), []);
	const ways = useMemo(() => makeWays(core), [core]);
	return useMemo(() => {
		if (!state.answered) return null;
		return { ...ways, ...describe(state), difference: compareData(state.history.present, town) };
	}, [ways, state, town]);
}

/** Opens what is kept, then what a link or a later change of the address brings. */
function useBeginning(core: ScenarioDeskCore): void {
	useEffect(() => {
		let isHere = true;
		const takeShared = () => {
			const shared = isHere ? takeSharedScenario(core.makeDefault()) : null;
			if (shared) adopt(core, shared, { from: "link", name: "" });
		};
		void beginDesk(core).then(takeShared);
		window.addEventListener("hashchange", takeShared);
		return () => {
			isHere = false;
			window.removeEventListener("hashchange", takeShared);
		};
	}, [core]);
}

function useOtherTabs(core: ScenarioDeskCore): void {
	useEffect(() => {
		const look = () => void lookAgain(core);
		const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);
		channel?.addEventListener("message", look);
		window.addEventListener("pageshow", look);
		return () => {
			channel?.close();
			window.removeEventListener("pageshow", look);
		};
	}, [core]);
}

/** As the page goes, or is put aside on a phone, what is not kept is kept, and written down in case that comes too late. */
function useClosing(core: ScenarioDeskCore): void {
	useEffect(() => {
		const close = () => {
			// What the last page wrote down has not been read yet.
			if (!core.getState().answered) return;
			const { doc } = core;
			const edit = doc.edits === doc.kept ? null : (doc.history.past.at(-1)?.name ?? "restore");
			const { present } = doc.history;
			writeRescue({ id: present.id, base: doc.base, edit, scenario: present });
			void core.flush();
		};
		const hide = () => document.visibilityState === "hidden" && close();
		window.addEventListener("pagehide", close);
		document.addEventListener("visibilitychange", hide);
		return () => {
			close();
			window.removeEventListener("pagehide", close);
			document.removeEventListener("visibilitychange", hide);
		};
	}, [core]);
}

function makeWays(core: ScenarioDeskCore) {
	return {
		edit: core.edit,
		undo: core.undo,
		redo: core.redo,
		open: (id: string) => openKept(core, id),
		create: () => createNew(core),
		duplicate: () => duplicateOpen(core),
		rename: (name: string) => core.edit("name", (one) => ({ ...one, name }), "name"),
		remove: (id: string) => removeKept(core, id),
		bringBack: (id: string) => bringBackKept(core, id),
		restoreVersion: (number: number) => restoreKept(core, number),
		read: (id: string) => readScenario(core, id),
		saveNow: () => core.flush(),
		exportFile: () => handOver(core.scenario),
		importFile: (file: File) => importScenario(core, file),
		shareLink: () => writeScenarioLink(readPageAddress(), core.scenario),
		dismiss: () => core.say(null),
	};
}

function handOver(scenario: Scenario): void {
	// What a file system may refuse in a name.
	const name = scenario.name.replace(/[\\/:*?"<>|\p{C}]+/gu, "_").slice(0, 60);
	const type = "application/json";
	saveFile(`${name || "scenario"}.plan.json`, new Blob([writeScenarioFile(scenario)], { type }));
}

function describe({ history, shelf, saving, notice, answered, unsaved }: DeskState) {
	const { present, past, future } = history;
	const waiting = new Set(unsaved.map((one) => one.id));
	const kept = shelf.entries.filter((one) => one.removedAtMs === null);
	const known = new Set(kept.map((one) => one.id));
	const inPage = [...unsaved.filter((one) => one.id !== present.id), present];
	const note = (one: Scenario | (typeof kept)[number], savedAtMs: number | null): ScenarioNote => {
		const { id, name, author, data } = one.id === present.id ? present : one;
		return { id, name, author, data, savedAtMs, open: id === present.id, unsaved: waiting.has(id) };
	};
	return {
		scenario: present,
		undoName: past.at(-1)?.name ?? null,
		redoName: future.at(-1)?.name ?? null,
		undoNames: past.map((step) => step.name).reverse(),
		redoNames: future.map((step) => step.name).reverse(),
		answered,
		list: [
			...kept.map((one) => note(one, one.versions[0]?.savedAtMs ?? null)),
			...inPage.filter((one) => !known.has(one.id)).map((one) => note(one, null)),
		],
		removed: shelf.entries
			.filter((one) => one.removedAtMs !== null)
			.sort((a, b) => (b.removedAtMs ?? 0) - (a.removedAtMs ?? 0))
			.map(({ id, name }) => ({ id, name })),
		versions: kept.find((one) => one.id === present.id)?.versions ?? [],
		saving,
		notice,
	};
}
