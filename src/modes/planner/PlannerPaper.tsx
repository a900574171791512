import { lazy, Suspense } from "react";
import { LoadingNote } from "../LoadingNote";
import type { PlannerDeskProps } from "./PlannerDesk";

/** The paper brings the painter of printed maps with it, which the desk does without. */
const ReportPage = lazy(() => import("./report/ReportPage"));

/** The scenario as the argument for its choice, on paper. */
export function PlannerPaper(
	props: Pick<
		PlannerDeskProps,
		"scene" | "plan" | "scenario" | "outcomes" | "targets" | "speech" | "desk" | "ways" | "working" | "loaded"
	>,
) {
	const { desk, ways, working, loaded, speech } = props;
	return (
		<Suspense fallback={<LoadingNote text={speech.text} problems={[]} />}>
			<ReportPage
				{...props}
				back={ways.screen}
				link={desk.shareLink()}
				working={working.head?.current ?? null}
				loading={loaded.loading}
				problems={loaded.problems}
			/>
		</Suspense>
	);
}
