import headerStyles from "../panels/Header.module.css";
import { Phrase } from "../panels/Phrase";
import panel from "../panels/panel.module.css";
import { formatNumber } from "../text/format";
import { pick } from "../text/text";
import type { FirstPageProps } from "./FirstPage";

/** The header as it will stand, its numbers and switches as words: nothing here can be pressed before there is a script to answer. */
export function StaticHeader({ scene, speech, ways }: FirstPageProps) {
	const { text, lang, district } = speech;
	return (
		<header className={headerStyles.header}>
			<div className={headerStyles.name}>
				<h1 className={headerStyles.title}>{pick(district.title, lang)}</h1>
				{district.synthetic && <span className={headerStyles.mark}>{text("app.synthetic")}</span>}
			</div>
			<StaticBalance scene={scene} speech={speech} />
			<p className={headerStyles.date}>{text("app.dataDate", { date: district.dataDate })}</p>
			<div className={headerStyles.switches} data-first="needs-script">
				{[...ways, text("app.language")].map((word) => (
					<span key={word} className={panel.plain}>
						{word}
					</span>
				))}
				<span className={`${panel.plain} first-light`}>{text("app.themeDark")}</span>
				<span className={`${panel.plain} first-dark`}>{text("app.themeLight")}</span>
			</div>
		</header>
	);
}

function StaticBalance({ scene, speech: { text } }: Pick<FirstPageProps, "scene" | "speech">) {
	const { expected, total, placed, notPlaced } = scene.reconciliation;
	return (
		<p className={headerStyles.balance}>
			<span className={panel.door}>
				<Phrase text={text} say="count.total" n={formatNumber(total)} />
			</span>
			<span aria-hidden="true">=</span>
			<span className={panel.door}>
				<Phrase text={text} say="count.placed" n={formatNumber(placed)} />
			</span>
			<span aria-hidden="true">+</span>
			<span className={panel.door}>
				<Phrase text={text} say="count.notPlaced" n={formatNumber(notPlaced)} />
			</span>
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
