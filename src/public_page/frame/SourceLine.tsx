import type { PublicDistrict } from "../../domain/public_records";
import type { Lang } from "../../domain/view";
import { frameWords } from "../../text/public/frame";
import { makeSay } from "../../text/public/say";
import styles from "./SourceLine.module.css";

interface SourceLineProps {
	readonly district: Pick<PublicDistrict, "approval" | "dataDate" | "source">;
	readonly lang: Lang;
}

/** What every view, picture and print has to state at its bottom left: number of the map's approval, date and source of the data. */
export function SourceLine({ district, lang }: SourceLineProps) {
	const say = makeSay(frameWords, lang);
	const { approval, dataDate, source } = district;
	return (
		<p className={styles.source}>
			<span>{approval === null ? say("frame.noApproval") : say("frame.approval", { number: approval })}</span>{" "}
			<span>{say("frame.dataDate", { date: dataDate })}</span>{" "}
			<span>{say("frame.source", { source: source[lang] })}</span>
		</p>
	);
}
