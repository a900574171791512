import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Side } from "../../../src/domain/briefing/briefing";
import { makeContext } from "../../../src/domain/briefing/make_context";
import { measureSide } from "../../../src/domain/briefing/measure_side";
import type { SideFacts } from "../../../src/domain/briefing/side_facts";
import { makeScene } from "../../../src/domain/scene";
import type { Targets } from "../../../src/domain/targets";
import type { Town } from "../../../src/domain/town";
import { DEFAULT_VIEW } from "../../../src/domain/view";
import type { OpenedNumber } from "../../../src/panels/briefing/briefing_props";
import { SideView } from "../../../src/panels/briefing/side/SideView";
import type { SideProps } from "../../../src/panels/briefing/side/side_props";
import { makeBriefingText } from "../../../src/text/briefing/briefing_text";
import { makeText } from "../../../src/text/make_text";
import { toyTown } from "../../fixtures/toy_town";

interface Seen {
	opened: OpenedNumber | null;
	flown: string | null;
	since: string | null;
}

type Options = Partial<Pick<SideProps, "photo" | "maps" | "focus">> & {
	readonly town?: Town;
	readonly text?: SideProps["speech"]["text"];
	/** The day cannot be chosen. */
	readonly fixedDay?: boolean;
};

/** What stands beside the map, over the toy town. */
export function showSide(facts: SideFacts, options: Options = {}) {
	const {
		town = toyTown(),
		text = makeBriefingText(makeText("zh"), "zh"),
		fixedDay,
		focus = null,
		...rest
	} = options;
	const seen: Seen = { opened: null, flown: null, since: null };
	const onSince = (day: string) => {
		seen.since = day;
	};
	const shown = render(
		<SideView
			facts={facts}
			scene={makeScene(town, DEFAULT_VIEW)}
			speech={{ text, lang: "zh", district: town.records.district }}
			focus={focus}
			onOpen={(number) => {
				seen.opened = number;
			}}
			onFly={(id) => {
				seen.flown = id;
			}}
			{...(fixedDay ? {} : { onSince })}
			{...rest}
		/>,
	);
	return { ...shown, seen, user: userEvent.setup() };
}

/** Facts computed from the toy town, as a scene without filters has them. */
export function toySide(side: Side, town = toyTown(), targets: Targets | null = null): SideFacts {
	return measureSide(side, makeContext({ town, view: DEFAULT_VIEW, focus: null, targets, choice: null }));
}
