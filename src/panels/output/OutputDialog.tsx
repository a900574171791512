import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef } from "react";
import { PAINTERS, PAPERS } from "../../domain/view";
import { makeOutputText, type OutputText } from "../../text/output_text";
import { Choices } from "../Choices";
import type { OutputProps } from "../OutputButton";
import { PageLink } from "../PageLink";
import panel from "../panel.module.css";
import styles from "./OutputDialog.module.css";
import { PictureForm } from "./PictureForm";

/** Print, pictures, and what paints the map, over the page. */
export default function OutputDialog(props: OutputProps & { readonly onClose: () => void }) {
	const { speech, onClose } = props;
	const text = useMemo(() => makeOutputText(speech.text, speech.lang), [speech]);
	const dialog = useRef<HTMLDialogElement>(null);
	const titleId = useId();
	useEffect(() => {
		dialog.current?.showModal();
	}, []);
	// A click on what lies behind arrives at the dialogue itself, not at anything in it.
	const onClick = (event: MouseEvent) => event.target === dialog.current && dialog.current.close();
	// The page has a use for Escape too; here the key is used up.
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== "Escape") return;
		event.preventDefault();
		dialog.current?.close();
	};
	return (
		<dialog
			ref={dialog}
			className={styles.dialog}
			aria-labelledby={titleId}
			onClose={onClose}
			onClick={onClick}
			onKeyDown={onKeyDown}
		>
			<div className={styles.content}>
				<div className={styles.head}>
					<h2 id={titleId} className={panel.title}>
						{text("output.title")}
					</h2>
					<button type="button" className={panel.plain} onClick={() => dialog.current?.close()}>
						{text("app.close")}
					</button>
				</div>
				<PaperSection {...props} text={text} />
				<PictureForm {...props} text={text} />
				<PainterSection {...props} text={text} />
			</div>
		</dialog>
	);
}

interface SectionProps extends OutputProps {
	readonly text: OutputText;
}

function PaperSection({ text, paperWay }: SectionProps) {
	const titleId = useId();
	return (
		<section className={styles.section} aria-labelledby={titleId}>
			<h3 id={titleId} className={panel.section}>
				{text("output.paper")}
			</h3>
			<p className={panel.quiet}>{text("output.paperAbout")}</p>
			<ul className={styles.papers}>
				{PAPERS.map((paper) => (
					<li key={paper}>
						<PageLink {...paperWay(paper)}>{text(`output.paper.${paper}`)}</PageLink>
					</li>
				))}
			</ul>
		</section>
	);
}

function PainterSection({ text, painter, onPainter }: SectionProps) {
	const choices = (["auto", ...PAINTERS] as const).map((value) => ({
		value,
		label: text(`output.painter.${value}`),
	}));
	return (
		<section className={styles.section} aria-label={text("output.painter")}>
			<Choices
				label={text("output.painter")}
				choices={choices}
				chosen={painter ?? "auto"}
				onChoose={(value) => onPainter(value === "auto" ? null : value)}
			/>
			<p className={panel.quiet}>{text("output.painterAbout")}</p>
		</section>
	);
}
