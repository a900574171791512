import type { ReactNode } from "react";
import { formatNumber } from "../text/format";
import { pick } from "../text/text";
import { CLEARED } from "./choosing";
import styles from "./Header.module.css";
import { Phrase } from "./Phrase";
import panel from "./panel.module.css";
import type { PanelProps } from "./panel_props";

interface HeaderProps extends PanelProps {
	readonly known: boolean;
	/** Ways to other pages, before the switches. */
	readonly ways?: ReactNode;
}

/** Whose map this is, how many compounds it accounts for (if that is `known`), of what date. */
export function Header(props: HeaderProps) {
	const { scene, speech, change, known, ways } = props;
	const { text, lang, district } = speech;
	return (
		<header className={styles.header}>
			<div className={styles.name}>
				<h1 className={styles.title}>{pick(district.title, lang)}</h1>
				{district.synthetic && (
					<span className={styles.mark} title={text("app.syntheticHint")}>
						{text("app.synthetic")}
					</span>
				)}
			</div>
			{known && <Balance scene={scene} speech={speech} change={change} />}
			<p className={styles.date}>{text("app.dataDate", { date: district.dataDate })}</p>
			<Switches scene={scene} speech={speech} change={change} ways={ways} />
		</header>
	);
}

/** 332 = placed + not placed, each a door to its compounds. */
function Balance({ scene, speech: { text }, change }: PanelProps) {
	const { expected, total, placed, notPlaced } = scene.reconciliation;
	const open = (placedOnly: boolean | null) => () => change({ ...CLEARED, placed: placedOnly });
	return (
		<p className={styles.balance}>
			<button
				type="button"
				className={panel.door}
				title={text("header.total", { n: total })}
				onClick={open(null)}
			>
				<Phrase text={text} say="count.total" n={formatNumber(total)} />
			</button>
			<span aria-hidden="true">=</span>
			<button
				type="button"
				className={panel.door}
				title={text("header.placed", { n: placed })}
				aria-pressed={scene.view.placed === true}
				onClick={open(true)}
			>
				<Phrase text={text} say="count.placed" n={formatNumber(placed)} />
			</button>
			<span aria-hidden="true">+</span>
			<button
				type="button"
				className={panel.door}
				title={text("header.notPlaced", { n: notPlaced })}
				aria-pressed={scene.view.placed === false}
				onClick={open(false)}
			>
				<Phrase text={text} say="count.notPlaced" n={formatNumber(notPlaced)} />
			</button>
			{total !== expected && (
				<span className={panel.alarm}>
					{text("header.difference", {
						expected: formatNumber(expected),
						n: formatNumber(Math.abs(total - expected)),
					})}
				</span>
			)}
		</p>
	);
}

/** Language and theme, and before them the ways to other pages. */
export function Switches({ scene: { view }, speech: { text }, change, ways }: Omit<HeaderProps, "known">) {
	const otherTheme = view.theme === "light" ? "dark" : "light";
	const otherLang = view.lang === "zh" ? "en" : "zh";
	return (
		<div className={styles.switches}>
			{ways}
			<button
				type="button"
				className={panel.plain}
				lang={otherLang === "zh" ? "zh-CN" : "en"}
				onClick={() => change({ lang: otherLang })}
			>
				{text("app.language")}
			</button>
			<button type="button" className={panel.plain} onClick={() => change({ theme: otherTheme })}>
				{text(otherTheme === "dark" ? "app.themeDark" : "app.themeLight")}
			</button>
		</div>
	);
}
