import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { LEAN } from "../../domain/columns";
import type { Scene } from "../../domain/scene";
import type { PainterName, Sight, View } from "../../domain/view";
import type { MapHandle, MapPadding } from "../../map/map_handle";
import type { MapSeams } from "../../map/seams";
import { readScale, ZOOMS } from "../../map/viewport";
import type { Speech } from "../../text/labels";
import { MapPane } from "../MapPane";

interface WallMapProps {
	readonly scene: Scene;
	readonly speech: Speech;
	/** Where the scene looks; `null`: nowhere in particular. */
	readonly look: Sight | null;
	/** Which scene and which question the look is for: told anew, the map goes there anew. */
	readonly asked: Asked;
	readonly seams: MapSeams;
	/** What the legend covers; `null`: not known yet, and the map waits where it is. */
	readonly padding: MapPadding | null;
	readonly painter: PainterName | null;
	readonly handle: RefObject<MapHandle | null>;
	readonly onSelect: (id: string | null) => void;
	/** Whether the map stands, painted, where the scene looks. */
	readonly onStill: (still: boolean) => void;
}

interface Asked {
	readonly scene: string;
	readonly focus: object | null;
}

/** Long enough to see where one goes, short enough that nobody waits. */
const JOURNEY_MS = 1_200;
/** North stays above, as in every other scene. */
const LEANING = { pitch: LEAN, bearing: 0 } as const;
const UNCOVERED: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The map of the wall: it goes where each scene looks, and stays there until somebody moves it. */
export function WallMap(props: WallMapProps) {
	const { scene, speech, seams, painter, handle, onSelect, onStill } = props;
	const look = useSteadyLook(props);
	const [hoveredId, setHoveredId] = useState<string | null>(null);
	const [turn, setTurn] = useState<Turn>(NO_TURN);
	const onReady = useCallback(() => setTurn(({ times }) => ({ painted: true, times: times + 1 })), []);
	const take = useCallback(
		(next: MapHandle | null) => {
			handle.current = next;
			if (next) setTurn(({ painted, times }) => ({ painted, times: times + 1 }));
		},
		[handle],
	);
	const leans = scene.columns !== null;
	const padding = useJourney({ handle, look, leans, turn, padding: props.padding, onStill });
	const change = ({ sel }: Partial<View>) => {
		if (sel !== undefined) onSelect(sel);
	};
	return (
		<MapPane
			{...{ scene, speech, change, hoveredId, painter, seams, padding, onReady }}
			handle={take}
			onHover={setHoveredId}
			camera={null}
			onCamera={nothing}
		/>
	);
}

const nothing = () => undefined;

/** Which painter's turn it is: each that begins anew has to be shown where the scene looks. */
interface Turn {
	/** Whether anything was ever painted; before that nothing stands anywhere. */
	readonly painted: boolean;
	readonly times: number;
}

const NO_TURN: Turn = { painted: false, times: 0 };

/** Where to look, the same as long as nobody asks to look elsewhere: newer records, say, move the map only where they lie elsewhere. */
function useSteadyLook({ look, asked }: Pick<WallMapProps, "look" | "asked">): Sight | null {
	const [kept, setKept] = useState({ look, asked });
	const same =
		kept.asked.scene === asked.scene &&
		kept.asked.focus === asked.focus &&
		JSON.stringify(kept.look) === JSON.stringify(look);
	if (!same) setKept({ look, asked });
	return same ? kept.look : look;
}

interface JourneyProps extends Pick<WallMapProps, "handle" | "look" | "padding" | "onStill"> {
	readonly leans: boolean;
	readonly turn: Turn;
}

/**
 * Goes where each scene looks, out of what then covers the map; gives what covers it now. A journey brings what it goes by, so that the map does not jump before
 * it begins; what changes without one the map takes as it stands.
 */
function useJourney({ handle, look, leans, turn, padding, onStill }: JourneyProps): MapPadding {
	const [covered, setCovered] = useState(UNCOVERED);
	const seen = useRef<Seen>({ turn: NO_TURN, look: null, padding: UNCOVERED });
	const latest = useRef(padding);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const known = padding !== null;
	useEffect(() => () => clearTimeout(timer.current), []);
	useEffect(() => {
		latest.current = padding;
	});
	useEffect(() => {
		if (!turn.painted || !known) return;
		const before = seen.current;
		const now = { turn, look, padding: latest.current ?? before.padding };
		seen.current = now;
		// The same journey goes on, whatever was measured anew meanwhile.
		if (before.turn === turn && before.look === look) return;
		clearTimeout(timer.current);
		if (look === null) {
			onStill(true);
			return;
		}
		const durationMs = before.turn === turn && !wantsStillness() ? JOURNEY_MS : 0;
		onStill(false);
		const brings = before.padding.bottom === now.padding.bottom ? {} : { padding: now.padding };
		handle.current?.travel(seeFromAfar(look), { durationMs, ...brings, ...(leans ? LEANING : {}) });
		timer.current = setTimeout(() => onStill(true), durationMs);
	}, [handle, look, leans, turn, known, onStill]);
	useEffect(() => {
		if (padding === null) return;
		seen.current = { ...seen.current, padding };
		setCovered(padding);
	}, [padding]);
	return covered;
}

/** What the map was last sent by. */
interface Seen {
	readonly turn: Turn;
	readonly look: Sight | null;
	readonly padding: MapPadding;
}

/** The same ground on every wall: a camera is chosen for letters of plain size, and where letters are larger so are symbols. */
export function seeFromAfar(sight: Sight): Sight {
	if ("extent" in sight) return sight;
	const { camera } = sight;
	return { camera: { ...camera, zoom: Math.min(ZOOMS.most, camera.zoom + Math.log2(readScale())) } };
}

function wantsStillness(): boolean {
	return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
