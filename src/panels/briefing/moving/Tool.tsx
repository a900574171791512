import { ICONS, type IconName } from "./icons";
import styles from "./Tool.module.css";

interface ToolProps {
	readonly icon: IconName;
	readonly name: string;
	readonly onPress: () => void;
	/** For what is on or off. */
	readonly pressed?: boolean;
	readonly disabled?: boolean;
	/** Whether it is the tour that is meant, so that pressing does not stop it. */
	readonly ofTour?: boolean;
	/** Whether the name is printed beside the sign. */
	readonly printed?: boolean;
	/** Whether something behind it wants to be seen; its name has to say so too. */
	readonly alarm?: boolean;
}

/** A button with a sign. */
export function Tool(props: ToolProps) {
	const { icon, name, onPress, pressed, disabled = false, ofTour = false, printed = false, alarm } = props;
	return (
		<button
			type="button"
			className={styles.tool}
			aria-label={printed ? undefined : name}
			title={printed ? undefined : name}
			aria-pressed={pressed}
			disabled={disabled}
			data-tour={ofTour || undefined}
			data-alarm={alarm || undefined}
			onClick={onPress}
		>
			<svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
				<path d={ICONS[icon]} />
			</svg>
			{printed && <span>{name}</span>}
		</button>
	);
}
