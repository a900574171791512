import panel from "../../panels/panel.module.css";
import { ColumnTable } from "../../panels/steward/ColumnTable";
import { MappingBar } from "../../panels/steward/MappingBar";
import { ReadAs } from "../../panels/steward/ReadAs";
import { Step } from "../../panels/steward/Step";
import { type DraftFile, decideColumn } from "../../state/draft";
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
		<Step mark="②" title={title} about={text("steward.readingAbout")}>
			{one?.outcome ? (
				<FrontFile {...props} one={one} />
			) : (
				<p className={panel.quiet}>{text(one?.kind === null ? "steward.chooseKind" : "steward.waiting")}</p>
			)}
		</Step>
	);
}

function FrontFile({ speech, choices, step, mappings, one }: SheetProps & { readonly one: DraftFile }) {
	const { text, lang } = speech;
	const { outcome, kind, id, options } = one;
	if (!outcome || kind === null) return null;
	const { columns, findings } = outcome.report;
	const guesses = columns.filter(({ how }) => how === "guess").length;
	if (outcome.unreadable) {
		return (
			<>
				{findings.map(({ rule, message }) => (
					<p key={rule} className={panel.warning}>
						{pick(message, lang)}
					</p>
				))}
				<ReadAs text={text} one={one} onChange={(more) => step({ type: "options", id, options: more })} />
			</>
		);
	}
	return (
		<>
			<ReadAs text={text} one={one} onChange={(more) => step({ type: "options", id, options: more })} />
			<p>
				<Account one={one} text={text} />
				{guesses > 0 && (
					<strong className={panel.alarm}>{text("steward.guesses", { n: formatNumber(guesses) })}</strong>
				)}
			</p>
			<ColumnTable
				text={text}
				lang={lang}
				one={one}
				fields={choices?.fields[kind] ?? []}
				onDecide={(decision) => {
					const mapping = decideColumn(options.mapping, columns, decision);
					step({ type: "options", id, options: { mapping } });
				}}
			/>
			<MappingBar
				text={text}
				one={one}
				saved={mappings.saved}
				onSave={mappings.save}
				onUse={(mapping) => step({ type: "options", id, options: { mapping } })}
			/>
		</>
	);
}

/** Every row accounted for: read = accepted + repaired + rejected. */
function Account({ one, text }: { readonly one: DraftFile; readonly text: SheetProps["speech"]["text"] }) {
	const rows = one.outcome?.report.rows;
	if (!rows) return null;
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
