import { useEffect, useMemo, useState } from "react";
import type { Lang } from "../../../domain/view";
import { readGraphicsCard } from "../../../map/graphics_card";
import { PageLink, type Way } from "../../../panels/PageLink";
import { useDocument } from "../../../state/use_document";
import { readStarts, useVitals, type Vitals } from "../../../state/vitals";
import {
	type BriefingTable,
	type BriefingText,
	makeBriefingText,
} from "../../../text/briefing/briefing_text";
import { formatNumber } from "../../../text/format";
import { formatMoment } from "../../../text/format_moment";
import type { Text } from "../../../text/text";
import styles from "./HealthPage.module.css";

interface HealthPageProps {
	readonly text: Text;
	readonly lang: Lang;
	readonly theme: "light" | "dark";
	/** To the briefing itself. */
	readonly briefing: Way;
	/** Other phrases than those of the language. */
	readonly phrases?: BriefingTable | undefined;
}

/** A wall that said nothing for as long is not running any more: it speaks every ten seconds, and a sleeping tab every minute. */
const SILENT_AFTER_MS = 90_000;
const LOOK_EVERY_MS = 5_000;

/** How this machine and the wall on it fare, for who looks after them; it works without any data. */
export default function HealthPage({ text: common, lang, theme, briefing, phrases }: HealthPageProps) {
	const text = useMemo(() => makeBriefingText(common, lang, phrases), [common, lang, phrases]);
	useDocument(lang, theme, text("health.title"));
	const nowMs = useNow();
	const vitals = useVitals();
	return (
		<main className={styles.page} data-ready="true">
			<h1 className={styles.title}>{text("health.title")}</h1>
			<Device text={text} />
			<section className={styles.part}>
				<h2>{text("health.wall")}</h2>
				{vitals === null ? <p>{text("health.none")}</p> : <Wall {...{ vitals, nowMs, text }} />}
				<p>
					<PageLink {...briefing}>{text("health.back")}</PageLink>
				</p>
			</section>
		</main>
	);
}

function useNow(): number {
	const [nowMs, setNow] = useState(() => Date.now());
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS);
		return () => clearInterval(timer);
	}, []);
	return nowMs;
}

function Device({ text }: { readonly text: BriefingText }) {
	const card = readGraphicsCard();
	return (
		<section className={styles.part}>
			<h2>{text("health.device")}</h2>
			<dl className={styles.facts}>
				<dt>{text("health.gpu")}</dt>
				<dd>{card === null ? text("health.noGpu") : (card.name ?? text("health.unnamed"))}</dd>
				<dt>{text("health.limit")}</dt>
				<dd>{formatNumber(card?.limitPx ?? null)}</dd>
				<dt>{text("health.window")}</dt>
				<dd>
					{text("health.windowValue", {
						width: window.innerWidth,
						height: window.innerHeight,
						ratio: formatNumber(window.devicePixelRatio, 2),
					})}
				</dd>
			</dl>
		</section>
	);
}

interface WallProps {
	readonly vitals: Vitals;
	readonly nowMs: number;
	readonly text: BriefingText;
}

function Wall({ vitals, nowMs, text }: WallProps) {
	const silent = nowMs - vitals.atMs > SILENT_AFTER_MS;
	const when = formatMoment(vitals.atMs);
	return (
		<>
			<p role="status" className={silent ? styles.alarm : undefined}>
				{text(silent ? "health.silent" : "health.running", { when })}
			</p>
			<dl className={styles.facts}>
				{listFacts(vitals, text).map(([name, value]) => (
					<Fact key={name} name={name} value={value} />
				))}
			</dl>
			{!vitals.reachable && <p className={styles.alarm}>{text("health.unreachable")}</p>}
		</>
	);
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
	return (
		<>
			<dt>{name}</dt>
			<dd>{value}</dd>
		</>
	);
}

function listFacts(vitals: Vitals, text: BriefingText): readonly (readonly [name: string, value: string])[] {
	const { heapBytes, heardAtMs } = vitals;
	return [
		[text("health.scene"), vitals.scene],
		[text("health.painter"), vitals.painter ?? "—"],
		[text("health.canvas"), sayCanvas(vitals, text)],
		[text("health.data"), vitals.dataDate],
		[text("health.release"), vitals.release?.slice(0, 12) ?? "—"],
		[text("health.heard"), heardAtMs === null ? "—" : formatMoment(heardAtMs)],
		[text("health.uptime"), sayUptime(vitals.atMs - vitals.startedAtMs, text)],
		[text("health.lost"), formatNumber(vitals.lostContexts)],
		[text("health.wakeLock"), sayOr(WAKE, vitals.wakeLock, text)],
		[text("health.keeping"), sayOr(KEEP, vitals.keeping, text)],
		[text("health.heap"), heapBytes === null ? "—" : `${formatNumber(heapBytes / 1e6, 1)}\u2009MB`],
		[text("health.starts"), readStarts().slice(-5).map(formatMoment).join(" · ") || "—"],
	];
}

function sayCanvas({ drawn, native }: Vitals, text: BriefingText): string {
	if (!drawn || !native) return "—";
	const say = ({ widthPx, heightPx }: typeof drawn) => `${widthPx} × ${heightPx}`;
	const whole =
		Math.abs(drawn.widthPx - native.widthPx) < 2 && Math.abs(drawn.heightPx - native.heightPx) < 2;
	const sizes = text("health.canvasValue", { drawn: say(drawn), native: say(native) });
	return `${sizes} · ${text(whole ? "health.native" : "health.reduced")}`;
}

const MINUTE_MS = 60_000;

function sayUptime(ms: number, text: BriefingText): string {
	const minutes = Math.max(0, Math.floor(ms / MINUTE_MS));
	return text("health.uptimeValue", {
		days: Math.floor(minutes / 1440),
		hours: Math.floor((minutes % 1440) / 60),
		minutes: minutes % 60,
	});
}

type HealthKey = Extract<Parameters<BriefingText>[0], `health.${string}`>;

const WAKE: Readonly<Record<string, HealthKey>> = {
	held: "health.wake.held",
	refused: "health.wake.refused",
	unsupported: "health.wake.unsupported",
	off: "health.wake.off",
	asking: "health.wake.asking",
};

const KEEP: Readonly<Record<string, HealthKey>> = {
	asking: "health.keep.asking",
	kept: "health.keep.kept",
	refused: "health.keep.refused",
	unsupported: "health.keep.unsupported",
};

function sayOr(words: Readonly<Record<string, HealthKey>>, state: string, text: BriefingText): string {
	const key = words[state];
	return key === undefined ? state : text(key);
}
