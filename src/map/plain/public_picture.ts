import { hasOwnPage, pathOf } from "../../domain/public/paths";
import type { PublicScene } from "../../domain/public/scene";
import type { Lang } from "../../domain/view";
import { buildStencilStyle } from "../../layers/public_style";
import { type FluidPicture, makeFluid } from "../svg/fluid/fluid";
import { writeFluidFit } from "../svg/fluid/fluid_css";
import type { Room } from "../svg/fluid/fluid_sizes";
import { inkByPage } from "./page_inks";

/** Rooms that names are placed for: phones of every common shape, a tablet, and the map beside the list on a desk. */
const ROOMS: readonly Room[] = [
	{ widthPx: 280, heightPx: 240, scale: 1 },
	{ widthPx: 300, heightPx: 300, scale: 1 },
	{ widthPx: 336, heightPx: 340, scale: 1 },
	{ widthPx: 340, heightPx: 380, scale: 1 },
	{ widthPx: 340, heightPx: 425, scale: 1 },
	{ widthPx: 370, heightPx: 450, scale: 1 },
	{ widthPx: 395, heightPx: 480, scale: 1 },
	{ widthPx: 480, heightPx: 460, scale: 1 },
	{ widthPx: 680, heightPx: 480, scale: 1 },
	{ widthPx: 740, heightPx: 540, scale: 1 },
	{ widthPx: 760, heightPx: 640, scale: 1 },
];

/**
 * The home view of the public map, each symbol a link to its compound's page, in the colours of the page it stands on; `null` without a ground or
 * without an extent to frame. The sheets it needs: `writePublicPictureCss` and `writePageInks`.
 */
export function makePublicPicture(scene: PublicScene, lang: Lang): FluidPicture | null {
	const { home, records } = scene;
	if (!home || !records.ground) return null;
	const picture = makeFluid({
		home,
		rooms: ROOMS,
		draw: (frame) => buildStencilStyle(scene, lang, frame),
		// The find pages of both languages stand where their compounds' folders begin.
		linkOf: (id) => (hasOwnPage(id) ? pathOf({ kind: "compound", id }, "zh") : null),
	});
	return picture && { ...picture, node: inkByPage(picture.node) };
}

/** The rules by which that picture fits the nearest `container-type: size` around it. */
export function writePublicPictureCss({ box }: Pick<FluidPicture, "box">): string {
	return writeFluidFit(box, ROOMS);
}
