import type { MeasureText } from "../../../map/svg/painting";
import { pick } from "../../../text/text";
import { LinkBlock } from "../../print/LinkBlock";
import paper from "../../print/paper.module.css";
import { CoveragePart } from "./CoveragePart";
import { CriteriaPart } from "./CriteriaPart";
import { DataPart } from "./DataPart";
import { EquityPart } from "./EquityPart";
import { GatesPart } from "./GatesPart";
import { MapPart } from "./MapPart";
import { MethodPart } from "./MethodPart";
import { PortfolioPart } from "./PortfolioPart";
import { PurposePart } from "./PurposePart";
import { RankingPart } from "./RankingPart";
import type { ReportFacts } from "./report_facts";
import { TargetsPart } from "./TargetsPart";
import { UnknownsPart } from "./UnknownsPart";
import { WeightsPart } from "./WeightsPart";

interface ReportPaperProps {
	readonly facts: ReportFacts;
	readonly measure: MeasureText;
	/** Opens the scenario on a screen; `null`: there is no link to it. */
	readonly link: string | null;
	/** Number of the version of this browser's working data that is shown; `null`: the published data. */
	readonly working: number | null;
}

/** The argument for a choice, from its purpose to the lines to sign on; its parts are always the same, computed or not. */
export function ReportPaper({ facts, measure, link, working }: ReportPaperProps) {
	return (
		<>
			<ReportHead facts={facts} working={working} />
			<PurposePart facts={facts} />
			<DataPart facts={facts} />
			<GatesPart facts={facts} />
			<CriteriaPart facts={facts} />
			<WeightsPart facts={facts} />
			<RankingPart facts={facts} />
			<PortfolioPart facts={facts} />
			<EquityPart facts={facts} />
			<TargetsPart facts={facts} />
			<CoveragePart facts={facts} />
			<MapPart facts={facts} measure={measure} />
			<UnknownsPart facts={facts} />
			<MethodPart facts={facts} />
			{link !== null && <LinkBlock link={link} text={facts.speech.text} />}
		</>
	);
}

function ReportHead({ facts, working }: Pick<ReportPaperProps, "facts" | "working">) {
	const { scenario, speech } = facts;
	const { text, lang, district } = speech;
	return (
		<header className={paper.head}>
			<p className={paper.eyebrow}>
				<span>
					{pick(district.name, lang)}
					{district.synthetic && <span className={paper.mark}>{text("app.synthetic")}</span>}
				</span>
				<span>{text("app.dataDate", { date: district.dataDate })}</span>
			</p>
			<h1 className={paper.title}>{text("report.title", { name: scenario.name })}</h1>
			{working !== null && <p className={paper.alarm}>{text("print.working", { number: working })}</p>}
		</header>
	);
}
