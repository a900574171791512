import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { OpenedRow } from "../../../domain/briefing/opened";
import panel from "../../panel.module.css";
import type { FigureParts } from "./Figure";
import { LeftOut } from "./LeftOut";
import styles from "./OpenedList.module.css";
import { OpenedRows } from "./OpenedRows";
import { isPlaced, type OpenedListProps } from "./opened_props";
import { sayHow } from "./say_how";
import { sayPublished } from "./say_published";
import { useBorrowedFocus } from "./use_borrowed_focus";

/** What stands behind a number: as many rows as the number says, each of which takes the map to its place. */
export function OpenedList(props: OpenedListProps) {
	const { claim, title } = props.number;
	// Another number is another list: it begins at its top, with nothing chosen. New data of the same number leave it as it is.
	return <OneNumber {...props} key={`${claim ?? ""}/${title}`} />;
}

function OneNumber(props: OpenedListProps) {
	const { number, speech, onClose, onFly, onFlyTo } = props;
	const titleId = useId();
	const part = useRef<HTMLElement>(null);
	const [flownTo, setFlownTo] = useState<string | null>(null);
	const { rows, leftOut } = number.opened;
	useBorrowedFocus(part);
	const fly = (row: OpenedRow) => {
		if (!isPlaced(row, onFlyTo !== undefined)) return;
		setFlownTo(row.id);
		if (onFlyTo) onFlyTo(row);
		else if (row.compound !== null) onFly(row.compound);
	};
	return (
		<section
			ref={part}
			className={styles.opened}
			aria-labelledby={titleId}
			tabIndex={-1}
			data-rows={rows.length}
			data-how={number.opened.how}
			onKeyDown={(event) => closeOnEscape(event, onClose)}
		>
			<Head {...props} titleId={titleId} />
			<div className={styles.scroller} data-scroller>
				{rows.length === 0 && <p className={styles.quiet}>{speech.text("claims.list.empty")}</p>}
				{rows.length > 0 && <OpenedRows {...props} flownTo={flownTo} fly={fly} />}
				{leftOut.length > 0 && <LeftOut {...props} fly={fly} />}
			</div>
		</section>
	);
}

/** The page takes Escape for whatever is open; what is nearest goes first. */
function closeOnEscape(event: KeyboardEvent, close: () => void) {
	if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
	event.preventDefault();
	event.stopPropagation();
	close();
}

function Head({ number, speech, onClose, titleId }: OpenedListProps & { readonly titleId: string }) {
	const { text } = speech;
	const published = sayPublished(number.published, speech);
	const { figure, unit } = splitFigure(number.figure);
	return (
		<header className={styles.head}>
			<div className={styles.top}>
				<h2 id={titleId} className={styles.title}>
					{number.title}
				</h2>
				<button type="button" className={panel.plain} onClick={onClose}>
					{text("claims.list.close")}
				</button>
			</div>
			<div className={styles.sum}>
				<p className={styles.figure} data-opened-figure>
					{figure}
					{unit !== "" && (
						<span className={styles.unit}>
							{"\u2009"}
							{unit}
						</span>
					)}
				</p>
				<p className={styles.how}>{sayHow(number, text)}</p>
			</div>
			{published && (
				<p className={styles.quiet}>
					{published.figure}
					{published.differs && ` · ${text("claims.published.differs")}`}
					{published.why !== null && <span className={styles.line}>{published.why}</span>}
					{published.why === null && " · "}
					<span className={published.why === null ? undefined : styles.line}>{published.source}</span>
				</p>
			)}
		</header>
	);
}

/** The number apart from its unit, which stands smaller; thin spaces stand within the number as well. */
function splitFigure(figure: string | null): FigureParts {
	const parts = figure === null ? null : /^(.*\d)\u2009([^\d\u2009]+)$/u.exec(figure);
	return { figure: parts?.[1] ?? figure ?? "—", unit: parts?.[2] ?? "" };
}
