import type { Sign } from "../layers/fragment";
import { Drawn } from "./Drawn";
import styles from "./SignView.module.css";

/** A sign of the map as a legend shows it. Decoration only: the words beside it say what it means. */
export function SignView({ sign }: { readonly sign: Sign }) {
	if (sign.kind === "symbol") {
		return (
			<span className={styles.symbol} style={{ fontSize: `${sign.sizePx / 16}rem` }}>
				<Drawn drawing={sign.drawing} />
			</span>
		);
	}
	if (sign.kind === "line") {
		return (
			<svg className={styles.line} viewBox="0 0 24 8" aria-hidden="true">
				<path
					d="M0 4H24"
					stroke={sign.color}
					strokeWidth={sign.widthPx}
					strokeDasharray={sign.dash.length > 0 ? sign.dash.join(" ") : undefined}
				/>
			</svg>
		);
	}
	return (
		<svg className={styles.area} viewBox="0 0 24 16" aria-hidden="true">
			<rect x="0.5" y="0.5" width="23" height="15" fill={sign.fill} stroke={sign.edge} />
			{sign.hatch !== null && <path d="M1 15L15 1M9 15L23 1M1 7L7 1M17 15L23 9" stroke={sign.hatch} />}
		</svg>
	);
}
