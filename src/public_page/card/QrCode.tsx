import type { PageProps } from "../page_props";
import { outlineQr } from "./outline_qr";
import styles from "./QrCode.module.css";

interface QrCodeProps extends Pick<PageProps, "text"> {
	readonly address: string;
}

/** The code of an address, dark on white whatever the theme is: a camera expects it so. A sentence where the address is too long for one. */
export function QrCode({ address, text }: QrCodeProps) {
	const code = outlineQr(address);
	if (code === null) return <p>{text("share.qrNone")}</p>;
	return (
		<svg
			className={styles.code}
			viewBox={`0 0 ${code.side} ${code.side}`}
			role="img"
			aria-label={text("share.qrLabel")}
			shapeRendering="crispEdges"
		>
			<rect width={code.side} height={code.side} fill="#ffffff" />
			<path d={code.path} fill="#000000" />
		</svg>
	);
}
