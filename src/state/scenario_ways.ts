import { addEdit, beginHistory } from "../domain/selection/scenarios/edit_history";
import type { Scenario } from "../domain/selection/scenarios/scenario";
import type { ScenarioDeskCore } from "./scenario_desk";
import { type ParsedScenario, readScenarioFile } from "./scenario_file";
import { readRescue } from "./scenario_rescue";
import { tryRoom } from "./scenario_room";
import {
	bringBackScenario,
	openScenario,
	pointTo,
	readScenarioVersion,
	readShelf,
	removeScenario,
	type ScenarioEntry,
} from "./scenario_shelf";
import { withinTime } from "./version_store";
import { NotKept } from "./versions";

/** What only a shelf can answer may fail; then the desk says so and stays as it is. */
async function guard(desk: ScenarioDeskCore, act: () => Promise<void>): Promise<void> {
	try {
		await act();
	} catch (error) {
		desk.learnTrouble(error);
	}
}

/** Looks what the browser keeps and opens what this tab, or else this browser, had open last. */
export function beginDesk(desk: ScenarioDeskCore): Promise<void> {
	// The planner's page was left and is back: nothing of what it holds may be read over.
	if (desk.begun) return lookAgain(desk);
	desk.begun = true;
	return guard(desk, async () => {
		const shelf = await withinTime(readShelf(desk.store));
		const rescue = readRescue(desk.makeDefault());
		const living = shelf.entries.filter((one) => one.removedAtMs === null);
		const find = (id: string | null | undefined) => living.find((one) => one.id === id);
		const entry = find(rescue?.id) ?? find(shelf.current) ?? living.at(-1);
		// Whoever began to work before the browser answered keeps what he has.
		if (entry) await showEntry(desk, entry, () => desk.doc.edits === 0);
		desk.learnShelf(shelf);
		if (rescue?.edit) bringIn(desk, rescue);
		desk.learnRoom(await tryRoom(desk.store));
	});
}

async function showEntry(
	desk: ScenarioDeskCore,
	entry: ScenarioEntry,
	isWanted: () => boolean = () => true,
): Promise<void> {
	const { history, revision, problems } = await openScenario(desk.store, entry, desk.makeDefault());
	if (!isWanted()) return;
	desk.show(history, revision);
	if (problems.length > 0) desk.say({ kind: "problems", from: "kept", name: entry.name, problems });
}

/** What the tab had not kept when it was closed. */
function bringIn(desk: ScenarioDeskCore, rescue: NonNullable<ReturnType<typeof readRescue>>): void {
	const { id, base, edit, scenario } = rescue;
	const entry = desk.shelf.entries.find((one) => one.id === id);
	const { doc } = desk;
	if (edit === null) return;
	if (doc.history.present.id === id && doc.base === base) {
		const history = addEdit(doc.history, { name: edit, atMs: desk.nowMs(), next: scenario });
		if (history === doc.history) return;
		doc.history = history;
		desk.touch(doc, edit);
	} else if (entry === undefined && base === null) {
		desk.touch(desk.show(beginHistory(scenario), null), edit);
	} else if (entry && entry.revision === (base ?? 0) + 1) {
		// It was the last thing the database took.
		return;
	} else {
		desk.add(scenario, desk.nameDerived("elsewhere", scenario.name));
	}
	desk.say({ kind: "rescued", name: desk.scenario.name });
}

/** Looks again at what is kept; a scenario another window has changed is shown as it left it, unless it was changed here too. */
export function lookAgain(desk: ScenarioDeskCore): Promise<void> {
	return guard(desk, async () => {
		const shelf = await readShelf(desk.store);
		const { doc } = desk;
		const { id, name } = doc.history.present;
		const entry = shelf.entries.find((one) => one.id === id);
		const isBehind = entry !== undefined && entry.removedAtMs === null && entry.revision > (doc.base ?? 0);
		desk.learnShelf(shelf);
		if (!isBehind || doc.edits !== doc.kept) return;
		const { edits } = doc;
		const opened = await openScenario(desk.store, entry, desk.makeDefault());
		// A hand may have come down meanwhile; then its next save finds out.
		if (desk.doc !== doc || doc.edits !== edits) return;
		desk.show(opened.history, opened.revision);
		desk.say({ kind: "followed", name });
	});
}

/** Opens a scenario of the list. */
export function openKept(desk: ScenarioDeskCore, id: string): Promise<void> {
	return guard(desk, async () => {
		await desk.flush();
		const entry = desk.livingEntries().find((one) => one.id === id);
		if (desk.docs.has(id)) desk.turnTo(id);
		else if (entry) await showEntry(desk, entry);
		else throw new NotKept("gone", id);
		if (entry) desk.learnShelf(await pointTo(desk.store, id));
	});
}

/** Removes a scenario; removing the open one opens its neighbour, or a new one when none is left. */
export function removeKept(desk: ScenarioDeskCore, id: string): Promise<void> {
	return guard(desk, async () => {
		await desk.flush();
		const entry = desk.livingEntries().find((one) => one.id === id);
		const name = desk.docs.get(id)?.history.present.name ?? entry?.name ?? "";
		if (desk.scenario.id === id) {
			const next = desk.livingEntries().findLast((one) => one.id !== id);
			if (next) await showEntry(desk, next);
			else desk.show(beginHistory(desk.makeDefault()), null);
		}
		desk.setAside(id);
		if (entry) desk.learnShelf(await removeScenario(desk.store, id, desk.nowMs()));
		desk.say({ kind: "removed", id, name });
	});
}

/** Brings a removed scenario back and opens it. */
export function bringBackKept(desk: ScenarioDeskCore, id: string): Promise<void> {
	return guard(desk, async () => {
		await desk.flush();
		const isKept = desk.shelf.entries.some((one) => one.id === id);
		if (isKept) desk.learnShelf(await bringBackScenario(desk.store, id));
		const entry = desk.livingEntries().find((one) => one.id === id);
		// What was never kept, or not as it stood, was set aside in this page.
		if (!desk.takeBack(id) && entry) await showEntry(desk, entry);
		desk.say(null);
	});
}

/** A scenario as it stands, open or kept. Fails with `NotKept` (`gone`) when it cannot be read. */
export async function readScenario(desk: ScenarioDeskCore, id: string): Promise<Scenario> {
	const doc = desk.docs.get(id);
	if (doc) return doc.history.present;
	const entry = desk.shelf.entries.find((one) => one.id === id);
	if (!entry) throw new NotKept("gone", id);
	return (await openScenario(desk.store, entry, desk.makeDefault())).history.present;
}

/** Makes the open scenario what it was in an earlier version; an edit like any other, so it can be undone. */
export function restoreKept(desk: ScenarioDeskCore, number: number): Promise<void> {
	return guard(desk, async () => {
		await desk.flush();
		const { id, name } = desk.scenario;
		const parsed = await readScenarioVersion(desk.store, { id, number }, desk.makeDefault());
		if ("problems" in parsed) {
			desk.say({ kind: "problems", from: "kept", name, problems: parsed.problems });
			return;
		}
		desk.doc.apart = true;
		desk.edit("restore", () => parsed.scenario);
	});
}

/** Makes a scenario that came from outside one of its own; never in place of another. */
export function adopt(
	desk: ScenarioDeskCore,
	parsed: ParsedScenario,
	{ from, name }: { readonly from: "link" | "file"; readonly name: string },
): void {
	if ("problems" in parsed) {
		desk.say({ kind: "problems", from, name, problems: parsed.problems });
		return;
	}
	desk.add(parsed.scenario, desk.nameDerived(from, parsed.scenario.name));
	desk.say({ kind: "adopted", from, name: desk.scenario.name, added: parsed.added.length });
}

/** Lets in the scenario of a file. */
export async function importScenario(desk: ScenarioDeskCore, file: File): Promise<void> {
	const from = { from: "file", name: file.name } as const;
	try {
		adopt(desk, readScenarioFile(await file.text(), desk.makeDefault()), from);
	} catch (error) {
		// Moved or locked since it was chosen.
		if (!(error instanceof DOMException)) throw error;
		adopt(desk, { problems: [{ field: "", value: error.name, what: "unreadable", expected: "" }] }, from);
	}
}

/** A scenario nobody has changed is not kept by itself; whoever makes another one beside it wants both. */
function keepPristine(desk: ScenarioDeskCore): void {
	if (desk.doc.base === null) desk.touch(desk.doc, null);
}

/** A copy of the open scenario, open beside it. */
export function duplicateOpen(desk: ScenarioDeskCore): void {
	keepPristine(desk);
	desk.add(desk.scenario, desk.nameDerived("copy", desk.scenario.name));
}

/** A scenario with nothing decided yet. */
export function createNew(desk: ScenarioDeskCore): void {
	keepPristine(desk);
	const made = desk.makeDefault();
	desk.add(made, made.name);
}
