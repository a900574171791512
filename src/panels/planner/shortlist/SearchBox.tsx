import { type KeyboardEvent, useId, useMemo, useState } from "react";
import type { Readings } from "../../../domain/search/readings";
import { searchCompounds } from "../../../domain/search/search_compounds";
import { formatNumber } from "../../../text/format";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import styles from "./SearchBox.module.css";
import { SearchHit } from "./SearchHit";
import type { EditShortlist } from "./ShortlistPanel";

type SearchBoxProps = Pick<PlannerProps, "scene" | "scenario" | "speech" | "change" | "onFrame"> & {
	/** `null`: not there yet; search goes by what is written. */
	readonly readings: Readings | null;
	readonly editList: EditShortlist;
};

/** Hits that are offered while one types; how many there are is said beside them. */
const SHOWN = 7;

/** Finds compounds as one types, by name, alias, road or community, in characters, pinyin or initials; and can make what is found the list. */
export function SearchBox(props: SearchBoxProps) {
	const { scene, scenario, speech, readings, editList } = props;
	const [query, setQuery] = useState("");
	const id = useId();
	const matches = useMemo(
		() => searchCompounds(scene.town, readings).find(query),
		[scene.town, readings, query],
	);
	const hits = matches.slice(0, SHOWN);
	const keepOnly = (search: string) => editList((before) => ({ ...before, search }));
	const keep = () => {
		if (matches.length === 0) return;
		keepOnly(query.trim());
		setQuery("");
	};
	const onOpen = (at: number) => {
		const hit = hits[at];
		if (!hit) return;
		props.change({ sel: hit.id });
		props.onFrame([hit.id]);
	};
	const list = useList(hits.length, { onOpen, onKeep: keep, onClear: () => setQuery("") });
	const { search } = scenario.shortlist;
	return (
		<div className={styles.search}>
			<SearchField {...{ id, query, list, speech, open: hits.length > 0 }} onQuery={setQuery} />
			{hits.length > 0 && (
				<div
					id={`${id}-hits`}
					className={styles.hits}
					role="listbox"
					aria-label={speech.text("shortlist.hits")}
				>
					{hits.map((match, at) => {
						const hit = { match, scene, speech, active: at === list.active };
						return <SearchHit key={match.id} id={`${id}-${at}`} {...hit} onOpen={() => onOpen(at)} />;
					})}
				</div>
			)}
			<p id={`${id}-said`} role="status" className={styles.said}>
				{sayHits({ query, count: matches.length, loose: matches[0]?.kind === "typo" }, speech)}
			</p>
			{hits.length > 0 && <KeepButton count={matches.length} speech={speech} onKeep={keep} />}
			{search !== "" && <Kept search={search} speech={speech} onDrop={() => keepOnly("")} />}
		</div>
	);
}

interface SearchFieldProps extends Pick<SearchBoxProps, "speech"> {
	readonly id: string;
	readonly query: string;
	readonly open: boolean;
	readonly list: ReturnType<typeof useList>;
	readonly onQuery: (query: string) => void;
}

function SearchField({ id, query, open, list, speech: { text }, onQuery }: SearchFieldProps) {
	const change = (words: string) => {
		onQuery(words);
		list.reset();
	};
	return (
		<>
			<label htmlFor={`${id}-field`} className={panel.section}>
				{text("shortlist.search")}
			</label>
			<input
				id={`${id}-field`}
				className={styles.field}
				type="search"
				role="combobox"
				autoComplete="off"
				spellCheck={false}
				placeholder={text("shortlist.search.example")}
				aria-autocomplete="list"
				aria-expanded={open}
				aria-controls={open ? `${id}-hits` : undefined}
				aria-activedescendant={open && list.active >= 0 ? `${id}-${list.active}` : undefined}
				aria-describedby={`${id}-said`}
				value={query}
				onChange={(event) => change(event.target.value)}
				onKeyDown={list.pressKey}
			/>
		</>
	);
}

interface KeepProps extends Pick<SearchBoxProps, "speech"> {
	readonly count: number;
	readonly onKeep: () => void;
}

function KeepButton({ count, speech, onKeep }: KeepProps) {
	return (
		<button type="button" className={panel.button} onClick={onKeep}>
			{speech.text("shortlist.search.keep", { n: formatNumber(count) })}
		</button>
	);
}

interface KeptProps extends Pick<SearchBoxProps, "speech"> {
	readonly search: string;
	readonly onDrop: () => void;
}

/** What the list was narrowed to, and the way back. */
function Kept({ search, speech: { text }, onDrop }: KeptProps) {
	return (
		<p className={styles.kept}>
			<span>{text("shortlist.search.kept", { words: search })}</span>
			<button type="button" className={panel.plain} onClick={onDrop}>
				{text("shortlist.search.drop")}
			</button>
		</p>
	);
}

interface Told {
	readonly query: string;
	readonly count: number;
	/** Whether nothing was spelled so and one mistake was forgiven. */
	readonly loose: boolean;
}

function sayHits({ query, count, loose }: Told, { text }: SearchBoxProps["speech"]): string {
	if (query.trim() === "") return "";
	if (count === 0) return text("shortlist.search.none");
	return text(loose ? "shortlist.search.loose" : "shortlist.search.found", { n: formatNumber(count) });
}

interface ListActs {
	readonly onOpen: (at: number) => void;
	readonly onKeep: () => void;
	readonly onClear: () => void;
}

/** The keyboard of a list under a field: arrows go through it, Enter opens the one in front or keeps all, Escape empties the field. */
function useList(count: number, { onOpen, onKeep, onClear }: ListActs) {
	const [active, setActive] = useState(-1);
	const reset = () => setActive(-1);
	const step = (by: 1 | -1) => setActive((at) => ((at + 1 + by + count + 1) % (count + 1)) - 1);
	const pressKey = (event: KeyboardEvent) => {
		// Enter that ends the choice of a character belongs to the input method.
		if (event.nativeEvent.isComposing) return;
		if (event.key === "ArrowDown") step(1);
		else if (event.key === "ArrowUp") step(-1);
		else if (event.key === "Enter") (active >= 0 ? onOpen : onKeep)(active);
		else if (event.key === "Escape") {
			reset();
			onClear();
		} else return;
		event.preventDefault();
	};
	return { active, reset, pressKey };
}
