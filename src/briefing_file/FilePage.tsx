import type { QueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import BriefingPage from "../modes/briefing/BriefingPage";
import HealthPage from "../modes/briefing/health/HealthPage";
import { PanelBoundary } from "../panels/PanelBoundary";
import { readEmbedded } from "../sources/embedded/embedded";
import { makeEmbeddedOrigin } from "../sources/embedded/embedded_origin";
import { writeLink } from "../state/link";
import { makeSelectionClient } from "../state/selection_client";
import { useLink } from "../state/use_link";
import { useSpoken } from "../state/use_spoken";
import { useView } from "../state/use_view";

/** The briefing as one file: the records are in the page itself, and there is no server to hear of. */
export function FilePage({ client }: { readonly client: QueryClient }) {
	const steps = useLink();
	const { link } = steps;
	// A wall is dark unless its link says otherwise, as the served one is.
	const asked = useView(link.print === null ? { ...link, theme: link.theme ?? "dark" } : link);
	const spoken = useSpoken(asked.lang);
	const lang = spoken?.lang ?? asked.lang;
	const view = useMemo(() => ({ ...asked, lang }), [asked, lang]);
	const origin = useMemo(() => makeEmbeddedOrigin(readEmbedded(document)), []);
	const [selection] = useState(makeSelectionClient);
	if (spoken === null) return null;
	const { text } = spoken;
	if (link.health) {
		const briefing = {
			href: writeLink({ ...link, health: false }),
			onFollow: () => steps.go((before) => ({ ...before, health: false })),
		};
		return <HealthPage {...{ text, lang, briefing }} theme={view.theme} />;
	}
	return (
		<PanelBoundary text={text}>
			<BriefingPage {...{ client, steps, view, text, origin, selection }} news={null} keeping="kept" />
		</PanelBoundary>
	);
}
