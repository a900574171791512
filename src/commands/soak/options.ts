import { parseArgs } from "node:util";

/** What `npm run soak` was asked for. */
export interface SoakOptions {
	readonly minutes: number;
	/** Scene changes that are made at least, however long they take. */
	readonly changes: number;
	readonly painter: "gl" | "svg";
	/** Whether the map travels, instead of jumping. */
	readonly motion: boolean;
	/** Whether every round the server hands out another release. */
	readonly refresh: boolean;
	/** Whether every round every canvas loses its graphics. */
	readonly losses: boolean;
	/** The built folder; `null`: the usual one. */
	readonly root: string | null;
	readonly width: number;
	readonly height: number;
}

export const USAGE = `npm run soak -- [--minutes N] [--changes N] [--painter gl|svg] [--motion] [--refresh] [--losses] [--size WxH] [--root FOLDER]

Runs the briefing from scene to scene as fast as it goes, opening a number in each, and says after every round what the browser holds:
heap after a forced collection, document nodes, listeners, canvases, workers. Ends with 1 when anything but the heap has grown.
  --minutes N   at least so long (default 2)
  --changes N   at least so many scene changes (default 300)
  --painter     gl (default) or svg
  --motion      with the map's journeys; without, every change is a jump
  --refresh     every round brings another release, so that all records are read anew
  --losses      every round every canvas loses its graphics, and has to come back
  --size WxH    window in CSS pixels (default 1024x576)
  --root FOLDER what npm run build wrote (default dist/internal, built first where it is missing)`;

/** Thrown for an option that means nothing. */
export class BadOption extends Error {}

/** The options of a command line; `null`: help is asked for. Throws `BadOption`, which names the option and its value. */
export function readSoakOptions(args: readonly string[]): SoakOptions | null {
	const { values } = parseOrRefuse(args);
	if (values.help) return null;
	const [width, height] = readSize(values.size ?? "1024x576");
	const painter = values.painter ?? "gl";
	if (painter !== "gl" && painter !== "svg") throw new BadOption(`--painter ${painter}: gl or svg.`);
	return {
		minutes: readNumber("minutes", values.minutes ?? "2"),
		changes: readNumber("changes", values.changes ?? "300"),
		painter,
		motion: values.motion ?? false,
		refresh: values.refresh ?? false,
		losses: values.losses ?? false,
		root: values.root ?? null,
		width,
		height,
	};
}

function parseOrRefuse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: {
				minutes: { type: "string" },
				changes: { type: "string" },
				painter: { type: "string" },
				motion: { type: "boolean" },
				refresh: { type: "boolean" },
				losses: { type: "boolean" },
				root: { type: "string" },
				size: { type: "string" },
				help: { type: "boolean" },
			},
		});
	} catch (error) {
		throw new BadOption(error instanceof Error ? error.message : String(error));
	}
}

function readNumber(name: string, text: string): number {
	const value = Number(text);
	if (text.trim() === "" || !(value >= 0) || value > 100_000)
		throw new BadOption(`--${name} ${text}: a number from 0 to 100000.`);
	return value;
}

function readSize(text: string): [width: number, height: number] {
	const found = /^(\d{3,5})x(\d{3,5})$/.exec(text);
	if (!found) throw new BadOption(`--size ${text}: WIDTHxHEIGHT, 1920x1080 say.`);
	return [Number(found[1]), Number(found[2])];
}
