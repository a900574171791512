import { useState } from "react";
import { hasOwnPage, pathOf } from "../../domain/public/paths";
import type { PublicCompound } from "../../domain/public_records";
import { canShare, copyText, ownAddress, share } from "../../state/public_share";
import type { PublicKey } from "../../text/public_text";
import { encodeText, type PageProps } from "../page_props";
import { useLoaded } from "../use_loaded";
import styles from "./Card.module.css";
import own from "./CardActions.module.css";

interface ActionsProps extends PageProps {
	readonly compound: PublicCompound;
}

const loadQr = () => import("./QrCode").then(({ QrCode }) => QrCode);

/** The compound's own address, and the ways to hand it on: copied, shared, as a code, on paper. */
export function CardActions(props: ActionsProps) {
	const { compound, text, lang } = props;
	const address = ownAddress(readOwnPath(compound.id, lang));
	const [said, setSaid] = useState<PublicKey | null>(null);
	const copy = async () => setSaid((await copyText(address)) ? "share.copied" : "share.copyFailed");
	const handOn = async () => {
		const outcome = await share({ title: compound.name, url: address });
		setSaid(outcome === "failed" ? "share.failed" : null);
	};
	return (
		<section className={own.actions}>
			<p className={own.link}>
				<span className={styles.note}>{text("share.link")}</span>
				<a href={address}>{address}</a>
			</p>
			<div className={own.buttons}>
				<Press label={text("share.copy")} onPress={copy} />
				{canShare() && <Press label={text("share.share")} onPress={handOn} />}
				<Press label={text("share.print")} onPress={() => window.print()} />
			</div>
			<p role="status" className={own.said}>
				{said && text(said)}
			</p>
			<QrFold address={address} text={text} />
		</section>
	);
}

function readOwnPath(id: string, lang: PageProps["lang"]): string {
	if (hasOwnPage(id)) return pathOf({ kind: "compound", id }, lang);
	return `${pathOf({ kind: "find" }, lang)}?sel=${encodeText(id)}`;
}

function Press({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
	return (
		<button type="button" className={own.button} onClick={onPress}>
			{label}
		</button>
	);
}

function QrFold({ address, text }: { readonly address: string } & Pick<PageProps, "text">) {
	const [isOpen, setOpen] = useState(false);
	const code = useLoaded(isOpen, loadQr);
	return (
		<details className={styles.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary className={styles.summary}>{text("share.qr")}</summary>
			{code.state === "ready" && <code.value address={address} text={text} />}
			{code.state === "failed" && <p className={styles.note}>{text("share.qrFailed")}</p>}
		</details>
	);
}
