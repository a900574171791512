export { type Cell, type CellParser, makeUnknown, parseWords, saysUnknown } from "./cell";
export { parseCoordinate, parsePointCell, parsePoints } from "./coordinates";
export { parseDay } from "./days";
export {
	amountFromOneTo,
	amountUpTo,
	countFromOneTo,
	countUpTo,
	parseScore,
	parseSeverity,
	parseShare,
} from "./numbers";
export { type PhotoEnding, parsePhoto } from "./photos";
export { makeWordParser, parseTruth } from "./words";
export { parseYear } from "./years";
