import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { BriefingScene } from "../../../src/domain/briefing/briefing";
import { UNKNOWN_WALL } from "../../../src/domain/briefing/wall";
import { layOutWall } from "../../../src/modes/briefing/layout/lay_out_wall";
import { useShow } from "../../../src/modes/briefing/moving/use_show";
import { ProgressStrip } from "../../../src/panels/briefing/moving/ProgressStrip";
import { DEFAULT_LINK, type Link, readLink, writeLink } from "../../../src/state/link";
import { useLink } from "../../../src/state/use_link";
import { makeBriefingText } from "../../../src/text/briefing/briefing_text";
import { makeText } from "../../../src/text/make_text";
import { TOY_DISTRICT } from "../../fixtures/toy_town";

/** Means nothing wherever it stands. */
const ANYWHERE = [
	"<script>alert(1)</script>",
	"<img src=x onerror=alert(1)>",
	"%3Csvg%2Fonload%3Dalert(1)%3E",
	"%253Cscript%253E",
	'"onmouseover="alert(1)',
	"'><iframe src=//example.org>",
	"javascript:alert(1)",
	"data:text/html,x",
	"../../etc/passwd",
	"%2e%2e%2f",
	"__proto__",
	"\u202Eeno",
	"%00",
	"%E0%A4%A",
	"%FF%FE",
	"{{7*7}}",
	"#{7*7}",
	"one;drop",
	"🙂",
	"=",
	"?",
	"%0D%0ASet-Cookie:x",
	"x".repeat(20_000),
];
const SCENES_OF_OTHERS = [
	"",
	" one",
	"ONE",
	"one,two",
	"o".repeat(41),
	"constructor",
	"tostring",
	"null",
	"undefined",
	"nan",
	"-1",
	"0",
	"one-",
	"onetwo",
];
const WALLS = [
	"",
	",",
	",,",
	"-,-",
	"-,-,-",
	"2.7",
	"2.7,8",
	"2.7,8,",
	"2.7,8,1",
	"2.7,8,x",
	"2.7,8,1x",
	"2.7,8,x1",
	"2.7,8,0x0",
	"2.7,8,13x1",
	"2.7,8,1x13",
	"2.7,8,-1x1",
	"2.7,8,1e9x1e9",
	"2.7,8,2x2x2",
	"2.7,8,2x2,2",
	"0,8,1x1",
	"-2,8,1x1",
	"1e9,8,1x1",
	"Infinity,8,1x1",
	"NaN,8,1x1",
	"0x10,8,1x1",
	"２.7,8,1x1",
	"2.7,0,1x1",
	"2.7,101,1x1",
	"2.7,-8,1x1",
	"null,null,1x1",
	"[2.7],8,1x1",
	"2.7;8;1x1",
];
const TOURS = ["", "1", "true", "YES", "yes+", "on", "no", "nope", "yes,yes", "0"];
const WINDOWS = ["", "wall", "Presenter", "presenter+", "presenter,presenter", "constructor", "_blank", "1"];

const only = (name: string, values: readonly string[]) => values.map((value) => `${name}=${value}`);
/** Each alone, each of the worst everywhere at once, and what stands twice. */
const HOSTILE = [
	...only("scene", [...ANYWHERE, ...SCENES_OF_OTHERS]),
	...only("wall", [...ANYWHERE, ...WALLS]),
	...only("tour", [...ANYWHERE, ...TOURS]),
	...only("window", [...ANYWHERE, ...WINDOWS]),
	...ANYWHERE.map((value) => `scene=${value}&wall=${value}&tour=${value}&window=${value}&lang=${value}`),
	"scene=nine&scene=one",
	"tour=nope&tour=yes",
	"scene[]=two&tour[]=yes&window[]=presenter",
	"scene.__proto__=two",
	"SCENE=two&Tour=yes",
	"&&&===&",
];

const scene = (id: string) => ({ id, title: { zh: id, en: id }, seconds: null }) as BriefingScene;
const SCENES = [scene("one"), scene("two")];
const text = makeBriefingText(makeText("zh"), "zh");

function Strip() {
	const steps = useLink();
	const { state, clock } = useShow({ scenes: SCENES, secondsPerScene: 20, ...steps });
	return (
		<>
			<ProgressStrip
				scenes={SCENES}
				at={state.at}
				clock={clock}
				fullScreen="off"
				quiet={false}
				concerns={[]}
				speech={{ text, lang: "zh", district: TOY_DISTRICT }}
				onGo={() => undefined}
				onAct={() => undefined}
			/>
			<a href={writeLink(steps.link)}>the wall as it stands</a>
		</>
	);
}

/** The page without the one address in which an unknown scene of a known shape may come back. */
function readPage(query: string): string {
	history.replaceState(null, "", query);
	const { container } = render(<Strip />);
	container.querySelector("a")?.removeAttribute("href");
	return container.innerHTML;
}
const ofBriefing = ({ wall, tour, window: beside, health, lang }: Link) => [wall, tour, beside, health, lang];

afterEach(() => history.replaceState(null, "", "/"));

/** What stands there when the link says nothing. */
let plain = "";
beforeAll(() => {
	plain = readPage("/?mode=briefing");
	cleanup();
});

test("there are more than a hundred of them", () => {
	expect(new Set(HOSTILE).size).toBeGreaterThan(100);
});

test.each(HOSTILE.map((query) => [query.slice(0, 60), query]))(
	"?mode=briefing&%s opens the default",
	(_, query) => {
		const link = readLink(`?mode=briefing&${query}`);
		expect(link.mode).toBe("briefing");
		expect(ofBriefing(link)).toEqual(ofBriefing(DEFAULT_LINK));
		expect(readPage(`/?mode=briefing&${query}`)).toBe(plain);
		expect(document.querySelector('[aria-current="step"]')?.textContent).toContain("one");
		expect(writeLink(link)).toMatch(/^\?[\w=&-]*$/);
	},
);

test.each([...ANYWHERE.map((value) => value.slice(0, 60)), "no", "false", "0"])(
	"a page on the device's state is asked for by its name alone: health=%s",
	(value) => {
		const link = readLink(`?mode=briefing&health=${value}`);
		expect(link).toEqual({ ...DEFAULT_LINK, mode: "briefing", health: true });
		expect(writeLink(link)).toBe("?mode=briefing&health=");
	},
);

test("a wall that cannot be is laid out like one nobody has measured", () => {
	for (const value of WALLS) {
		const { wall } = readLink(`?wall=${value}`);
		const page = { widthPx: 1920, heightPx: 1080, claims: 5, side: true };
		expect(layOutWall({ ...page, wall: wall ?? UNKNOWN_WALL })).toEqual(
			layOutWall({ ...page, wall: UNKNOWN_WALL }),
		);
	}
});
