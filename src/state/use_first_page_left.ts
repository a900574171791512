import { useLayoutEffect, useState } from "react";
import { fingerprintOf } from "../domain/fingerprint";
import type { Town } from "../domain/town";
import { leaveFirstPage, readFirstRecords } from "./first_page";

/** Takes the first page away in the frame in which the desk first stands. Gives whether that page was made from these records. */
export function useFirstPageLeft(town: Town): boolean {
	const [same] = useState(() => readFirstRecords() === fingerprintOf(town));
	useLayoutEffect(leaveFirstPage, []);
	return same;
}
