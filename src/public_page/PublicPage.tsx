import { useMemo, useState } from "react";
import type { PublicDistrict } from "../domain/public_records";
import type { Lang } from "../domain/view";
import { usePublicRecords } from "../sources/public/use_public_records";
import { useDeviceLang, useDeviceTheme } from "../state/device";
import { useDocument } from "../state/use_document";
import { formatNumber } from "../text/format";
import { makePublicText, type PublicText } from "../text/public_text";
import { CompoundList } from "./CompoundList";
import styles from "./PublicPage.module.css";

/** The page for everybody: whose data, of what day, and every compound by sub-district. */
export function PublicPage() {
	const deviceLang = useDeviceLang();
	const [chosen, setChosen] = useState<Lang | null>(null);
	const lang = chosen ?? deviceLang;
	const text = useMemo(() => makePublicText(lang), [lang]);
	const load = usePublicRecords();
	const district = load.state === "ready" ? load.district : null;
	useDocument(lang, useDeviceTheme(), district?.title[lang] ?? null);
	const other: Lang = lang === "zh" ? "en" : "zh";
	return (
		<div className={styles.page}>
			<a className={styles.skip} href="#list">
				{text("app.skip")}
			</a>
			<header className={styles.header}>
				<h1 className={styles.title}>{district ? district.title[lang] : text("app.loading")}</h1>
				{district?.synthetic && <p className={styles.mark}>{text("app.synthetic")}</p>}
				<button
					type="button"
					className={styles.button}
					lang={other === "zh" ? "zh-CN" : "en"}
					onClick={() => setChosen(other)}
				>
					{text("app.language")}
				</button>
			</header>
			<main id="list" data-ready={load.state === "ready"}>
				{load.state === "failed" && (
					<div role="alert">
						<p>{text("problem.failed", { detail: load.detail })}</p>
						<button type="button" className={styles.button} onClick={load.retry}>
							{text("app.retry")}
						</button>
					</div>
				)}
				{load.state === "ready" && (
					<CompoundList compounds={load.compounds} {...{ district: load.district, lang, text }} />
				)}
			</main>
			{load.state === "ready" && (
				<Footer district={load.district} lang={lang} text={text} total={load.compounds.length} />
			)}
		</div>
	);
}

interface FooterProps {
	readonly district: PublicDistrict;
	readonly lang: Lang;
	readonly text: PublicText;
	readonly total: number;
}

/** What every view has to state: map approval number, data date, source, and what is made up. */
function Footer({ district, lang, text, total }: FooterProps) {
	const { approval, dataDate, source, synthetic } = district;
	return (
		<footer className={styles.footer}>
			{synthetic && <p>{text("app.syntheticHint")}</p>}
			<p className={styles.source}>
				<span>{approval === null ? text("app.noApproval") : text("app.approval", { number: approval })}</span>
				<span>{text("app.dataDate", { date: dataDate })}</span>
				<span>{text("app.source", { source: source[lang] })}</span>
				<span>{text("count.total", { n: formatNumber(total) })}</span>
			</p>
		</footer>
	);
}
