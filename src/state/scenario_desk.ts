import {
	addEdit,
	beginHistory,
	type Edit,
	type EditHistory,
	type EditName,
	redoEdit,
	undoEdit,
} from "../domain/selection/scenarios/edit_history";
import type { Scenario } from "../domain/selection/scenarios/scenario";
import type { DeskNeeds, DeskNotice, DeskOptions, DeskState, Doc, Saving } from "./scenario_desk_state";
import { findFreeName, makeScenarioId, nameDerived, reidentify, type ScenarioOrigin } from "./scenario_names";
import { nameTrouble, type Room } from "./scenario_room";
import { EMPTY_SHELF, type ScenarioEntry, type Shelf, saveScenario } from "./scenario_shelf";
import { NotKept, type VersionStore } from "./versions";

/** An edit that has rested so long is kept. */
const REST_MS = 300;

/** The scenarios of this page: which is open, what was done to it, and how it is kept. The ways that need the shelf are in `scenario_ways.ts`. */
export class ScenarioDeskCore {
	readonly docs = new Map<string, Doc>();
	readonly #aside = new Map<string, Doc>();
	readonly store: VersionStore;
	needs: DeskNeeds;
	shelf: Shelf = EMPTY_SHELF;
	/** What this browser keeps has been asked for. */
	begun = false;
	#current: string;
	#room: Room = { trouble: null, detail: "", roomBytes: null };
	#gone: string | null = null;
	#notice: DeskNotice | null = null;
	#answered = false;
	#timer: ReturnType<typeof setTimeout> | null = null;
	#running: Promise<void> | null = null;
	readonly #options: DeskOptions;
	readonly #listeners = new Set<() => void>();
	#state: DeskState;

	constructor(options: DeskOptions) {
		this.#options = options;
		this.store = options.store;
		this.needs = options;
		const first = this.makeDefault();
		this.docs.set(first.id, makeDoc(beginHistory(first), null));
		this.#current = first.id;
		this.#state = this.#makeState();
	}

	subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	getState = (): DeskState => this.#state;

	/** The open scenario's place in this page. */
	get doc(): Doc {
		const doc = this.docs.get(this.#current);
		if (!doc) throw new Error(`No scenario ${this.#current} is open.`);
		return doc;
	}

	get scenario(): Scenario {
		return this.doc.history.present;
	}

	/** A scenario nobody has changed, with an id of its own. */
	makeDefault(): Scenario {
		return this.needs.makeDefault(makeScenarioId());
	}

	nowMs(): number {
		return this.#options.nowMs();
	}

	edit: Edit = (name, change, merge) => {
		const { doc } = this;
		// Who a scenario is does not change with what is in it.
		const next = { ...change(doc.history.present), id: this.#current };
		this.#step(doc, name, addEdit(doc.history, { name, merge, atMs: this.nowMs(), next }));
	};

	undo = (): void => {
		const name = this.doc.history.past.at(-1)?.name;
		if (name) this.#step(this.doc, name, undoEdit(this.doc.history));
	};

	redo = (): void => {
		const name = this.doc.history.future.at(-1)?.name;
		if (name) this.#step(this.doc, name, redoEdit(this.doc.history));
	};

	#step(doc: Doc, name: EditName, history: EditHistory): void {
		if (history === doc.history) return;
		doc.history = history;
		this.touch(doc, name);
	}

	/** Notes that a scenario differs from what is kept of it, and keeps it once it has rested. */
	touch(doc: Doc, name: EditName | null): void {
		doc.edits++;
		if (name) doc.changes.push(name);
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), REST_MS);
		this.publish();
	}

	/** Puts a scenario into this page and opens it. */
	show(history: EditHistory, base: number | null): Doc {
		const doc = makeDoc(history, base);
		this.docs.set(history.present.id, doc);
		this.turnTo(history.present.id);
		return doc;
	}

	/** Opens a scenario that is in this page; others that are kept leave it. */
	turnTo(id: string): void {
		this.#current = id;
		for (const [other, doc] of this.docs) if (other !== id && !isUnsaved(doc)) this.docs.delete(other);
		this.#gone = null;
		this.publish();
	}

	/** A scenario of its own made of another, open and kept at once. */
	add(scenario: Scenario, name: string): void {
		const identity = { id: makeScenarioId(), name: findFreeName(name, this.listNames()) };
		this.touch(this.show(beginHistory({ ...scenario, ...identity }), null), null);
	}

	/** Takes a scenario that is not open out of this page; what of it was not kept can be taken back. */
	setAside(id: string): void {
		const doc = this.docs.get(id);
		if (doc && isUnsaved(doc)) this.#aside.set(id, doc);
		this.docs.delete(id);
		this.publish();
	}

	/** Opens what was set aside; false when nothing was. */
	takeBack(id: string): boolean {
		const doc = this.#aside.get(id);
		if (!doc) return false;
		this.#aside.delete(id);
		this.docs.set(id, doc);
		doc.base = this.shelf.entries.find((one) => one.id === id)?.revision ?? null;
		this.turnTo(id);
		this.touch(doc, null);
		return true;
	}

	/** The name of a scenario that came to be beside another of this name. */
	nameDerived(origin: ScenarioOrigin, name: string): string {
		return nameDerived(name, (one) => this.needs.nameAs(origin, one));
	}

	/** Names that are taken. */
	listNames(): readonly string[] {
		const open = [...this.docs.values()].filter(isUnsaved).map((doc) => doc.history.present.name);
		return [...this.livingEntries().map((one) => one.name), ...open];
	}

	livingEntries(): readonly ScenarioEntry[] {
		return this.shelf.entries.filter((one) => one.removedAtMs === null);
	}

	say(notice: DeskNotice | null): void {
		this.#notice = notice;
		this.publish();
	}

	/** Says whether the browser keeps scenarios at all. */
	learnRoom(room: Room): void {
		this.#room = room;
		this.publish();
	}

	learnShelf(shelf: Shelf): void {
		this.shelf = shelf;
		this.#answered = true;
		this.publish();
	}

	/** The browser did not answer, or refused. */
	learnTrouble(error: unknown): void {
		this.#answered = true;
		if (error instanceof NotKept && error.trouble === "gone") this.#gone = error.detail;
		else this.#room = { ...this.#room, ...nameTrouble(error) };
		this.publish();
	}

	/** Keeps what is not kept yet, now. Never fails: what could not be kept stays in this page, and `saving` says so. */
	flush(): Promise<void> {
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
		this.#running ??= this.#saveAll().finally(() => {
			this.#running = null;
			this.publish();
		});
		this.publish();
		return this.#running;
	}

	async #saveAll(): Promise<void> {
		// Asked anew after each: what is changed while one is being kept is kept as well.
		for (;;) {
			const doc = [...this.docs.values()].find(isUnsaved);
			if (!doc) return;
			try {
				await this.#save(doc);
				if (this.#room.trouble) this.#room = { ...this.#room, trouble: null, detail: "" };
			} catch (error) {
				this.learnTrouble(error);
				return;
			}
		}
	}

	async #save(doc: Doc): Promise<void> {
		const { history, base, changes, edits, apart } = doc;
		try {
			doc.changes = [];
			this.shelf = await saveScenario(this.store, { history, base, changes, nowMs: this.nowMs(), apart });
		} catch (error) {
			doc.changes = [...changes, ...doc.changes];
			if (!(error instanceof NotKept) || error.trouble !== "stale") throw error;
			this.#fork(doc);
			return this.#save(doc);
		}
		doc.base = this.shelf.entries.find((one) => one.id === history.present.id)?.revision ?? null;
		doc.kept = edits;
		doc.apart = false;
		this.#options.tell();
	}

	/** Another window was first: both are kept, what was done here under a new name. */
	#fork(doc: Doc): void {
		const { id, name } = doc.history.present;
		const taken = [...this.listNames(), name];
		const identity = {
			id: makeScenarioId(),
			name: findFreeName(this.nameDerived("elsewhere", name), taken),
		};
		this.docs.delete(id);
		this.docs.set(identity.id, doc);
		if (this.#current === id) this.#current = identity.id;
		doc.history = reidentify(doc.history, identity);
		doc.base = null;
		this.#notice = { kind: "elsewhere", name: identity.name };
	}

	publish(): void {
		this.#state = this.#makeState();
		for (const listener of this.#listeners) listener();
	}

	#makeState(): DeskState {
		const { history } = this.doc;
		const unsaved = [...this.docs.values()].filter(isUnsaved).map((doc) => doc.history.present);
		const entry = this.shelf.entries.find((one) => one.id === this.#current);
		const { trouble, detail, roomBytes } = this.#room;
		const saving: Saving = {
			state: unsaved.length === 0 ? "saved" : this.#running ? "saving" : "unsaved",
			trouble: trouble ?? (this.#gone === null ? null : "gone"),
			detail: trouble ? detail : (this.#gone ?? ""),
			savedAtMs: entry?.versions[0]?.savedAtMs ?? null,
			roomBytes,
		};
		const { shelf } = this;
		return { history, shelf, saving, notice: this.#notice, answered: this.#answered, unsaved };
	}
}

function makeDoc(history: EditHistory, base: number | null): Doc {
	return { history, base, changes: [], edits: 0, kept: 0, apart: false };
}

function isUnsaved({ edits, kept }: Doc): boolean {
	return edits !== kept;
}
