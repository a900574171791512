import type { Reading } from "../../domain/public/view";
import type { Lang } from "../../domain/view";
import { frameWords } from "../../text/public/frame";
import { makeSay } from "../../text/public/say";
import styles from "./ReadingButtons.module.css";
import { isPressed, press, READING_BUTTONS } from "./reading_buttons";

interface ReadingButtonsProps {
	readonly lang: Lang;
	/** How the page is read now, and what to do when somebody wants it otherwise; without, the switches wait, hidden, for `settings.ts`. */
	readonly reading?: Reading;
	readonly onChange?: (patch: Partial<Reading>) => void;
}

/** Switches for large type, high contrast and either theme, folded away behind one word. */
export function ReadingButtons({ lang, reading, onChange }: ReadingButtonsProps) {
	const say = makeSay(frameWords, lang);
	return (
		<details className={styles.reading} data-reading-buttons="" hidden={onChange === undefined}>
			<summary className={styles.summary}>{say("reading.title")}</summary>
			<fieldset className={styles.buttons}>
				<legend className={styles.legend}>{say("reading.title")}</legend>
				{READING_BUTTONS.map((button) => (
					<button
						key={button}
						type="button"
						className={styles.button}
						data-reading={button}
						aria-pressed={reading !== undefined && isPressed(reading, button)}
						onClick={reading && onChange && (() => onChange(press(reading, button)))}
					>
						{say(`reading.${button}`)}
					</button>
				))}
			</fieldset>
		</details>
	);
}
