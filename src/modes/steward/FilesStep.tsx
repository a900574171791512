import panel from "../../panels/panel.module.css";
import { DropFiles } from "../../panels/steward/DropFiles";
import { FileList } from "../../panels/steward/FileList";
import { Step } from "../../panels/steward/Step";
import type { StewardText } from "../../text/steward_text";
import type { SheetProps } from "./Sheet";
import { LATE_MS, useLate } from "./use_late";
import type { Taking } from "./use_taking";

interface FilesStepProps extends SheetProps {
	readonly taking: Taking;
}

/** ① The files, and what each is taken for. */
export function FilesStep(props: FilesStepProps) {
	const { speech, draft, step, taking } = props;
	const { text } = speech;
	return (
		<Step id="files" mark="①" title={text("steward.step.files")}>
			<DropFiles text={text} onFiles={taking.take} />
			{taking.said && <NotTaken text={text} {...taking.said} />}
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
	replaced,
	empty,
}: { readonly text: StewardText } & NonNullable<Taking["said"]>) {
	return (
		<>
			{tooLarge.length > 0 && (
				<p className={panel.warning}>{text("steward.tooLarge", { names: tooLarge.join("、") })}</p>
			)}
			{unreadable.length > 0 && (
				<p className={panel.warning}>{text("steward.notOpened", { names: unreadable.join("、") })}</p>
			)}
			{replaced.length > 0 && (
				<p className={panel.notice}>{text("steward.replaced", { names: replaced.join("、") })}</p>
			)}
			{empty && <p className={panel.notice}>{text("steward.dropEmpty")}</p>}
		</>
	);
}

/** What is being read, with the way to stop it; what stopped, with the way on. Heard by a screen reader. */
function Progress({ speech, draft, step, reading, client, base, baseWork, taking }: FilesStepProps) {
	const { text } = speech;
	const isLate = useLate(base === null ? "base" : reading);
	const late = draft.files.filter(({ tookTooLong }) => tookTooLong).map(({ file }) => file.name);
	const again = (
		<button type="button" className={panel.button} onClick={() => step({ type: "again" })}>
			{text("steward.again")}
		</button>
	);
	return (
		<div role="status">
			{base === null && <p className={panel.quiet}>{text("steward.opening")}</p>}
			{taking.looking > 0 && <p>{text("steward.looking", { n: taking.looking })}</p>}
			{isLate && (
				<p className={panel.warning}>
					{text("steward.slow", { seconds: LATE_MS / 1000 })}{" "}
					{base === null && (
						<button type="button" className={panel.button} onClick={baseWork.stop}>
							{text("steward.stop")}
						</button>
					)}
				</p>
			)}
			{base?.stopped && (
				<p className={panel.notice}>
					{text("steward.baseStopped")}{" "}
					<button type="button" className={panel.button} onClick={baseWork.again}>
						{text("steward.again")}
					</button>
				</p>
			)}
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
