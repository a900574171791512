import type { ReactNode } from "react";
import { makePublicScene } from "../../domain/public/make_scene";
import { hasOwnPage } from "../../domain/public/paths";
import type { PublicScene, PublicSelection } from "../../domain/public/scene";
import { DEFAULT_PUBLIC_VIEW } from "../../domain/public/view";
import type { PublicSum } from "../../domain/public_records";
import { makeAreaPicture, makePlacePicture } from "../../map/plain/place_picture";
import type { SvgNode } from "../../map/svg/draw/svg_node";
import { nameSubdistrict } from "../../public_page/name_value";
import { CompoundPage } from "../../public_page/pages/CompoundPage";
import { MapFigure } from "../../public_page/pages/MapFigure";
import { nameSum } from "../../public_page/pages/name_sum";
import { SubdistrictPage } from "../../public_page/pages/SubdistrictPage";
import { placeWords } from "../../text/public/pages/place";
import { makeSay } from "../../text/public/say";
import { makePublicText } from "../../text/public_text";
import { SvgPicture } from "../SvgPicture";
import { describeCompound } from "./describe_data";
import type { DraftPage, PageSource } from "./page_source";

/** A page for each compound and each sub-district whose id can be a folder's name. */
export function makePlacePages(source: PageSource): readonly DraftPage[] {
	const { records } = source;
	const scene = makePublicScene(records, DEFAULT_PUBLIC_VIEW, null);
	const compounds = records.compounds
		.filter(({ id }) => hasOwnPage(id))
		.flatMap(({ id }) => makePublicScene(records, { ...DEFAULT_PUBLIC_VIEW, sel: id }, null).selection ?? [])
		.map((selection) => makeCompound(selection, scene, source));
	const areas = records.sums.flatMap((sum) =>
		sum.subdistrict !== null && hasOwnPage(sum.subdistrict)
			? [makeSubdistrict({ ...sum, subdistrict: sum.subdistrict }, scene, source)]
			: [],
	);
	return [...compounds, ...areas];
}

function makeCompound(selection: PublicSelection, scene: PublicScene, source: PageSource): DraftPage {
	const { records, lang, mark } = source;
	const { district } = records;
	const { compound } = selection;
	const text = makePublicText(lang);
	const description = makeSay(placeWords, lang)("compound.description", {
		mark,
		name: compound.name,
		subdistrict: nameSubdistrict(compound.subdistrict, district, lang),
		management: text(`management.${compound.management}`),
		renovation: text(`renovation.${compound.renovation}`),
		date: district.dataDate,
	});
	const picture = drawIf(source, () => makePlacePicture(scene, compound.id, lang));
	return {
		page: { kind: "compound", id: compound.id },
		title: compound.name,
		description,
		data: describeCompound(compound, district, description),
		content: <CompoundPage records={records} lang={lang} selection={selection} picture={picture} />,
	};
}

type AreaSum = PublicSum & { readonly subdistrict: string };

function makeSubdistrict(sum: AreaSum, scene: PublicScene, source: PageSource): DraftPage {
	const { records, lang, mark } = source;
	const id = sum.subdistrict;
	const name = nameSum({ sum, records, lang });
	const picture = drawIf(source, () => makeAreaPicture(scene, id, lang));
	return {
		page: { kind: "subdistrict", id },
		title: name,
		description: makeSay(placeWords, lang)("subdistrict.description", {
			mark,
			name,
			n: sum.compounds,
			unmanaged: sum.management.unmanaged,
			done: sum.renovation.done,
			date: records.district.dataDate,
		}),
		data: null,
		content: <SubdistrictPage records={records} lang={lang} id={id} sum={sum} picture={picture} />,
	};
}

/** A picture with what has to stand below it; `null` where there is nothing to draw, or no map may be drawn any more. */
function drawIf({ mayDraw, records, lang }: PageSource, draw: () => SvgNode | null): ReactNode | null {
	const node = mayDraw ? draw() : null;
	return (
		node && (
			<MapFigure district={records.district} lang={lang}>
				<SvgPicture node={node} />
			</MapFigure>
		)
	);
}
