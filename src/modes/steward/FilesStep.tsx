import panel from "../../panels/panel.module.css";
import { DropFiles } from "../../panels/steward/DropFiles";
import type { Dropped } from "../../panels/steward/dropped_files";
import { FileList } from "../../panels/steward/FileList";
import { Step } from "../../panels/steward/Step";
import type { Text } from "../../text/text";
import type { SheetProps } from "./Sheet";

interface FilesStepProps extends SheetProps {
	readonly notTaken: Pick<Dropped, "tooLarge" | "unreadable"> | null;
	readonly onDropped: (dropped: Dropped) => void;
}

/** ① The files, and what each is taken for. */
export function FilesStep(props: FilesStepProps) {
	const { speech, draft, step, notTaken, onDropped } = props;
	const { text } = speech;
	return (
		<Step mark="①" title={text("steward.step.files")}>
			<DropFiles text={text} onFiles={onDropped} />
			{notTaken && <NotTaken text={text} {...notTaken} />}
			{draft.files.length > 0 && (
				<FileList
					text={text}
					files={draft.files}
					front={draft.front}
					onShow={(id) => step({ type: "show", id })}
					onKind={(id, kind) => step({ type: "kind", id, kind })}
					onRemove={(id) => step({ type: "remove", id })}
				/>
			)}
			<Progress {...props} />
		</Step>
	);
}

function NotTaken({
	text,
	tooLarge,
	unreadable,
}: { readonly text: Text } & NonNullable<FilesStepProps["notTaken"]>) {
	return (
		<>
			{tooLarge.length > 0 && (
				<p className={panel.warning}>{text("steward.tooLarge", { names: tooLarge.join("、") })}</p>
			)}
			{unreadable.length > 0 && (
				<p className={panel.warning}>{text("steward.notOpened", { names: unreadable.join("、") })}</p>
			)}
		</>
	);
}

/** What is being read, with the way to stop it; what stopped, with the way on. Heard by a screen reader. */
function Progress({ speech, draft, step, reading, client, base }: FilesStepProps) {
	const { text } = speech;
	const late = draft.files.filter(({ tookTooLong }) => tookTooLong).map(({ file }) => file.name);
	const again = (
		<button type="button" className={panel.button} onClick={() => step({ type: "again" })}>
			{text("steward.again")}
		</button>
	);
	return (
		<div role="status">
			{base === null && <p className={panel.quiet}>{text("steward.opening")}</p>}
			{reading !== null && (
				<p>
					{reading === "" ? text("steward.comparing") : text("steward.reading", { file: reading })}{" "}
					<button type="button" className={panel.button} onClick={() => client.stop()}>
						{text("steward.stop")}
					</button>
				</p>
			)}
			{draft.stopped && (
				<p className={panel.notice}>
					{text("steward.stopped")} {again}
				</p>
			)}
			{late.length > 0 && (
				<p className={panel.warning}>
					{text("steward.late", { files: late.join("、") })} {again}
				</p>
			)}
			{draft.failure !== null && (
				<p className={panel.warning}>
					{text("steward.failed", { message: draft.failure })} {again}
				</p>
			)}
		</div>
	);
}
