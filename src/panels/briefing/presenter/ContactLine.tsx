import type { Contact } from "../../../state/use_presenter_channel";
import type { BriefingText } from "../../../text/briefing/briefing_text";
import styles from "./ContactLine.module.css";

interface ContactLineProps {
	readonly contact: Contact;
	/** How many walls answer. */
	readonly walls: number;
	readonly text: BriefingText;
}

/** Whether a wall answers, and what to do where none does. */
export function ContactLine({ contact, walls, text }: ContactLineProps) {
	return (
		<p role="status" className={styles.contact} data-contact={contact}>
			<svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true">
				{contact === "here" ? (
					<circle cx="6" cy="6" r="5" />
				) : (
					<path d="M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z" />
				)}
			</svg>
			<span>
				{text(`presenter.wall.${contact}`)}
				{walls > 1 && ` ${text("presenter.wall.many", { count: walls })}`}
			</span>
		</p>
	);
}
