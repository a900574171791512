import type { Camera, ParkingPlace } from "../../domain/records";
import { countUpTo, parseDegrees, parseWords, parseYear } from "../cells";
import { type Columns, column, idColumn } from "../sheet";
import { parseCameraPlace, parseCameraStatus, parseParkingKind } from "./words";

/** The coordinates of a row, still in the datum of the file. */
export interface RowPoint {
	readonly lng: number | null;
	readonly lat: number | null;
}

/** A camera as its row says it. */
export type CameraRow = Omit<Camera, "position"> & RowPoint;

/** A parking place as its row says it. */
export type ParkingRow = Omit<ParkingPlace, "position"> & RowPoint;

/** The columns of a position, the same in every file. */
export const POINT_COLUMNS: Columns<RowPoint> = {
	lng: column("经度", parseDegrees),
	lat: column("纬度", parseDegrees),
};

/** The columns of the camera list. */
export const CAMERA_COLUMNS: Columns<CameraRow> = {
	id: idColumn("编号"),
	compound: column("小区编号", parseWords),
	place: { header: "位置类型", parse: parseCameraPlace, unknown: "unknown" },
	status: { header: "运行状态", parse: parseCameraStatus, unknown: "unknown" },
	...POINT_COLUMNS,
	installedYear: column("安装年份", parseYear),
	project: column("项目编号", parseWords),
};

/** The columns of the list of parking places. */
export const PARKING_COLUMNS: Columns<ParkingRow> = {
	id: idColumn("编号"),
	compound: column("小区编号", parseWords),
	kind: { header: "车位类型", parse: parseParkingKind, unknown: "unknown" },
	spaces: column("车位数", countUpTo(20_000)),
	...POINT_COLUMNS,
	project: column("项目编号", parseWords),
};
