import * as v from "valibot";
import type { Focus } from "../domain/briefing/briefing_context";

/** Goes up with every change of a message's shape; windows of two releases do not understand each other, and then say nothing. */
const VERSION = 1;

/** What a wall tells of itself. Times are of this machine's clock, milliseconds since 1970. */
export interface ToldState {
	readonly scene: string;
	readonly sinceMs: number;
	readonly tour: "off" | "running" | "paused" | "held";
	/** What was opened, in the wall's words; `null`: nothing. */
	readonly opened: string | null;
	readonly focus: Focus | null;
	readonly question: boolean;
	readonly black: boolean;
}

/** What a presenter can ask of a wall. */
export type WallCommand =
	| {
			readonly do:
				| "next"
				| "previous"
				| "first"
				| "last"
				| "close"
				| "tourToggle"
				| "pause"
				| "play"
				| "black"
				| "light"
				| "flat";
	  }
	| { readonly do: "go"; readonly scene: string }
	| { readonly do: "focus"; readonly focus: Focus | null };

const MOST_CHARACTERS = 500;
const word = v.pipe(v.string(), v.maxLength(MOST_CHARACTERS));
const momentMs = v.pipe(v.number(), v.finite());
const focus = v.nullable(v.strictObject({ kind: v.picklist(["subdistrict", "compound"]), id: word }));
const common = { version: v.literal(VERSION), from: word };

const toldState = v.strictObject({
	scene: word,
	sinceMs: momentMs,
	tour: v.picklist(["off", "running", "paused", "held"]),
	opened: v.nullable(word),
	focus,
	question: v.boolean(),
	black: v.boolean(),
}) satisfies v.GenericSchema<unknown, ToldState>;

const command = v.variant("do", [
	v.strictObject({ do: v.literal("go"), scene: word }),
	v.strictObject({ do: v.literal("focus"), focus }),
	v.strictObject({
		do: v.picklist([
			"next",
			"previous",
			"first",
			"last",
			"close",
			"tourToggle",
			"pause",
			"play",
			"black",
			"light",
			"flat",
		]),
	}),
]) satisfies v.GenericSchema<unknown, WallCommand>;

const message = v.variant("kind", [
	v.strictObject({ ...common, kind: v.literal("hello") }),
	v.strictObject({ ...common, kind: v.literal("state"), openedAtMs: momentMs, state: toldState }),
	v.strictObject({ ...common, kind: v.literal("bye") }),
	v.strictObject({ ...common, kind: v.literal("command"), to: word, command }),
]);

/** One message between the briefing's windows. */
export type BriefingMessage = v.InferOutput<typeof message>;
type Said<M = BriefingMessage> = M extends unknown ? Omit<M, "version" | "from"> : never;

/** A wire between the windows of one browser: what is posted comes to every other one. */
export interface Wire {
	post(data: unknown): void;
	close(): void;
}

/** Lays a wire; `null` where the browser has none. */
export type LayWire = (onData: (data: unknown) => void) => Wire | null;

/** The briefing's end of the wire. */
export interface BriefingChannel {
	/** Whether there is a wire at all. */
	readonly connected: boolean;
	/** The name of this end. */
	readonly id: string;
	readonly say: (said: Said) => void;
	readonly close: () => void;
}

/** Opens the briefing's end of the wire. What comes in another shape, of another release or from itself is not passed on. */
export function openBriefingChannel(
	onMessage: (message: BriefingMessage) => void,
	layWire: LayWire = layBroadcast,
): BriefingChannel {
	const id = makeId();
	const wire = layWire((data) => {
		const read = v.safeParse(message, data);
		if (read.success && read.output.from !== id) onMessage(read.output);
	});
	return {
		connected: wire !== null,
		id,
		say: (said) => wire?.post({ ...said, version: VERSION, from: id }),
		close: () => wire?.close(),
	};
}

/** Two products under one host do not hear each other: the path is part of the name. */
function layBroadcast(onData: (data: unknown) => void): Wire | null {
	if (typeof BroadcastChannel === "undefined") return null;
	const channel = new BroadcastChannel(`one-map-briefing:${window.location.pathname}`);
	channel.addEventListener("message", ({ data }) => onData(data));
	return { post: (data) => channel.postMessage(data), close: () => channel.close() };
}

/** `crypto.randomUUID` is missing over plain http. */
function makeId(): string {
	const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
	return a.toString(36) + b.toString(36);
}
