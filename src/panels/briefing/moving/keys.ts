import type { BriefingTable } from "../../../text/briefing/briefing_text";

/** What a key can ask for. */
export type KeyAct =
	| "next"
	| "previous"
	| "first"
	| "last"
	| "space"
	| "tourToggle"
	| "black"
	| "flat"
	| "fullScreen"
	| "question"
	| "presenter"
	| "operator"
	| "close";

/** What a button or a key can ask for, once it is known whether the tour runs. */
export type MoveAct = Exclude<KeyAct, "space"> | "pause" | "play";

interface KeyRow {
	/** As `KeyboardEvent.key` names them, small letters. */
	readonly keys: readonly string[];
	/** As they stand on the keyboard. */
	readonly caps: readonly string[];
	/** `null`: digits, which name a scene. */
	readonly act: KeyAct | null;
	readonly word: keyof BriefingTable & `presenter.key.${string}`;
}

/**
 * Every key of the wall, in the order of the help. A presenter's remote sends the page keys, `.` or `b`, and F5 or Escape; full-width forms are
 * those a Chinese keyboard gives.
 */
export const KEYS: readonly KeyRow[] = [
	{
		keys: ["arrowright", "arrowdown", "pagedown"],
		caps: ["→", "↓", "Page Down"],
		act: "next",
		word: "presenter.key.next",
	},
	{
		keys: ["arrowleft", "arrowup", "pageup"],
		caps: ["←", "↑", "Page Up"],
		act: "previous",
		word: "presenter.key.previous",
	},
	{ keys: [" "], caps: ["Space"], act: "space", word: "presenter.key.space" },
	{ keys: ["home"], caps: ["Home"], act: "first", word: "presenter.key.first" },
	{ keys: ["end"], caps: ["End"], act: "last", word: "presenter.key.last" },
	{ keys: [], caps: ["1", "…", "9", "1 0"], act: null, word: "presenter.key.digits" },
	{ keys: ["/", "、", "／"], caps: ["/"], act: "question", word: "presenter.key.question" },
	{ keys: ["escape"], caps: ["Esc"], act: "close", word: "presenter.key.close" },
	{ keys: ["t"], caps: ["T"], act: "tourToggle", word: "presenter.key.tour" },
	{ keys: [".", "b", "。"], caps: [".", "B"], act: "black", word: "presenter.key.black" },
	{ keys: ["c"], caps: ["C"], act: "flat", word: "presenter.key.flat" },
	{ keys: ["f"], caps: ["F"], act: "fullScreen", word: "presenter.key.fullScreen" },
	{ keys: ["p"], caps: ["P"], act: "presenter", word: "presenter.key.presenter" },
	{ keys: ["o", "?", "？"], caps: ["O", "?"], act: "operator", word: "presenter.key.operator" },
];

const ACTS: ReadonlyMap<string, KeyAct> = new Map(
	KEYS.flatMap(({ keys, act }) => keys.flatMap((key) => (act === null ? [] : [[key, act] as const]))),
);

/** What a key asks for; `null`: nothing. */
export function readKey(key: string): KeyAct | null {
	return ACTS.get(key.toLowerCase()) ?? null;
}

/** How long after a digit another one still belongs to it. */
export const SECOND_DIGIT_MS = 800;

/** What digits typed so far mean. */
export interface Typed {
	/** Place of a scene, from 1; `null`: none yet, or none there. */
	readonly place: number | null;
	/** A first digit that a second one may follow. */
	readonly pending: string;
}

/** Reads a digit after those that wait: with twelve scenes a 1 waits for 10, 11 and 12, a 2 means the second at once. */
export function readDigit(pending: string, digit: string, count: number): Typed {
	const place = Number(pending + digit);
	if (place < 1 || place > count) return pending === "" ? NOTHING : readDigit("", digit, count);
	return place * 10 <= count ? { place: null, pending: String(place) } : { place, pending: "" };
}

const NOTHING: Typed = { place: null, pending: "" };
