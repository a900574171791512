import panel from "../../panels/panel.module.css";
import type { Link } from "../../state/link";
import { writeLink } from "../../state/link";
import { formatMoment } from "../../text/format_moment";
import { listConcerns } from "./list_concerns";
import type { Moving } from "./moving/use_moving";
import styles from "./WallState.module.css";
import type { BriefingWork } from "./work";

interface WallStateProps {
	readonly work: BriefingWork;
	readonly moving: Moving;
	readonly link: Link;
}

/** How the wall fares at this moment, in a few lines; the page on this device's state says more. */
export function WallState({ work, moving, link }: WallStateProps) {
	const { news, keeping, speech, town } = work;
	const { text } = speech;
	return (
		<section className={styles.state} aria-label={text("page.state")}>
			<h3>{text("page.state")}</h3>
			<dl>
				<dt>{text("health.data")}</dt>
				<dd>{town.records.district.dataDate}</dd>
				{news && (
					<>
						<dt>{text("health.heard")}</dt>
						<dd>{news.heardAtMs === null ? "—" : formatMoment(news.heardAtMs)}</dd>
						<dt>{text("health.keeping")}</dt>
						<dd>{text(`health.keep.${keeping}`)}</dd>
					</>
				)}
				<dt>{text("health.wakeLock")}</dt>
				<dd>{text(`health.wake.${moving.wake}`)}</dd>
			</dl>
			{listConcerns(work, moving).map((concern) => (
				<p key={concern} className={styles.alarm}>
					{concern}
				</p>
			))}
			<p>
				<a
					className={panel.plain}
					href={writeLink({ ...link, health: true })}
					target="_blank"
					rel="noreferrer"
				>
					{text("page.health")}
				</a>
			</p>
		</section>
	);
}
