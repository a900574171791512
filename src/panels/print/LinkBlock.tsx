import type { PrintText } from "../../text/print_text";
import { makeQr, outlineQr, type PrintedQr } from "./make_qr";
import styles from "./paper.module.css";

interface LinkBlockProps {
	/** Opens the same view on a screen. */
	readonly link: string;
	readonly text: PrintText;
}

/** An address only the machine itself answers to. */
const LOCAL = /^https?:\/\/(localhost|127(\.\d+){3}|\[::1\])([:/]|$)/;

/** The way from the paper back to the screen: the link in letters and as a code. */
export function LinkBlock({ link, text }: LinkBlockProps) {
	const qr = makeQr(link);
	return (
		<section className={styles.link} aria-labelledby="print-link">
			{qr && <Qr qr={qr} label={text("print.qr")} />}
			<div>
				<h2 id="print-link" className={styles.sub}>
					{text("print.link")} <span className={styles.quiet}>{text("print.linkAbout")}</span>
				</h2>
				<p className={styles.address}>
					<a href={link}>{link}</a>
				</p>
				{LOCAL.test(link) && <p className={styles.quiet}>{text("print.linkLocal")}</p>}
				{!qr && <p className={styles.quiet}>{text("print.qrTooLong")}</p>}
			</div>
		</section>
	);
}

function Qr({ qr: { code, sideMm }, label }: { readonly qr: PrintedQr; readonly label: string }) {
	const side = { width: `${sideMm}mm`, height: `${sideMm}mm` };
	return (
		<svg
			className={styles.qr}
			viewBox={`0 0 ${code.length} ${code.length}`}
			style={side}
			role="img"
			aria-label={label}
			shapeRendering="crispEdges"
		>
			<rect width={code.length} height={code.length} fill="#fff" />
			<path d={outlineQr(code)} fill="#000" />
		</svg>
	);
}
