import { Card, type CardProps } from "../card/Card";
import styles from "./OpenCard.module.css";
import { openHere } from "./open_here";

interface OpenCardProps extends Omit<CardProps, "heading"> {
	readonly onOpen: (id: string) => void;
	readonly onClose: () => void;
}

/** The card in the list's place, with the way back to the list at both its ends. */
export function OpenCard({ onOpen, onClose, ...card }: OpenCardProps) {
	const back = (
		<button type="button" className={styles.back} onClick={onClose}>
			{card.text("card.back")}
		</button>
	);
	return (
		// The links in it are what is pressed; it only hears of it.
		// biome-ignore lint/a11y/useKeyWithClickEvents: a link that is pressed by keyboard clicks
		// biome-ignore lint/a11y/noStaticElementInteractions: as above
		<div className={styles.open} onClick={(event) => openHere(event, onOpen)}>
			{back}
			<Card {...card} heading={2} />
			{back}
		</div>
	);
}
