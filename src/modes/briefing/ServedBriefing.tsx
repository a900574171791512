import { useState } from "react";
import { useSecondAsking } from "../../sources/file_query";
import { useRelease } from "../../sources/watch_release";
import { makeSelectionClient } from "../../state/selection_client";
import { useKeeping } from "../../state/service_worker";
import { useLastHeard } from "../../state/use_last_heard";
import { useOrigin } from "../../state/use_origin";
import { useWorking } from "../../state/use_working";
import BriefingPage, { type BriefingPageProps } from "./BriefingPage";
import { useFreshOrigin } from "./use_fresh_origin";

/** How often the server is asked for newer data: a briefing lasts an hour, and an answer costs a few hundred bytes. */
const REFRESH_MS = 5 * 60_000;

/** The briefing as a server serves it: follows newer data, and is kept for when the server is away. */
export default function ServedBriefing(props: Pick<BriefingPageProps, "client" | "steps" | "view" | "text">) {
	const { link } = props.steps;
	const isWall = link.print === null && link.window === null;
	const news = useRelease(link.print === null ? REFRESH_MS : null);
	const keeping = useKeeping(isWall);
	const working = useWorking();
	const origin = useFreshOrigin(useOrigin(working), news);
	useSecondAsking(props.client, origin, news.heardAtMs);
	const heardAtMs = useLastHeard(news.heardAtMs);
	const [selection] = useState(makeSelectionClient);
	return <BriefingPage {...props} {...{ origin, selection, keeping }} news={{ ...news, heardAtMs }} />;
}
