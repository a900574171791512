import type { SideFacts } from "../../../domain/briefing/side_facts";
import { BarsSide } from "./BarsSide";
import { CompareSide } from "./CompareSide";
import { DifficultiesSide } from "./DifficultiesSide";
import { LeagueSide } from "./LeagueSide";
import { LedgerSide } from "./LedgerSide";
import { MissingSide } from "./MissingSide";
import { PublishedSide } from "./PublishedSide";
import { SitesSide } from "./SitesSide";
import type { SideProps } from "./side_props";
import { TrackerSide } from "./TrackerSide";

/** What stands beside the map besides the numbers. It fills the box it is put into, and scrolls nowhere but in a list that was opened. */
export function SideView({ facts, ...props }: SideProps & { readonly facts: SideFacts }) {
	switch (facts.kind) {
		case "bars":
			return <BarsSide facts={facts} {...props} />;
		case "league":
			return <LeagueSide facts={facts} {...props} />;
		case "ledger":
			return <LedgerSide facts={facts} {...props} />;
		case "difficulties":
			return <DifficultiesSide facts={facts} {...props} />;
		case "tracker":
			return <TrackerSide facts={facts} {...props} />;
		case "sites":
			return <SitesSide facts={facts} {...props} />;
		case "compare":
			return <CompareSide facts={facts} {...props} />;
		case "published":
			return <PublishedSide facts={facts} {...props} />;
		case "missing":
			return <MissingSide facts={facts} {...props} />;
	}
}
