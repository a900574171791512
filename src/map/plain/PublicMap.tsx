import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { PublicScene } from "../../domain/public/scene";
import type { Lang, Theme } from "../../domain/view";
import type { Management, Renovation } from "../../domain/vocabulary";
import type { MapKey } from "../../text/public/map_text";
import type { Say } from "../../text/public/say";
import { hasWebGl } from "../webgl";
import { MapButtons } from "./MapButtons";
import { MapList } from "./MapList";
import { PlainScale } from "./PlainScale";
import styles from "./PublicMap.module.css";
import type { MakePlainPainter, PlainPicture } from "./plain_painter";
import { makeSvgPlainPainter } from "./svg_plain_painter";
import { usePlainPainter } from "./use_plain_painter";

/** Says what the public map has to say. */
export type PublicMapText = Say<MapKey | `management.${Management}` | `renovation.${Renovation}`>;

/** What the public map is given and what it tells. */
export interface PublicMapProps {
	readonly scene: PublicScene;
	readonly lang: Lang;
	readonly theme: Theme;
	/** Stronger lines and colours. */
	readonly contrast: boolean;
	readonly text: PublicMapText;
	/** What every view has to state, drawn bottom left over the map. */
	readonly foot: ReactNode;
	/** A compound was tapped or chosen by keys; `null`: the bare ground. */
	onSelect(id: string | null): void;
	/** Once it is painted for the first time. */
	onReady(): void;
}

/** The interactive map of the public page: painted as SVG at once, by the graphics card when the reader asks for it. */
export default function PublicMap(props: PublicMapProps) {
	const { scene, text, foot, onSelect, onReady } = props;
	const surface = useRef<HTMLDivElement>(null);
	const [grasped, setGrasped] = useState(false);
	const [activeId, setActiveId] = useState<string | null>(null);
	const smooth = useSmoothMap();
	const picture = usePicture(props);
	const { painter, frame, hint } = usePlainPainter({
		surface,
		make: smooth.make,
		picture,
		grasped,
		onPick: onSelect,
		onPainted: onReady,
		onFailed: smooth.fail,
	});
	return (
		<div className={styles.frame} data-painter={smooth.isOn ? "gl" : "svg"}>
			<div className={styles.surface} ref={surface} />
			<MapList
				scene={scene}
				text={text}
				map={painter?.map ?? null}
				activeId={activeId}
				onActive={setActiveId}
				onSelect={onSelect}
			/>
			<MapButtons
				map={painter?.map ?? null}
				home={scene.home}
				text={text}
				grasped={grasped}
				onGrasp={setGrasped}
			/>
			{hint && (
				<p className={styles.hint} aria-hidden="true">
					{text(hint === "touch" ? "map.hintTouch" : "map.hintWheel")}
				</p>
			)}
			<div className={styles.foot}>
				<div className={styles.lines}>
					<SmoothButton smooth={smooth} text={text} />
					{foot}
				</div>
				{frame && <PlainScale lat={frame.lat} zoom={frame.zoom} text={text} />}
			</div>
		</div>
	);
}

function usePicture({ scene, lang, theme, contrast, text }: PublicMapProps): PlainPicture {
	return useMemo(
		() => ({
			scene,
			look: { lang, theme, contrast },
			words: {
				label: text("map.label"),
				hints: { touch: text("map.hintTouch"), wheel: text("map.hintWheel") },
			},
		}),
		[scene, lang, theme, contrast, text],
	);
}

type Smooth = ReturnType<typeof useSmoothMap>;

/** Which painter paints: SVG until the reader asks for the other, and again once that has failed. */
function useSmoothMap() {
	const [make, setMake] = useState<MakePlainPainter>(() => makeSvgPlainPainter);
	const [state, setState] = useState<"off" | "loading" | "on" | "failed">("off");
	const back = useCallback((to: "off" | "failed") => {
		setMake(() => makeSvgPlainPainter);
		setState(to);
	}, []);
	const begin = useCallback(() => {
		setState("loading");
		import("./gl_plain_painter").then(
			({ makeGlPlainPainter }) => {
				setMake(() => makeGlPlainPainter);
				setState("on");
			},
			() => back("failed"),
		);
	}, [back]);
	const fail = useCallback(() => back("failed"), [back]);
	const end = useCallback(() => back("off"), [back]);
	return { make, state, isOn: state === "on", begin, end, fail };
}

function SmoothButton({ smooth, text }: { readonly smooth: Smooth; readonly text: PublicMapText }) {
	const { state, isOn, begin, end } = smooth;
	const note = state === "loading" ? "map.smoothLoading" : state === "failed" ? "map.smoothFailed" : null;
	return (
		<>
			{state !== "failed" && hasWebGl() && (
				<button type="button" className={styles.smooth} onClick={isOn ? end : begin}>
					<span>{text(isOn ? "map.plain" : "map.smooth")}</span>
				</button>
			)}
			<p role="status" className={note ? styles.note : styles.hidden}>
				{note && text(note)}
			</p>
		</>
	);
}
