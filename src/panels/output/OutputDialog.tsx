import { useId, useMemo } from "react";
import { PAINTERS, PAPERS } from "../../domain/view";
import { makeOutputText, type OutputText } from "../../text/output_text";
import { Choices } from "../Choices";
import { Modal } from "../Modal";
import type { OutputProps } from "../OutputButton";
import { PageLink } from "../PageLink";
import panel from "../panel.module.css";
import styles from "./OutputDialog.module.css";
import { PictureForm } from "./PictureForm";

/** Print, pictures, and what paints the map, over the page. */
export default function OutputDialog(props: OutputProps & { readonly onClose: () => void }) {
	const { speech, onClose } = props;
	const text = useMemo(() => makeOutputText(speech.text, speech.lang), [speech]);
	return (
		<Modal title={text("output.title")} open className={styles.dialog} {...{ onClose, text }}>
			<PaperSection {...props} text={text} />
			<PictureForm {...props} text={text} />
			<PainterSection {...props} text={text} />
		</Modal>
	);
}

interface SectionProps extends OutputProps {
	readonly text: OutputText;
}

function PaperSection({ text, paperWay }: SectionProps) {
	const titleId = useId();
	return (
		<section aria-labelledby={titleId}>
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
		<section aria-label={text("output.painter")}>
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
