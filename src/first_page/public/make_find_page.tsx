import { renderToStaticMarkup } from "react-dom/server";
import { makePublicScene } from "../../domain/public/make_scene";
import { rootOf } from "../../domain/public/paths";
import { DEFAULT_PUBLIC_VIEW } from "../../domain/public/view";
import { makePublicPicture, writePublicPictureCss } from "../../map/plain/public_picture";
import { FirstFind } from "../../public_page/find/FirstFind";
import { findSkips } from "../../public_page/find/find_skips";
import { PageFrame } from "../../public_page/frame/PageFrame";
import { aboutWords } from "../../text/public/pages/about";
import { placeWords } from "../../text/public/pages/place";
import { makeSay } from "../../text/public/say";
import { makePublicText } from "../../text/public_text";
import { SvgPicture } from "../SvgPicture";
import { describeData } from "./describe_data";
import { writeHead } from "./page_head";
import type { PageSource } from "./page_source";
import type { RenderedPage } from "./render_pages";

/** The page where compounds are looked for as it stands before its script, and what its picture needs of a style sheet. */
export interface FindPage {
	readonly rendered: RenderedPage;
	/** Empty where there is no picture. */
	readonly css: string;
}

/** The whole list with links to the compounds' own pages, the picture of the map, and every box where the script will have it. */
export function makeFindPage({ records, lang, mark, mayDraw, downloads }: PageSource): FindPage {
	const { district } = records;
	const page = { kind: "find" } as const;
	const root = rootOf(page, lang);
	const text = makePublicText(lang);
	const scene = makePublicScene(records, DEFAULT_PUBLIC_VIEW, null);
	const picture = mayDraw ? makePublicPicture(scene, lang) : null;
	const title = district.title[lang];
	const description =
		mark +
		makeSay(placeWords, lang)("find.description", {
			district: district.name[lang],
			n: records.compounds.length,
			date: district.dataDate,
		});
	const about = makeSay(aboutWords, lang)("about.description", { district: district.name[lang] });
	const data = describeData({ district, lang, name: title, description: about, downloads, root });
	const body = renderToStaticMarkup(
		<div id="first">
			<PageFrame district={district} lang={lang} page={page} skips={findSkips(text)}>
				<FirstFind
					scene={scene}
					picture={picture && <SvgPicture node={picture.node} />}
					lang={lang}
					text={text}
					root={root}
				/>
			</PageFrame>
		</div>,
	);
	return {
		rendered: {
			page,
			lang,
			title,
			head: writeHead({ page, lang, title, description, data }, district),
			body,
		},
		css: picture ? writePublicPictureCss(picture) : "",
	};
}
