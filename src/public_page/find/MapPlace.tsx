import { Component, type ComponentType, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { PublicScene } from "../../domain/public/scene";
import type { Theme } from "../../domain/view";
import { takeFirstPicture } from "../first_page";
import { SourceLine } from "../frame/SourceLine";
import type { PageProps } from "../page_props";
import { useLoaded } from "../use_loaded";
import styles from "./MapPlace.module.css";

interface MapPlaceProps extends PageProps {
	readonly scene: PublicScene;
	readonly theme: Theme;
	readonly contrast: boolean;
	readonly onSelect: (id: string | null) => void;
}

const loadMap = () => import("../../map/plain/PublicMap").then(({ default: PublicMap }) => PublicMap);

/** The map, and until it is painted the picture that stood there before any script. Where it cannot be had, it says so: the list is complete. */
export function MapPlace(props: MapPlaceProps) {
	const { scene, text, lang } = props;
	const code = useLoaded(true, loadMap);
	const [isPainted, setPainted] = useState(false);
	const [isBroken, setBroken] = useState(false);
	const foot = (
		<div className={styles.foot}>
			<SourceLine district={scene.records.district} lang={lang} />
		</div>
	);
	const map = { ...props, foot, onReady: () => setPainted(true) };
	const failed = isBroken || code.state === "failed";
	// The picture shows every compound; of some it would say what is not so.
	const isWhole = scene.shown.length === scene.total;
	return (
		<>
			{code.state === "ready" && !isBroken && (
				<MapBoundary onBreak={() => setBroken(true)}>
					<Drawn code={code.value} map={map} />
				</MapBoundary>
			)}
			{!isPainted && isWhole && <KeptPicture />}
			{failed && (
				<p className={styles.failed} role="status">
					{text("find.mapFailed")}
				</p>
			)}
		</>
	);
}

interface DrawnProps<Props> {
	readonly code: ComponentType<Props>;
	readonly map: Props;
}

function Drawn<Props extends object>({ code: PublicMap, map }: DrawnProps<Props>) {
	return <PublicMap {...map} />;
}

/** The first page's picture, moved here. Nothing where there is none. */
function KeptPicture() {
	const place = useRef<HTMLDivElement>(null);
	// Before the browser paints, so that the picture stands without a gap.
	useLayoutEffect(() => {
		const picture = takeFirstPicture();
		if (picture) place.current?.append(picture);
	}, []);
	return <div ref={place} />;
}

interface BoundaryProps {
	readonly onBreak: () => void;
	readonly children: ReactNode;
}

/** What goes wrong in the map stays in its place. */
class MapBoundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
	override state = { isBroken: false };

	static getDerivedStateFromError() {
		return { isBroken: true };
	}

	override componentDidCatch() {
		this.props.onBreak();
	}

	override render() {
		return this.state.isBroken ? null : this.props.children;
	}
}
