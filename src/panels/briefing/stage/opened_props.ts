import type { OpenedRow } from "../../../domain/briefing/opened";
import type { BriefingProps, OpenedNumber } from "../briefing_props";

export interface OpenedListProps extends BriefingProps {
	readonly number: OpenedNumber;
	readonly onClose: () => void;
	/** Asks the map for the place of one row; without it the map goes to the row's compound. */
	readonly onFlyTo?: ((row: OpenedRow) => void) | undefined;
}

/** Whether the map can go to a row. `exactly`: to its own place, not only to its compound. */
export function isPlaced({ position, compound }: OpenedRow, exactly: boolean): boolean {
	return position !== null && (exactly || compound !== null);
}
