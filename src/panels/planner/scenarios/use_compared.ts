import { useEffect, useState } from "react";
import type { Scenario } from "../../../domain/selection/scenarios/scenario";
import type { ScenarioDesk, ScenarioNote } from "../../../state/use_scenarios";
import { NotKept } from "../../../state/versions";

/** The scenarios to be compared, as far as they could be read. */
export interface Compared {
	readonly scenarios: readonly Scenario[];
	/** Names of those that cannot be read. */
	readonly failed: readonly string[];
	readonly loading: boolean;
}

interface Read {
	readonly key: string;
	readonly scenario: Scenario | null;
}

/** Reads scenarios of the list; the open one is taken as it now stands, the others as they were last kept. */
export function useCompared(desk: ScenarioDesk, notes: readonly ScenarioNote[]): Compared {
	const [read, setRead] = useState<ReadonlyMap<string, Read>>(new Map());
	const { read: readOne, scenario } = desk;
	const wanted = notes
		.filter(({ open }) => !open)
		.map(({ id, savedAtMs }) => ({ id, key: `${id} ${savedAtMs}` }));
	const missing = wanted.filter(({ id, key }) => read.get(id)?.key !== key);
	const asked = JSON.stringify(missing);
	useEffect(() => {
		let isWanted = true;
		const keep = (id: string, one: Read) => isWanted && setRead((all) => new Map(all).set(id, one));
		for (const { id, key } of JSON.parse(asked) as typeof missing) {
			readOne(id).then(
				(found) => keep(id, { key, scenario: found }),
				(error: unknown) => {
					if (!(error instanceof NotKept)) throw error;
					keep(id, { key, scenario: null });
				},
			);
		}
		return () => {
			isWanted = false;
		};
	}, [asked, readOne]);
	const found = notes.map((note) => ({
		note,
		scenario: note.open ? scenario : (read.get(note.id)?.scenario ?? null),
	}));
	// What was read before stays in sight while it is read anew.
	const pending = new Set(wanted.filter(({ id }) => !read.has(id)).map(({ id }) => id));
	return {
		scenarios: found.flatMap((one) => one.scenario ?? []),
		failed: found
			.filter((one) => one.scenario === null && !pending.has(one.note.id))
			.map((one) => one.note.name),
		loading: pending.size > 0,
	};
}
