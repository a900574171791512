import { renderToStaticMarkup } from "react-dom/server";
import { fingerprintOf } from "../domain/fingerprint";
import { makeScene } from "../domain/scene";
import type { Town } from "../domain/town";
import { DEFAULT_VIEW, type Theme } from "../domain/view";
import { SourceLine } from "../map/SourceLine";
import { FLUID_PREFIX, type FluidPicture } from "../map/svg/fluid/fluid";
import { writeFluidCss } from "../map/svg/fluid/fluid_css";
import { makeHomePicture } from "../map/svg/fluid/home_picture";
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
	/** The desk as it opens; `null` where the data give no map to open with. */
	readonly desk: RenderedDesk | null;
	/** What a page without scripts shows below it. */
	readonly list: string;
}

export interface RenderedDesk {
	/** The desk with its picture. */
	readonly page: string;
	/** Everything of `page` that depends on the data or on the theme. */
	readonly css: string;
	readonly symbols: number;
}

const LANG = "zh";

/** The ways of the desk's header, in its order. */
const WAYS = ["planner.link", "briefing.link", "output.open", "steward.link"] as const;

/** The opening view of some published files. Throws where a file is not what it should be. */
export function renderFirstPage(files: PublishedFiles): RenderedFirstPage {
	const town = readTown(files);
	const { district } = town.records;
	const speech = { text: makeText(LANG), lang: LANG, district } as const;
	const desk = renderDesk(town, speech);
	return { title: pick(district.title, LANG), desk, list: renderList(town, speech, desk !== null) };
}

function renderDesk(town: Town, speech: Speech): RenderedDesk | null {
	const light = renderIn("light", town, speech);
	const dark = renderIn("dark", town, speech);
	if (!light || !dark || light.picture.symbols === 0) return null;
	const { markup, colors } = pairColors(light.markup, dark.markup, FLUID_PREFIX);
	const lifted = liftStyles(markup);
	return {
		page: `<div id="first" lang="zh-CN" data-records="${fingerprintOf(town)}">${lifted.markup}</div>`,
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
	const picture = makeHomePicture(scene, speech);
	if (!picture) return null;
	const markup = renderToStaticMarkup(
		<FirstPage
			scene={scene}
			speech={speech}
			ways={WAYS.map((way) => speech.text(way))}
			picture={<SvgPicture node={picture.node} />}
		/>,
	);
	return { markup, picture };
}

/** The list with what has to be said above it; what the desk would say, where there is none. */
function renderList(town: Town, speech: Speech, hasDesk: boolean): string {
	const scene = makeScene(town, { ...DEFAULT_VIEW, lang: LANG });
	// The desk is the main part of a page that has one.
	const Part = hasDesk ? "section" : "main";
	const titleId = "plain-title";
	return renderToStaticMarkup(
		<Part id="plain" aria-labelledby={titleId}>
			{!hasDesk && <h1>{pick(speech.district.title, LANG)}</h1>}
			<Remarks table={firstPageZh} lang="zh-CN" map={hasDesk} />
			<Remarks table={firstPageEn} lang="en" map={hasDesk} />
			<PlainTable
				scene={scene}
				speech={speech}
				own={extendText(speech.text, firstPageZh)}
				titleId={titleId}
			/>
			{!hasDesk && <SourceLine scene={scene} speech={speech} />}
		</Part>,
	);
}

interface RemarksProps {
	readonly table: Readonly<Record<keyof typeof firstPageZh, string>>;
	readonly lang: string;
	/** Whether there is a map to speak of. */
	readonly map: boolean;
}

function Remarks({ table, lang, map }: RemarksProps) {
	return (
		<p lang={lang}>
			{table["first.scriptsOff"]} {map && table["first.mapStands"]}
		</p>
	);
}
