import { useMemo } from "react";
import { measureProgress } from "../../../domain/selection/equity/progress";
import type { Targets } from "../../../domain/targets";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import { TargetFigures } from "./TargetFigures";
import styles from "./targets.module.css";

type TargetsPanelProps = Pick<PlannerProps, "scene" | "plan" | "speech" | "onFrame"> & {
	/** `null`: the file could not be had. */
	readonly targets: Targets | null;
};

/** Where the commitments stand, now and with the chosen compounds. */
export default function TargetsPanel({ scene, plan, speech, onFrame, targets }: TargetsPanelProps) {
	const chosen = scene.marks?.chosen ?? NOBODY;
	const progress = useMemo(
		() => targets && measureProgress(plan.town, { targets, chosen }),
		[plan.town, targets, chosen],
	);
	return (
		<section className={styles.panel} aria-labelledby="targets-title">
			<h2 id="targets-title" className={panel.title}>
				{speech.text("targets.title")}
			</h2>
			{targets && progress ? (
				<TargetFigures targets={targets} progress={progress} speech={speech} onFrame={onFrame} />
			) : (
				<p className={panel.notice}>{speech.text("targets.none")}</p>
			)}
		</section>
	);
}

const NOBODY: ReadonlyMap<string, number> = new Map();
