import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import type { PublicScene } from "../../domain/public/scene";
import { DATA_LANG, type PublicCompound } from "../../domain/public_records";
import type { MovingMap } from "../moving_map";
import { EASE_MS, reveal } from "../viewport";
import { step } from "./MapButtons";
import type { PublicMapText } from "./PublicMap";
import styles from "./PublicMap.module.css";
import { listWalked, readWalkKey, sayStep, type WalkKey, walk } from "./walk";

interface MapListProps {
	readonly scene: PublicScene;
	readonly text: PublicMapText;
	readonly map: MovingMap | null;
	/** Id of the compound the keys have come to; `null`: none yet. */
	readonly activeId: string | null;
	onActive(id: string): void;
	onSelect(id: string): void;
}

/**
 * The way through the map by keys: a list box whose active option is ringed on the map. Only that option stands in the page; its place in the list is
 * said with it. A live region says how it lies from the one before.
 */
export function MapList(props: MapListProps) {
	const { text, map } = props;
	const id = useId();
	const [isFocused, setFocused] = useState(false);
	const { all, active, chosen, spoken, begin, press } = useWalk(props);
	const focused = () => {
		setFocused(true);
		begin();
	};
	return (
		<>
			<div
				role="listbox"
				tabIndex={0}
				className={styles.list}
				aria-label={all.length > 0 ? text("map.list") : text("map.listEmpty")}
				aria-describedby={`${id}-help`}
				aria-activedescendant={active ? `${id}-${active.id}` : undefined}
				onKeyDown={press}
				onFocus={focused}
				onBlur={() => setFocused(false)}
			>
				{active && (
					<div
						role="option"
						tabIndex={-1}
						id={`${id}-${active.id}`}
						lang={DATA_LANG}
						className={styles.hidden}
						aria-selected={active.id === chosen}
						aria-setsize={all.length}
						aria-posinset={all.indexOf(active) + 1}
					>
						{active.name}
					</div>
				)}
			</div>
			{isFocused && active && map && <Ring map={map} of={active} />}
			<p id={`${id}-help`} className={styles.hidden}>
				{text("map.listHelp")}
			</p>
			<p role="status" className={styles.hidden}>
				{spoken}
			</p>
		</>
	);
}

/** Where the keys have come to, and what is said of it. */
function useWalk({ scene, text, map, activeId, onActive, onSelect }: MapListProps) {
	const all = listWalked(scene);
	const chosen = scene.selection?.compound.id;
	const active = all.find((one) => one.id === activeId) ?? all.find((one) => one.id === chosen) ?? null;
	const [spoken, setSpoken] = useState("");
	const goTo = (to: PublicCompound, from: PublicCompound | null) => {
		onActive(to.id);
		setSpoken(sayStep(to, from, text));
		if (map && to.position) reveal(map, to.position);
	};
	const go = (key: WalkKey) => {
		const to = walk(all, active, key);
		if (to) goTo(to, active);
		else if (key !== "first" && key !== "last")
			setSpoken(text("map.spokenNone", { direction: text(`map.direction.${key}`) }));
	};
	return {
		all,
		active,
		chosen,
		spoken,
		begin() {
			const first = active ?? all[0];
			if (first) goTo(first, null);
		},
		press(event: KeyboardEvent) {
			if (answerKey(event, { map, go, open: () => active && onSelect(active.id) })) event.preventDefault();
		},
	};
}

interface Answers {
	readonly map: MovingMap | null;
	go(key: WalkKey): void;
	open(): void;
}

/** Whether a key means something here, and does it. With Shift the arrows move the map itself. */
function answerKey(
	{ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
	{ map, go, open }: Answers,
): boolean {
	if (altKey || ctrlKey || metaKey) return false;
	const to = readWalkKey(key);
	const zoom = key === "+" || key === "=" ? 1 : key === "-" || key === "_" ? -1 : 0;
	if (to && shiftKey && to !== "first" && to !== "last") {
		if (map) step(map, to);
	} else if (to) go(to);
	else if (zoom !== 0) map?.easeTo({ zoom: map.getZoom() + zoom, duration: EASE_MS });
	else if (key === "Enter" || key === " ") open();
	else return false;
	return true;
}

/** The focus ring round a compound's symbol, moved with the map. */
function Ring({ map, of: { position } }: { readonly map: MovingMap; readonly of: PublicCompound }) {
	const ring = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		const put = () => {
			if (!ring.current || !position) return;
			const { x, y } = map.project([position[0], position[1]]);
			ring.current.style.transform = `translate(${x}px, ${y}px)`;
		};
		put();
		map.on("move", put);
		return () => void map.off("move", put);
	}, [map, position]);
	return <div ref={ring} className={styles.ring} aria-hidden="true" />;
}
