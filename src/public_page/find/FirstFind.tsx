import type { ReactNode } from "react";
import type { PublicScene } from "../../domain/public/scene";
import type { PageProps } from "../page_props";
import { FindView } from "./FindView";
import mapStyles from "./MapPlace.module.css";

interface FirstFindProps extends PageProps {
	readonly scene: PublicScene;
	/** The picture of the map; `null`: there is nothing to draw, or it may not be drawn. */
	readonly picture: ReactNode | null;
}

/**
 * The page where compounds are looked for as the build leaves it in the HTML: every box where it will be, the whole list with links to
 * the compounds' own pages. What waits for the script is marked `data-needs-script`.
 */
export function FirstFind({ scene, picture, ...page }: FirstFindProps) {
	const map = picture !== null && (
		<div id="first-picture" className={mapStyles.picture}>
			{picture}
		</div>
	);
	return (
		<FindView
			{...page}
			scene={scene}
			typed=""
			show={map ? "map" : null}
			events={null}
			matches={null}
			notices={null}
			map={map || null}
			card={null}
		/>
	);
}
