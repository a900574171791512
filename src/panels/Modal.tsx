import {
	type KeyboardEvent,
	type MouseEvent,
	type ReactNode,
	useEffect,
	useId,
	useRef,
	useState,
} from "react";
import type { Text } from "../text/text";
import styles from "./Modal.module.css";
import panel from "./panel.module.css";

interface ModalProps {
	readonly title: string;
	readonly open: boolean;
	/** Asked for by the button, by Escape or by a click beside it; it is closed already. */
	readonly onClose: () => void;
	readonly text: Text;
	/** Says how wide it is. */
	readonly className: string | undefined;
	/** Sections. They stay as they are while the dialogue is closed. */
	readonly children: ReactNode;
}

/** A dialogue above the page, which waits meanwhile. */
export function Modal({ title, open, onClose, text, className, children }: ModalProps) {
	const titleId = useId();
	const { dialog, seen } = useModal(open);
	const close = () => dialog.current?.close();
	// A click on what lies behind arrives at the dialogue itself, not at anything in it.
	const onClick = (event: MouseEvent) => event.target === dialog.current && close();
	// The page has a use for Escape too; here the key is used up.
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== "Escape") return;
		event.preventDefault();
		event.stopPropagation();
		close();
	};
	return (
		<dialog
			ref={dialog}
			className={`${styles.dialog} ${className}`}
			aria-labelledby={titleId}
			onClose={onClose}
			onClick={onClick}
			onKeyDown={onKeyDown}
		>
			{seen && (
				<div className={styles.content}>
					<div className={styles.head}>
						<h2 id={titleId} className={panel.title}>
							{title}
						</h2>
						<button type="button" className={panel.plain} onClick={close}>
							{text("app.close")}
						</button>
					</div>
					{children}
				</div>
			)}
		</dialog>
	);
}

/** Opens and closes the dialogue; its content is made when it is first opened. */
function useModal(open: boolean) {
	const dialog = useRef<HTMLDialogElement>(null);
	const [seen, setSeen] = useState(open);
	if (open && !seen) setSeen(true);
	useEffect(() => {
		const element = dialog.current;
		if (!element || element.open === open) return;
		if (open) element.showModal();
		else element.close();
	}, [open]);
	return { dialog, seen };
}
