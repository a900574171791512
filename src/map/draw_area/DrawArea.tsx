import {
	type KeyboardEvent,
	type PointerEvent,
	useEffect,
	useId,
	useMemo,
	useReducer,
	useRef,
	useState,
} from "react";
import type { Compound } from "../../domain/records";
import { type AreaShape, listInside } from "../../domain/selection/shortlist/drawn_area";
import type { PlannerSpeech } from "../../text/planner/planner_text";
import type { MovingMap, Point } from "../moving_map";
import styles from "./DrawArea.module.css";
import { DrawBar } from "./DrawBar";
import { DrawSketch } from "./DrawSketch";
import { shapeOf } from "./draft";
import type { DrawKind } from "./draw_kind";
import { sayHand } from "./say_hand";
import { type Drawing, useDraft } from "./use_draft";

export interface DrawAreaProps {
	readonly map: MovingMap;
	/** Give the element another `key` with another kind: what was begun is then dropped. */
	readonly kind: DrawKind;
	/** Those that are counted while one draws. */
	readonly compounds: readonly Compound[];
	readonly speech: PlannerSpeech;
	readonly onDone: (shape: AreaShape) => void;
	readonly onCancel: () => void;
}

/** CSS pixels the crosshair goes at a press of an arrow, and with Shift. */
const STEP_PX = { far: 16, near: 2 } as const;
const ARROWS: Readonly<Record<string, Point>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 },
};
const ZOOM_KEYS: Readonly<Record<string, number>> = { "=": 1, "+": 1, "-": -1, _: -1 };

/** Drawing an area on the map, with a pointer, a finger or the keyboard. It lies over the map, which stays where it is meanwhile. */
export function DrawArea(props: DrawAreaProps) {
	const { map, kind, compounds, speech, onDone, onCancel } = props;
	const drawing = useDraft({ map, kind, onDone });
	const { draft, refused } = drawing;
	const sheet = useRef<HTMLDivElement>(null);
	const helpId = useId();
	useFollow(map);
	useFocus(sheet);
	useWheel(sheet, map);
	useTouch(sheet);
	const preview = useMemo(() => shapeOf(draft, true), [draft]);
	const shape = "shape" in preview ? preview.shape : null;
	const inside = useMemo(() => (shape ? listInside(shape, compounds).length : null), [shape, compounds]);
	const say = sayHand({ draft, shape, inside, refused }, speech.text);
	const { keyed, pressKey } = useKeys(drawing, map);
	useEscape(onCancel);
	const spoken = useSpoken(say.aloud, keyed);
	return (
		<div className={styles.frame}>
			<div
				ref={sheet}
				className={styles.sheet}
				role="application"
				aria-label={speech.text("shortlist.draw.sheet", { kind: speech.text(`shortlist.kind.${kind}`) })}
				aria-describedby={helpId}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: the crosshair is moved from here
				tabIndex={0}
				onKeyDown={pressKey}
				{...makePointerListeners(drawing)}
			>
				<DrawSketch map={map} draft={draft} shape={shape} label={say.label} />
			</div>
			<DrawBar {...{ drawing, say, helpId, onCancel }} text={speech.text} />
			<p role="status" className={styles.spoken}>
				{refused ? say.aloud : spoken}
			</p>
		</div>
	);
}

/** What is said aloud: only what the keyboard did. A hand that draws sees it, and would set off a sentence at every pixel. */
function useSpoken(aloud: string, keyed: number): string {
	const [last, setLast] = useState({ keyed, said: "" });
	if (last.keyed !== keyed) setLast({ keyed, said: aloud });
	return last.said;
}

/** Wherever the keyboard is, Escape ends the drawing and nothing else. */
function useEscape(onEscape: () => void): void {
	useEffect(() => {
		const pressed = (event: globalThis.KeyboardEvent) => {
			if (event.key !== "Escape") return;
			event.stopPropagation();
			onEscape();
		};
		document.addEventListener("keydown", pressed, true);
		return () => document.removeEventListener("keydown", pressed, true);
	}, [onEscape]);
}

/** Draws anew whenever the map has moved underneath. */
function useFollow(map: MovingMap): void {
	const [, follow] = useReducer((moves: number) => moves + 1, 0);
	useEffect(() => {
		map.on("move", follow);
		map.on("resize", follow);
		return () => {
			map.off("move", follow);
			map.off("resize", follow);
		};
	}, [map]);
}

/** The sheet has the keyboard as long as it lies there; whatever had it before gets it back. */
function useFocus(sheet: { readonly current: HTMLElement | null }): void {
	useEffect(() => {
		const before = document.activeElement;
		sheet.current?.focus({ preventScroll: true });
		// On a phone the map may lie below the buttons.
		sheet.current?.scrollIntoView?.({ block: "nearest" });
		return () => {
			if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
		};
	}, [sheet]);
}

/** The wheel goes through to the map, which is nearer or farther while one draws. */
function useWheel(sheet: { readonly current: HTMLElement | null }, map: MovingMap): void {
	useEffect(() => {
		const element = sheet.current;
		const pass = (event: WheelEvent) => {
			event.preventDefault();
			map.getCanvas().dispatchEvent(new WheelEvent("wheel", event));
		};
		element?.addEventListener("wheel", pass, { passive: false });
		return () => element?.removeEventListener("wheel", pass);
	}, [sheet, map]);
}

/** A finger's tap draws and is no click: one that ends the drawing would choose what lies beneath. */
function useTouch(sheet: { readonly current: HTMLElement | null }): void {
	useEffect(() => {
		const element = sheet.current;
		const take = (event: TouchEvent) => event.preventDefault();
		element?.addEventListener("touchstart", take, { passive: false });
		return () => element?.removeEventListener("touchstart", take);
	}, [sheet]);
}

/** What keys do on the sheet, and how often one of them did. */
function useKeys(drawing: Drawing, map: MovingMap) {
	const [keyed, count] = useReducer((keys: number) => keys + 1, 0);
	const pressKey = (event: KeyboardEvent) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const { key, shiftKey } = event;
		const arrow = ARROWS[key];
		const zoom = ZOOM_KEYS[key];
		const px = shiftKey ? STEP_PX.near : STEP_PX.far;
		if (arrow) drawing.nudge({ x: arrow.x * px, y: arrow.y * px });
		else if (key === "Enter" || key === " ") drawing.enter();
		else if (key === "Backspace" || key === "Delete") drawing.back();
		else if (zoom) map.easeTo({ zoom: map.getZoom() + zoom, duration: 0 });
		else return;
		event.preventDefault();
		count();
	};
	return { keyed, pressKey };
}

/** One pointer draws; a second finger is no part of it. */
function makePointerListeners({ press, move, release }: Drawing) {
	const at = (event: PointerEvent<HTMLElement>): Point => {
		const { left, top } = event.currentTarget.getBoundingClientRect();
		return { x: event.clientX - left, y: event.clientY - top };
	};
	return {
		onPointerDown(event: PointerEvent<HTMLElement>) {
			if (!event.isPrimary || event.button !== 0) return;
			event.currentTarget.setPointerCapture?.(event.pointerId);
			press(at(event));
		},
		onPointerMove: (event: PointerEvent<HTMLElement>) => event.isPrimary && move(at(event)),
		onPointerUp: (event: PointerEvent<HTMLElement>) => event.isPrimary && release(at(event)),
	};
}
