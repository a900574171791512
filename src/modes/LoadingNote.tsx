import { useLayoutEffect } from "react";
import { ProblemList } from "../panels/ProblemList";
import type { Problem } from "../sources/use_records";
import { leaveFirstPage } from "../state/first_page";
import type { Text } from "../text/text";
import styles from "./LoadingNote.module.css";

/** What stands on the page before the records are there, or instead of them when they cannot be had. */
export function LoadingNote({
	text,
	problems,
}: {
	readonly text: Text;
	readonly problems: readonly Problem[];
}) {
	const stopped = problems.some(({ file }) => file === "district");
	// What is wrong must not stand under a picture that looks right.
	useLayoutEffect(() => {
		if (stopped) leaveFirstPage();
	}, [stopped]);
	return (
		<main className={styles.note} data-ready={false}>
			{stopped ? (
				<div role="alert">
					<h1>{text("problem.nothing")}</h1>
					<ProblemList problems={problems} speech={{ text }} />
				</div>
			) : (
				<p role="status">{text("app.loading")}</p>
			)}
		</main>
	);
}
