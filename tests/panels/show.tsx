import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useState } from "react";
import { makeScene } from "../../src/domain/scene";
import type { Records, Town } from "../../src/domain/town";
import { DEFAULT_VIEW, type View } from "../../src/domain/view";
import type { PanelProps } from "../../src/panels/panel_props";
import { makeText } from "../../src/text/make_text";
import type { Text } from "../../src/text/text";
import { TOY_DISTRICT, toyTown } from "../fixtures/toy_town";

interface ShowOptions {
	readonly view?: Partial<View>;
	readonly records?: Partial<Records>;
	/** Other phrases than those of the view's language. */
	readonly text?: Text | undefined;
}

type Draw = (props: PanelProps) => ReactNode;

interface StageProps {
	readonly draw: Draw;
	readonly town: Town;
	readonly text: Text | undefined;
	/** The view as it now stands. */
	readonly seen: { view: View };
}

function Stage({ draw, town, text, seen }: StageProps) {
	const [view, setView] = useState(seen.view);
	seen.view = view;
	const { district } = town.records;
	const speech = { text: text ?? makeText(view.lang), lang: view.lang, district };
	const change = (patch: Partial<View>) => setView((before) => ({ ...before, ...patch }));
	return draw({ scene: makeScene(town, view), speech, change });
}

/** Shows something over the toy town and lets it change the view, as the product does. */
export function show(draw: Draw, { view, records, text }: ShowOptions = {}) {
	const town = toyTown({ district: TOY_DISTRICT, ...records });
	const seen = { view: { ...DEFAULT_VIEW, ...view } };
	const shown = render(<Stage draw={draw} town={town} text={text} seen={seen} />);
	return { ...shown, seen, user: userEvent.setup() };
}
