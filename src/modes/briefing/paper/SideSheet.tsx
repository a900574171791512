import type { SideTable } from "../../../text/briefing/side_table";
import styles from "./SideSheet.module.css";

interface SideSheetProps {
	readonly table: SideTable;
	/** Unique on the page. */
	readonly id: string;
}

/** What stands beside a scene's map, as a plain table. */
export function SideSheet({ table: { title, head, rows, note }, id }: SideSheetProps) {
	return (
		<section className={styles.side} {...(title === "" ? {} : { "aria-labelledby": id })}>
			{title !== "" && (
				<h3 id={id} className={styles.sideTitle}>
					{title}
				</h3>
			)}
			{rows.length > 0 && (
				<table className={styles.table} aria-labelledby={id}>
					<thead>
						<tr>
							{head.map((name) => (
								<th key={name} scope="col">
									{name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map(({ cells: [name, ...figures], isTotal, share }) => (
							<tr key={name} {...(isTotal ? { "data-total": "" } : {})}>
								<th scope="row">
									{name}
									{share !== null && <Bar share={share} />}
								</th>
								{figures.map((figure, at) => (
									<td key={head[at + 1]}>{figure}</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			)}
			{note !== null && <p className={styles.quiet}>{note}</p>}
		</section>
	);
}

/** Drawn, not coloured: paper is often printed without backgrounds. */
function Bar({ share }: { readonly share: number }) {
	return (
		<svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
			<rect width={100 * Math.max(0, Math.min(1, share))} height="1" />
		</svg>
	);
}
