import { useRef } from "react";
import panel from "../../panels/panel.module.css";
import { ColumnTable } from "../../panels/steward/ColumnTable";
import { MappingBar } from "../../panels/steward/MappingBar";
import { ReadAs } from "../../panels/steward/ReadAs";
import { Step } from "../../panels/steward/Step";
import { confirmGuesses, type DraftFile, decideColumn, findGuesses } from "../../state/draft";
import { FILE_WITHIN_MS } from "../../state/import_client";
import { formatNumber } from "../../text/format";
import { pick } from "../../text/text";
import type { SheetProps } from "./Sheet";
import styles from "./StewardPage.module.css";

/** ② How the file in front was read and understood. */
export function Reading(props: SheetProps) {
	const { text } = props.speech;
	const one = props.draft.files.find(({ id }) => id === props.draft.front);
	const title = one ? text("steward.step.readingOf", { file: one.file.name }) : text("steward.step.reading");
	return (
		<Step id="reading" mark="②" title={title} about={text("steward.readingAbout")} stale={props.stale}>
			{one?.outcome ? (
				// Another file's controls are other controls.
				<FrontFile key={one.id} {...props} one={one} />
			) : (
				<p className={panel.quiet}>{sayWhyNothing(one, text)}</p>
			)}
		</Step>
	);
}

function sayWhyNothing(one: DraftFile | undefined, text: SheetProps["speech"]["text"]): string {
	if (one === undefined) return text("steward.waiting");
	if (one.tookTooLong) return text("steward.lateOne", { seconds: FILE_WITHIN_MS / 1000 });
	return text(one.kind === null ? "steward.chooseKind" : "steward.notReadYet");
}

interface FrontFileProps extends SheetProps {
	readonly one: DraftFile;
}

/** Everything that can be put right stands here, also of a file that could not be read as it is. */
function FrontFile({ speech, choices, step, mappings, one }: FrontFileProps) {
	const { text, lang } = speech;
	const { outcome, kind, id, options } = one;
	const table = useRef<HTMLDivElement>(null);
	if (!outcome || kind === null) return null;
	const { columns } = outcome.report;
	const map = (mapping: DraftFile["options"]["mapping"]) =>
		step({ type: "options", id, options: { mapping } });
	const confirmAll = () => {
		// The button goes with the guesses; the keyboard stays at their columns.
		table.current?.querySelector("select")?.focus();
		map(confirmGuesses(options.mapping, columns));
	};
	return (
		<>
			<Refusal one={one} lang={lang} />
			<ReadAs text={text} one={one} onChange={(more) => step({ type: "options", id, options: more })} />
			<p>
				<Account one={one} text={text} />
				<Guesses one={one} text={text} onConfirm={confirmAll} />
			</p>
			<div ref={table}>
				<ColumnTable
					text={text}
					lang={lang}
					one={one}
					fields={choices?.fields[kind] ?? []}
					onDecide={(decision) => map(decideColumn(options.mapping, columns, decision))}
				/>
			</div>
			<MappingBar text={text} one={one} saved={mappings.saved} onSave={mappings.save} onUse={map} />
		</>
	);
}

/** Why nothing could be taken from a file, and what to do. */
function Refusal({ one, lang }: Pick<FrontFileProps, "one"> & Pick<SheetProps["speech"], "lang">) {
	const { outcome } = one;
	if (!outcome?.unreadable) return null;
	return (
		<div role="note">
			{outcome.report.findings.map(({ message }, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: two findings may be of one rule, and none ever moves
				<p key={at} className={at === 0 ? panel.warning : panel.quiet}>
					{pick(message, lang)}
				</p>
			))}
		</div>
	);
}

interface GuessesProps {
	readonly one: DraftFile;
	readonly text: SheetProps["speech"]["text"];
	readonly onConfirm: () => void;
}

function Guesses({ one, text, onConfirm }: GuessesProps) {
	const n = findGuesses(one).length;
	if (n === 0) return null;
	return (
		<>
			<strong className={panel.alarm}>{text("steward.guesses", { n: formatNumber(n) })}</strong>{" "}
			<button type="button" className={panel.button} onClick={onConfirm}>
				{text("steward.confirmAll")}
			</button>
		</>
	);
}

/** Every row accounted for: read = accepted + repaired + rejected. */
function Account({ one, text }: { readonly one: DraftFile; readonly text: SheetProps["speech"]["text"] }) {
	const rows = one.outcome?.report.rows;
	if (!rows || rows.read === 0) return null;
	return (
		<span className={styles.account}>
			{text("steward.account", {
				read: formatNumber(rows.read),
				accepted: formatNumber(rows.accepted),
				repaired: formatNumber(rows.repaired),
				rejected: formatNumber(rows.rejected),
			})}{" "}
		</span>
	);
}
