import { useLayoutEffect, useRef } from "react";
import type { Scene } from "../../domain/scene";
import { Locator } from "../../map/Locator";
import { SourceLine } from "../../map/SourceLine";
import { putSvg } from "../../map/svg/draw/put_svg";
import type { SvgNode } from "../../map/svg/draw/svg_node";
import type { PrintSpeech } from "../../text/print_text";
import type { MapSheet } from "./map_sheet";
import { PaperScale } from "./PaperScale";
import { PX_PER_MM } from "./paper";
import styles from "./paper_map.module.css";

interface PaperMapProps {
	readonly scene: Scene;
	readonly speech: PrintSpeech;
	readonly map: MapSheet;
}

/** The map in lines and letters, under it its scale, north, and what every map has to state. */
export function PaperMap({ scene, speech, map }: PaperMapProps) {
	const { text } = speech;
	const label = text("print.mapAlt", { inside: map.inside, shown: scene.reconciliation.shown });
	return (
		<figure className={styles.map} style={{ width: `${map.camera.widthPx / PX_PER_MM}mm` }}>
			<Picture picture={map.picture} label={label} />
			<figcaption className={styles.strip}>
				<PaperScale camera={map.camera} text={text} />
				<North name={text("print.north")} />
			</figcaption>
			<SourceLine scene={scene} speech={speech} />
		</figure>
	);
}

/** The whole district in small with the frame of the map in it. */
export function PaperLocator({ scene, speech, map }: PaperMapProps) {
	return (
		<div className={styles.locator}>
			<Locator ground={scene.town.records.ground} extent={map.extent} text={speech.text} />
		</div>
	);
}

function Picture({ picture, label }: { readonly picture: SvgNode; readonly label: string }) {
	const place = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		place.current?.replaceChildren(putSvg(picture, document));
	}, [picture]);
	return <div ref={place} className={styles.picture} role="img" aria-label={label} data-picture="" />;
}

function North({ name }: { readonly name: string }) {
	return (
		<span className={styles.north}>
			<svg viewBox="0 0 10 16" aria-hidden="true">
				<path d="M5 0L9.4 15.4L5 12.4Z" fill="currentColor" />
				<path d="M5 0L.6 15.4L5 12.4Z" fill="none" stroke="currentColor" strokeWidth=".6" />
			</svg>
			{name}
		</span>
	);
}
