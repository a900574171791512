import type { Scene } from "../domain/scene";
import type { Speech } from "../text/labels";
import { pick } from "../text/text";

/** What every view, page and picture has to state: map approval number, data date, source, and what is a sketch or made up. */
export interface SourceFacts {
	/** That the records are made up; `null` when they are not. To be set off from the rest. */
	readonly mark: string | null;
	readonly facts: readonly string[];
}

/** The facts of a scene's district, in the order in which they are stated. */
export function listSourceFacts(scene: Scene, { text, lang, district }: Speech): SourceFacts {
	const { approval, dataDate, source, synthetic, sketch } = district;
	return {
		mark: synthetic ? text("app.synthetic") : null,
		facts: [
			approval === null ? text("app.noApproval") : text("app.approval", { number: approval }),
			text("app.dataDate", { date: dataDate }),
			text("app.source", { source: pick(source, lang) }),
			...(sketch && scene.town.records.ground ? [text("ground.sketch")] : []),
		],
	};
}
