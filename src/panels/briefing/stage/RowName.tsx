import type { OpenedRow } from "../../../domain/briefing/opened";
import { CompoundSymbol } from "../../CompoundSymbol";
import { Drawn } from "../../Drawn";
import type { BriefingProps } from "../briefing_props";
import { describeRow } from "./describe_row";
import styles from "./OpenedList.module.css";

interface RowNameProps extends Pick<BriefingProps, "scene" | "speech"> {
	readonly row: OpenedRow;
	/** Whether the map can go there. */
	readonly placed: boolean;
}

/** What a row is: its symbol on the map, its name, where it belongs; and that it has no place where it has none. */
export function RowName({ row, placed, scene, speech }: RowNameProps) {
	const { view, town } = scene;
	const { name, more, compound, drawing } = describeRow(row, { town, speech, theme: view.theme });
	return (
		<span className={styles.thing}>
			{drawing && <Drawn drawing={drawing} />}
			{compound && (
				<CompoundSymbol management={compound.management} renovation={compound.renovation} view={view} />
			)}
			<span className={styles.words}>
				<span className={styles.name}>{name}</span>
				<span className={styles.more}>
					{more}
					{more !== "" && !placed && " · "}
					{!placed && <strong className={styles.nowhere}>{speech.text("claims.list.noPlace")}</strong>}
				</span>
			</span>
		</span>
	);
}
