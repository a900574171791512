import type { Position } from "../../datum";
import type { CriterionId } from "../criteria/criterion";
import type { AreaShape } from "./drawn_area";
import { makeCircle, nextAreaId, RADIUS_M } from "./make_shape";
import type { DrawnArea, Range, Shortlist } from "./shortlist";

/** The shortlist with one area more, which takes in. */
export function addArea(list: Shortlist, shape: AreaShape): Shortlist {
	return { ...list, areas: [...list.areas, { id: nextAreaId(list.areas), use: "in", shape }] };
}

/** The shortlist with a circle round a compound, in straight-line metres; one that is already there is left as it is. */
export function addWalk(list: Shortlist, id: string, position: Position<"WGS84">): Shortlist {
	const known = list.areas.some(({ shape }) => shape.kind === "circle" && shape.around === id);
	return known ? list : addArea(list, makeCircle(position, RADIUS_M.walk, id));
}

/** The shortlist with an area that now takes in or leaves out. */
export function setAreaUse(list: Shortlist, id: string, use: DrawnArea["use"]): Shortlist {
	return changeArea(list, id, (area) => ({ ...area, use }));
}

/** The shortlist with a circle of another radius, metres; other shapes have none and stay. */
export function setRadius(list: Shortlist, id: string, radiusM: number): Shortlist {
	return changeArea(list, id, (area) => {
		const { shape } = area;
		return shape.kind === "circle"
			? { ...area, shape: makeCircle(shape.centre, radiusM, shape.around) }
			: area;
	});
}

/** The shortlist without an area. */
export function removeArea(list: Shortlist, id: string): Shortlist {
	return { ...list, areas: list.areas.filter((area) => area.id !== id) };
}

/** The shortlist with a range of a criterion, in the place of the one it had or at the end. */
export function setRange(list: Shortlist, range: Range): Shortlist {
	const known = list.ranges.some((one) => one.criterion === range.criterion);
	const ranges = known
		? list.ranges.map((one) => (one.criterion === range.criterion ? range : one))
		: [...list.ranges, range];
	return { ...list, ranges };
}

/** The shortlist without the range of a criterion. */
export function removeRange(list: Shortlist, criterion: CriterionId): Shortlist {
	return { ...list, ranges: list.ranges.filter((one) => one.criterion !== criterion) };
}

/** Whether a shortlist lets everything through and shows no condition that could be filled in. */
export function isEmptyShortlist(list: Shortlist): boolean {
	return (
		Object.values(list.filters).every((chosen) => chosen.length === 0) &&
		list.ranges.length + list.areas.length === 0 &&
		list.search === ""
	);
}

function changeArea(list: Shortlist, id: string, change: (area: DrawnArea) => DrawnArea): Shortlist {
	return { ...list, areas: list.areas.map((area) => (area.id === id ? change(area) : area)) };
}
