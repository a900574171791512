import { type CSSProperties, type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { MeasuredClaim } from "../../../domain/briefing/claim_value";
import { formatClaim } from "../../../text/briefing/format_claim";
import { pick } from "../../../text/text";
import type { BriefingProps } from "../briefing_props";
import styles from "./ClaimList.module.css";
import { Figure } from "./Figure";
import { type ClaimFit, type ClaimNeed, type ClaimRoom, fitClaims, measureEm } from "./fit_claims";
import { openClaim } from "./open_number";
import { type PublishedWords, sayPublished } from "./say_published";

interface ClaimListProps extends BriefingProps {
	readonly claims: readonly MeasuredClaim[];
	/** Which scene they belong to: with another one they count up anew. */
	readonly sceneId: string;
	/** The claim whose list stands open; `null`: none. */
	readonly openedClaim: string | null;
}

/** The numbers of a scene, each a door to what stands behind it. */
export function ClaimList(props: ClaimListProps) {
	const { claims, sceneId, speech, openedClaim, onOpen } = props;
	const list = useRef<HTMLUListElement>(null);
	const needs = claims.map((one) => needOf(one, speech));
	const fit = useFit(list, needs);
	const style = fit && { "--columns": fit.columns, "--fitted": `${fit.figurePx}px` };
	return (
		<ul
			ref={list}
			className={styles.list}
			aria-label={speech.text("claims.list.title")}
			data-count={claims.length}
			data-fitted={fit !== null || undefined}
			style={(style ?? {}) as CSSProperties}
		>
			{claims.map((one) => (
				<li key={`${sceneId}/${one.claim.id}`} className={styles.cell}>
					<ClaimButton
						measured={one}
						speech={speech}
						open={one.claim.id === openedClaim}
						tells={fit ?? ALL}
						onOpen={() => onOpen(openClaim(one, speech))}
					/>
				</li>
			))}
		</ul>
	);
}

const ALL = { why: true, same: true };

interface ClaimButtonProps {
	readonly measured: MeasuredClaim;
	readonly speech: BriefingProps["speech"];
	readonly open: boolean;
	readonly tells: Pick<ClaimFit, "why" | "same">;
	readonly onOpen: () => void;
}

function ClaimButton({ measured, speech, open, tells, onOpen }: ClaimButtonProps) {
	const { claim, value, unit } = measured;
	const published = sayPublished(measured.published, speech);
	const isTold = published !== null && (tells.same || published.differs);
	return (
		<button
			type="button"
			className={styles.claim}
			aria-expanded={open}
			title={published?.source}
			data-claim={claim.id}
			onClick={onOpen}
		>
			<span className={styles.size}>
				<Figure value={value} say={(part) => formatClaim(part, unit, speech)} />
			</span>{" "}
			<span className={styles.said}>
				<span className={styles.label}>
					{pick(claim.label, speech.lang)}
					<span className={styles.door} aria-hidden="true">
						{"\u00a0›"}
					</span>
				</span>{" "}
				{isTold && <Published words={published} speech={speech} />}
			</span>{" "}
			{published && published.why !== null && tells.why && (
				<span className={styles.why}>{published.why}</span>
			)}
		</button>
	);
}

interface PublishedProps extends Pick<ClaimButtonProps, "speech"> {
	readonly words: PublishedWords;
}

function Published({ words, speech: { text } }: PublishedProps) {
	return (
		<span className={styles.published}>
			{words.differs && (
				<span className={styles.sign} aria-hidden="true">
					≠{" "}
				</span>
			)}
			{words.figure}
			{words.differs && ` · ${text("claims.published.differs")}`}
		</span>
	);
}

function needOf(
	{ claim, value, unit, published }: MeasuredClaim,
	speech: BriefingProps["speech"],
): ClaimNeed {
	const parts = formatClaim(value, unit, speech);
	const words = sayPublished(published, speech);
	const differs = words?.differs ? ` · ${speech.text("claims.published.differs")}` : "";
	return {
		figureEm: measureEm(parts.figure),
		unitEm: parts.unit === "" ? 0 : measureEm(parts.unit) + 0.3,
		// With the sign of a door.
		labelEm: measureEm(pick(claim.label, speech.lang)) + 1,
		publishedEm: words ? measureEm(words.figure + differs) : 0,
		differs: words?.differs ?? false,
		whyEm: measureEm(words?.why ?? ""),
	};
}

/** How the numbers fit the room they have; `null` before anything is measured, and where nothing can be. */
function useFit(list: RefObject<HTMLElement | null>, needs: readonly ClaimNeed[]): ClaimFit | null {
	const [room, setRoom] = useState<ClaimRoom | null>(null);
	useLayoutEffect(() => {
		const element = list.current;
		if (!element || typeof ResizeObserver !== "function") return;
		const measure = () => setRoom((old) => keepSame(old, measureRoom(element)));
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => observer.disconnect();
	}, [list]);
	return room && room.widthPx > 0 && room.heightPx > 0 ? fitClaims(room, needs) : null;
}

function keepSame(old: ClaimRoom | null, room: ClaimRoom): ClaimRoom {
	const keys = ["widthPx", "heightPx", "smallPx"] as const;
	return old && keys.every((key) => old[key] === room[key]) ? old : room;
}

function measureRoom(element: HTMLElement): ClaimRoom {
	const smallPx = Number.parseFloat(getComputedStyle(element).fontSize) || 12;
	return { widthPx: element.clientWidth, heightPx: element.clientHeight, smallPx };
}
