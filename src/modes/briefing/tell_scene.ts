import type { BriefingScene } from "../../domain/briefing/briefing";
import type { Focus } from "../../domain/briefing/briefing_context";
import { findLook } from "../../domain/briefing/look";
import { makeContext } from "../../domain/briefing/make_context";
import { measureClaim } from "../../domain/briefing/measure_claim";
import { measureSide } from "../../domain/briefing/measure_side";
import { makeSceneView } from "../../domain/briefing/scene_view";
import { makeScene } from "../../domain/scene";
import { makeMarks } from "../../domain/selection/make_marks";
import { makeColumns } from "../../layers/columns";
import type { LeavePage } from "../../panels/briefing/leave/leave_page";
import type { BriefingWork } from "./work";

/** What somebody before the wall asked for beside the scene itself. */
export interface Asked {
	readonly focus: Focus | null;
	/** Who came under service since this day instead of the scene's own; `null`: as the scene says. */
	readonly since: string | null;
	/** Columns lie flat, as shades of the map. */
	readonly flat: boolean;
}

const NOTHING_ASKED: Asked = { focus: null, since: null, flat: false };

/** What scenes are told from. */
export type TellingWork = Pick<BriefingWork, "town" | "view" | "targets" | "choice" | "briefing" | "speech">;

/** A scene as it is told: the picture, the numbers and what stands beside them, all from the same records. */
export function tellScene(told: BriefingScene, work: TellingWork, asked: Asked = NOTHING_ASKED): LeavePage {
	const { town, choice } = work;
	const view = makeSceneView(told, work.view, asked.focus);
	const plain = makeScene(town, view);
	const marks =
		told.map.sites && choice
			? makeMarks({ plan: choice.plan, toned: true, portfolio: choice.result, coverage: null })
			: null;
	const stand = told.map.columns && !asked.flat;
	const scene = { ...plain, marks, columns: stand ? makeColumns(plain, work.speech) : null };
	const context = makeContext({ ...work, view, focus: asked.focus });
	const side =
		told.side?.kind === "tracker" && asked.since !== null ? { ...told.side, since: asked.since } : told.side;
	return {
		briefing: told,
		scene,
		claims: told.claims.map((claim) => measureClaim(claim, context)),
		side: side && measureSide(side, context),
		look: findLook(told.map.look, scene, asked.focus),
	};
}
