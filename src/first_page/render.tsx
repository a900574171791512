import { renderToStaticMarkup } from "react-dom/server";
import { fingerprintOf } from "../domain/fingerprint";
import { makeScene } from "../domain/scene";
import type { Town } from "../domain/town";
import { DEFAULT_VIEW, type Theme } from "../domain/view";
import { FLUID_PREFIX, type FluidPicture, makeFluid } from "../map/svg/fluid/fluid";
import { writeFluidCss } from "../map/svg/fluid/fluid_css";
import { pairColors } from "../map/svg/fluid/pair_colors";
import { firstPageEn } from "../text/first_page_en";
import { firstPageZh } from "../text/first_page_zh";
import type { Speech } from "../text/labels";
import { makeText } from "../text/make_text";
import { extendText, pick } from "../text/text";
import { FirstPage } from "./FirstPage";
import { liftStyles } from "./lift_styles";
import { PlainTable } from "./PlainTable";
import { type PublishedFiles, readTown } from "./read_town";
import { SvgPicture } from "./SvgPicture";

/** What goes into the built page. */
export interface RenderedFirstPage {
	readonly title: string;
	/** The desk as it opens, with its picture. */
	readonly page: string;
	/** What a page without scripts shows below it. */
	readonly list: string;
	/** Everything of `page` that depends on the data or on the theme. */
	readonly css: string;
	readonly symbols: number;
}

const LANG = "zh";

/** The opening view of some published files; `null` where they give no map to open with. Throws where a file is not what it should be. */
export function renderFirstPage(files: PublishedFiles): RenderedFirstPage | null {
	const town = readTown(files);
	const { district } = town.records;
	const speech = { text: makeText(LANG), lang: LANG, district } as const;
	const light = renderIn("light", town, speech);
	const dark = renderIn("dark", town, speech);
	if (!light || !dark || light.picture.symbols === 0) return null;
	const { markup, colors } = pairColors(light.markup, dark.markup, FLUID_PREFIX);
	const lifted = liftStyles(markup);
	return {
		title: pick(district.title, LANG),
		page: `<div id="first" data-records="${fingerprintOf(town)}">${lifted.markup}</div>`,
		list: renderList(town, speech),
		css: `${writeFluidCss(light.picture.box, colors)}${lifted.css}\n`,
		symbols: light.picture.symbols,
	};
}

interface Rendered {
	readonly markup: string;
	readonly picture: FluidPicture;
}

function renderIn(theme: Theme, town: Town, speech: Speech): Rendered | null {
	const scene = makeScene(town, { ...DEFAULT_VIEW, lang: LANG, theme });
	const picture = makeFluid(scene, speech);
	if (!picture) return null;
	const markup = renderToStaticMarkup(
		<FirstPage
			scene={scene}
			speech={speech}
			ways={[speech.text("output.open"), speech.text("steward.link")]}
			picture={<SvgPicture node={picture.node} />}
		/>,
	);
	return { markup, picture };
}

function renderList(town: Town, speech: Speech): string {
	const scene = makeScene(town, { ...DEFAULT_VIEW, lang: LANG });
	return renderToStaticMarkup(
		<div id="plain">
			<p>{firstPageZh["first.scriptsOff"]}</p>
			<p lang="en">{firstPageEn["first.scriptsOff"]}</p>
			<PlainTable scene={scene} speech={speech} own={extendText(speech.text, firstPageZh)} />
		</div>,
	);
}
