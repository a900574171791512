import type { Bar } from "../../../domain/briefing/side_facts";
import type { Management, Renovation } from "../../../domain/vocabulary";
import { THEMES } from "../../../layers/theme";
import { formatNumber, formatValue } from "../../../text/format";
import { nameFacetValue } from "../../../text/labels";
import { pick } from "../../../text/text";
import { CompoundSymbol } from "../../CompoundSymbol";
import { type BarLine, BarLines } from "./BarLines";
import { Door } from "./Door";
import { joinOpened } from "./join_opened";
import { SideFrame } from "./SideFrame";
import styles from "./side.module.css";
import type { PartProps } from "./side_props";
import { sayValue } from "./Value";

/** How many compounds bear each value of a facet; the bars add up to all that are shown. */
export function BarsSide({ facts, ...props }: PartProps<"bars">) {
	const { speech, onOpen } = props;
	const { text } = speech;
	const title = text(`side.bars.${facts.by}`);
	const all = facts.bars.reduce((sum, bar) => sum + bar.value, 0);
	const longest = Math.max(1, ...facts.bars.map((bar) => bar.value));
	const lines = facts.bars.map((bar) => makeLine(bar, { facts, ...props }, { all, longest }));
	const sum = sayValue(all, "compounds", speech);
	return (
		<SideFrame
			title={title}
			foot={
				<Door
					title={text("side.sum")}
					figure={sum}
					opened={joinOpened(facts.bars.map((bar) => bar.opened))}
					className={styles.door}
					{...{ speech, onOpen }}
				>
					{text("side.sumIs", { figure: sum ?? "" })}
				</Door>
			}
		>
			<BarLines lines={lines} label={title} {...{ speech, onOpen }} />
		</SideFrame>
	);
}

interface Sizes {
	readonly all: number;
	readonly longest: number;
}

function makeLine(bar: Bar, { facts, scene, speech }: PartProps<"bars">, { all, longest }: Sizes): BarLine {
	const { view } = scene;
	const meaning = facts.by === "management" || facts.by === "renovation" ? facts.by : null;
	// A colour means what it means on the map beside it, or nothing.
	const colors: Readonly<Record<string, string>> | null =
		meaning !== null && view.color === meaning ? THEMES[view.theme][meaning] : null;
	return {
		id: bar.id,
		name: bar.label ? pick(bar.label, speech.lang) : nameFacetValue(facts.by, bar.id, speech),
		symbol: meaning && (
			<CompoundSymbol
				management={meaning === "management" ? (bar.id as Management) : null}
				renovation={meaning === "renovation" ? (bar.id as Renovation) : null}
				view={view}
			/>
		),
		length: bar.value / longest,
		known: null,
		unknown: 0,
		color: colors?.[bar.id] ?? null,
		figure: formatNumber(bar.value),
		said: sayValue(bar.value, "compounds", speech) ?? "",
		aside: all > 0 ? formatValue(bar.value / all, "share", speech.text) : "",
		opened: bar.opened,
	};
}
