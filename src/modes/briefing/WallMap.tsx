import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Sight } from "../../domain/briefing/look";
import type { Scene } from "../../domain/scene";
import type { PainterName, View } from "../../domain/view";
import type { MapHandle, MapPadding } from "../../map/map_handle";
import type { MapSeams } from "../../map/seams";
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
	/** What the legend covers. */
	readonly padding: MapPadding;
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
/** How far a map with columns leans: flatter, and the ones behind hide. */
const LEANING = { pitch: 50, bearing: -15 } as const;

/** The map of the wall: it goes where each scene looks, and stays there until somebody moves it. */
export function WallMap(props: WallMapProps) {
	const { scene, speech, seams, padding, painter, handle, onSelect, onStill } = props;
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
	useJourney({ handle, look, leans: scene.columns !== null, turn, onStill });
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

interface JourneyProps extends Pick<WallMapProps, "handle" | "look" | "onStill"> {
	readonly leans: boolean;
	readonly turn: Turn;
}

function useJourney({ handle, look, leans, turn, onStill }: JourneyProps): void {
	const seen = useRef(NO_TURN);
	useEffect(() => {
		if (!turn.painted) return;
		const isNew = seen.current !== turn;
		seen.current = turn;
		if (look === null) {
			onStill(true);
			return;
		}
		const durationMs = isNew ? 0 : JOURNEY_MS;
		onStill(false);
		handle.current?.travel(look, { durationMs, ...(leans ? LEANING : {}) });
		const timer = setTimeout(() => onStill(true), wantsStillness() ? 0 : durationMs);
		return () => clearTimeout(timer);
	}, [handle, look, leans, turn, onStill]);
}

function wantsStillness(): boolean {
	return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
