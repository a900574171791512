import type { Link } from "../../state/link";
import { writeLink } from "../../state/link";
import { formatMoment } from "../../text/format_moment";
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
	const { news, keeping, loaded, speech, town } = work;
	const { text } = speech;
	const late = loaded.late.map(({ file }) => text(`file.${file}`)).join(text("page.and"));
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
			{news && !news.reachable && <p className={styles.alarm}>{text("health.unreachable")}</p>}
			{late !== "" && <p className={styles.alarm}>{text("page.late", { files: late })}</p>}
			{moving.blocked && <p className={styles.alarm}>{text("page.blocked")}</p>}
			<p>
				<a href={writeLink({ ...link, health: true })} target="_blank" rel="noreferrer">
					{text("page.health")}
				</a>
			</p>
		</section>
	);
}
