import { useId, useState } from "react";
import type { OpenedRow } from "../../../domain/briefing/opened";
import { formatNumber } from "../../../text/format";
import panel from "../../panel.module.css";
import { rowOfId } from "./describe_row";
import styles from "./OpenedList.module.css";
import { isPlaced, type OpenedListProps } from "./opened_props";
import { RowName } from "./RowName";

/** What a number says nothing of, and why. It opens on request: it is no part of the number. */
export function LeftOut(props: OpenedListProps & { readonly fly: (row: OpenedRow) => void }) {
	const { number, speech } = props;
	const { text } = speech;
	const id = useId();
	const [open, setOpen] = useState(false);
	const { leftOut } = number.opened;
	return (
		<div className={styles.leftOut} data-left-out={leftOut.length}>
			<button
				type="button"
				className={panel.door}
				aria-expanded={open}
				aria-controls={open ? id : undefined}
				onClick={() => setOpen(!open)}
			>
				{text("claims.list.leftOut", { n: formatNumber(leftOut.length) })}
			</button>
			{open && (
				<div id={id}>
					<p className={styles.quiet}>{text("claims.list.leftOutWhy")}</p>
					<ul>
						{leftOut.map((one) => (
							<LeftOutRow key={one} {...props} row={rowOfId(one, props.scene.town)} />
						))}
					</ul>
				</div>
			)}
		</div>
	);
}

type LeftOutRowProps = OpenedListProps & {
	readonly row: OpenedRow;
	readonly fly: (row: OpenedRow) => void;
};

function LeftOutRow({ row, fly, onFlyTo, scene, speech }: LeftOutRowProps) {
	const placed = isPlaced(row, onFlyTo !== undefined);
	const name = <RowName row={row} placed={placed} scene={scene} speech={speech} />;
	return (
		<li className={styles.left}>
			{placed ? (
				<button type="button" className={styles.leftDoor} onClick={() => fly(row)}>
					{name}
				</button>
			) : (
				name
			)}
		</li>
	);
}
