import type { BriefingScene } from "../../../domain/briefing/briefing";
import { openCount, rowOfCompound } from "../../../domain/briefing/open_rows";
import { makeScene } from "../../../domain/scene";
import { DEFAULT_VIEW, type Lang } from "../../../domain/view";
import { formatClaim } from "../../../text/briefing/format_claim";
import { formatNumber } from "../../../text/format";
import { pick } from "../../../text/text";
import { Phrase } from "../../Phrase";
import panel from "../../panel.module.css";
import type { BriefingProps } from "../briefing_props";
import { FocusCard } from "./FocusCard";
import { joinFigure } from "./open_number";
import styles from "./SceneHead.module.css";

interface SceneHeadProps extends BriefingProps {
	/** The scene that is told. */
	readonly told: BriefingScene;
	/** Whether there is room for more than its title. */
	readonly sentence: boolean;
	/** How many facts of what was asked about have room. */
	readonly facts: number;
	/** Back to the scene as it was before the question. */
	readonly onBack: () => void;
	readonly onLang: (lang: Lang) => void;
}

/** What the scene is about, in a title and a sentence or two, or what was asked about; and what it all rests on. */
export function SceneHead(props: SceneHeadProps) {
	const { told, sentence, facts, speech, focus } = props;
	const title = pick(told.title, speech.lang);
	const text = sentence && told.text && pick(told.text, speech.lang);
	return (
		<header className={styles.frame}>
			<div className={styles.head}>
				<Basis {...props} />
				{focus === null ? (
					<div className={styles.words}>
						<h1 className={styles.title}>{title}</h1>
						{text && <p className={styles.text}>{text}</p>}
					</div>
				) : (
					<FocusCard {...props} focus={focus} title={title} most={facts} />
				)}
			</div>
		</header>
	);
}

/** Of how many compounds, of what date, and that they are made up where they are. */
function Basis(props: SceneHeadProps) {
	const { scene, speech, onLang } = props;
	const { text, lang, district } = speech;
	const other: Lang = lang === "zh" ? "en" : "zh";
	const n = formatNumber(scene.reconciliation.total);
	return (
		<div className={styles.basis}>
			{district.synthetic && (
				<span className={styles.mark} title={text("app.syntheticHint")}>
					{text("app.synthetic")}
				</span>
			)}
			<button
				type="button"
				className={panel.door}
				title={text("page.total", { n })}
				onClick={() => openAll(props)}
			>
				<Phrase text={text} say="count.total" n={n} />
			</button>
			<span className={styles.date}>{text("app.dataDate", { date: district.dataDate })}</span>
			<button
				type="button"
				className={panel.plain}
				lang={other === "zh" ? "zh-CN" : "en"}
				onClick={() => onLang(other)}
			>
				{text("app.language")}
			</button>
		</div>
	);
}

/** The whole ledger, whatever the scene shows of it. */
function openAll({ scene: { town }, speech, onOpen }: SceneHeadProps) {
	const { shown } = makeScene(town, DEFAULT_VIEW);
	onOpen({
		title: pick(speech.district.title, speech.lang),
		figure: joinFigure(formatClaim(shown.length, "compounds", speech)),
		opened: openCount(shown.map(({ id }) => rowOfCompound(id, town))),
		unit: "compounds",
	});
}
