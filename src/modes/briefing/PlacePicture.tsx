import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Scene } from "../../domain/scene";
import type { MapCamera } from "../../domain/view";
import { buildWholeStyle } from "../../layers/whole_style";
import { drawPainting } from "../../map/svg/draw/draw_painting";
import { putSvg } from "../../map/svg/draw/put_svg";
import { extentOfCamera } from "../../map/svg/mercator";
import { makeCanvasMeasure } from "../../map/svg/paint/measure_text";
import { paintStyle } from "../../map/svg/paint/paint_style";
import { readScale } from "../../map/viewport";
import type { Speech } from "../../text/labels";
import styles from "./PlacePicture.module.css";

interface PlacePictureProps {
	readonly scene: Scene;
	readonly speech: Speech;
	/** As on a page whose letters are of plain size. */
	readonly camera: MapCamera;
	readonly label: string;
}

interface Size {
	readonly widthPx: number;
	readonly heightPx: number;
}

const NO_SIZE: Size = { widthPx: 0, heightPx: 0 };

/** A still map of one place, drawn for the box it is put into. */
export function PlacePicture({ scene, speech, camera, label }: PlacePictureProps) {
	const box = useRef<HTMLDivElement>(null);
	const prefix = `place${useId()}`;
	const [size, setSize] = useState(NO_SIZE);
	useEffect(() => {
		const element = box.current;
		if (!element) return;
		const observer = new ResizeObserver(() =>
			setSize({ widthPx: element.clientWidth, heightPx: element.clientHeight }),
		);
		observer.observe(element);
		return () => observer.disconnect();
	}, []);
	const picture = useMemo(
		() => (size.widthPx > 0 && size.heightPx > 0 ? paint(scene, speech, { camera, size, prefix }) : null),
		[scene, speech, camera, size, prefix],
	);
	useLayoutEffect(() => {
		if (picture) box.current?.replaceChildren(putSvg(picture, document));
	}, [picture]);
	return <div ref={box} className={styles.picture} role="img" aria-label={label} />;
}

interface Task {
	readonly camera: MapCamera;
	readonly size: Size;
	/** Of its ids, since other pictures stand on the same page. */
	readonly prefix: string;
}

function paint(scene: Scene, speech: Speech, { camera, size, prefix }: Task) {
	const scale = readScale();
	const look = { ...camera, ...size, zoom: camera.zoom + Math.log2(scale) };
	const style = buildWholeStyle(scene, speech, { extent: extentOfCamera(look), zoom: look.zoom, scale });
	return drawPainting(paintStyle(style, look, makeCanvasMeasure()), prefix);
}
