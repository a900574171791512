import { PageLink } from "../../panels/PageLink";
import panel from "../../panels/panel.module.css";
import type { StewardSpeech } from "../../text/steward_text";
import { pick } from "../../text/text";
import type { StewardPageProps } from "./StewardPage";
import styles from "./StewardPage.module.css";

interface StewardHeadProps extends Pick<StewardPageProps, "view" | "change" | "other"> {
	readonly speech: StewardSpeech;
}

/** What this page is for, whose data it keeps, and the way back to the map. */
export function StewardHead({ speech, view, change, other }: StewardHeadProps) {
	const { text, lang, district } = speech;
	const otherTheme = view.theme === "light" ? "dark" : "light";
	return (
		<header className={styles.head}>
			<h1 className={styles.title}>{text("steward.title")}</h1>
			<p>{pick(district.title, lang)}</p>
			{district.synthetic && (
				<span className={styles.mark} title={text("app.syntheticHint")}>
					{text("app.synthetic")}
				</span>
			)}
			<p className={panel.quiet}>{text("app.dataDate", { date: district.dataDate })}</p>
			<nav className={styles.ways} aria-label={text("steward.ways")}>
				<PageLink {...other}>{text("steward.toMap")}</PageLink>
				<button
					type="button"
					className={panel.plain}
					lang={lang === "zh" ? "en" : "zh-CN"}
					onClick={() => change({ lang: lang === "zh" ? "en" : "zh" })}
				>
					{text("app.language")}
				</button>
				<button type="button" className={panel.plain} onClick={() => change({ theme: otherTheme })}>
					{text(otherTheme === "dark" ? "app.themeDark" : "app.themeLight")}
				</button>
			</nav>
		</header>
	);
}
