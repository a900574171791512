import { useLayoutEffect, useRef } from "react";
import type { Tooltip } from "../layers/tooltips";
import styles from "./furniture.module.css";

/** Distance from the pointed thing, CSS pixels: past the largest ring round a symbol. */
const GAP_PX = 16;
const EDGE_PX = 4;

interface Props {
	readonly at: { readonly x: number; readonly y: number };
	readonly tooltip: Tooltip;
}

/** What the pointer is over, beside it and wholly inside the map. The table says the same to those without a pointer. */
export function MapTooltip({ at, tooltip }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const { x, y } = at;
	useLayoutEffect(() => {
		const element = box.current;
		const parent = element?.offsetParent;
		if (!element || !parent) return;
		const { offsetWidth: width, offsetHeight: height } = element;
		const right = x + GAP_PX + width + EDGE_PX <= parent.clientWidth;
		const left = Math.max(EDGE_PX, right ? x + GAP_PX : x - GAP_PX - width);
		const top = Math.min(parent.clientHeight - height - EDGE_PX, Math.max(EDGE_PX, y - height / 2));
		element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
	});
	return (
		<div ref={box} className={styles.tooltip} aria-hidden="true">
			<strong>{tooltip.title}</strong>
			{tooltip.lines.map((line) => (
				<span key={line}>{line}</span>
			))}
		</div>
	);
}
