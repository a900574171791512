import { openCount, rowOfCompound } from "../../../domain/briefing/open_rows";
import type { ServiceProgress } from "../../../domain/selection/equity/progress";
import { formatNumber } from "../../../text/format";
import { Door } from "./Door";
import styles from "./side.module.css";
import type { PartProps } from "./side_props";
import tracker from "./tracker.module.css";
import { sayValue, Value } from "./Value";

type GaugeProps = PartProps<"tracker"> & { readonly service: ServiceProgress };

/** Served of the baseline as one long bar, with a mark where the goal is. */
export function ServiceGauge(props: GaugeProps) {
	const { facts, service, speech } = props;
	const { text } = speech;
	const percent = (count: number) => `${(100 * count) / service.baseline}%`;
	const share = sayValue(facts.targets.serviceShare, "share", speech) ?? "";
	return (
		<div className={tracker.gauge}>
			<p className={tracker.share}>
				<Value value={service.before.share} unit="share" speech={speech} />
				<span className={tracker.goalWords}>
					{text("side.goal", { share, goal: formatNumber(service.goal) })}
				</span>
			</p>
			<div className={tracker.track} aria-hidden="true">
				<span className={tracker.served} style={{ inlineSize: percent(service.before.served) }} />
				<span
					className={tracker.unknown}
					style={{ inlineSize: percent(service.unknown.length + service.missing.length) }}
				/>
				<span className={tracker.goal} style={{ insetInlineStart: percent(service.goal) }} />
			</div>
			<GaugeDoors {...props} />
		</div>
	);
}

function GaugeDoors({ facts, service, scene, speech, onOpen }: GaugeProps) {
	const { text } = speech;
	const doors = [
		{ id: "served", opened: facts.served, count: service.before.served },
		{ id: "unserved", opened: facts.unserved, count: facts.unserved.rows.length },
		{
			id: "notKnown",
			opened: openCount(service.unknown.map((one) => rowOfCompound(one, scene.town))),
			count: service.unknown.length,
		},
	] as const;
	return (
		<p className={tracker.doors}>
			{doors
				.filter(({ id, count }) => id !== "notKnown" || count > 0)
				.map(({ id, opened, count }) => (
					<Door
						key={id}
						title={text(`side.${id}Title`)}
						figure={sayValue(count, "compounds", speech)}
						opened={opened}
						className={styles.door}
						{...{ speech, onOpen }}
					>
						{text(`side.${id}`, { n: formatNumber(count) })}
					</Door>
				))}
			{service.missing.length > 0 && (
				<span>
					{text("side.gone", { n: formatNumber(service.missing.length), ids: service.missing.join(" ") })}
				</span>
			)}
		</p>
	);
}
