/**
 * The closed vocabularies of the records: one code, one Chinese term, one English term each (the terms stand in `src/text`).
 * The order is the order of legends, facets and tables. `unknown` means the ledger does not say; it is never a guess.
 */
export const MANAGEMENT = ["commercial", "work_unit", "owners", "community", "unmanaged", "unknown"] as const;
export const RENOVATION = ["none", "planned", "underway", "done", "unknown"] as const;
export const RENOVATION_CLASS = ["basic", "improve", "uplift"] as const;
export const CAMERA_STATUS = ["working", "broken", "unknown"] as const;
export const CAMERA_PLACE = ["entrance", "road", "inside", "unknown"] as const;
export const PARKING_KIND = ["surface", "underground", "kerb", "shared", "unknown"] as const;

export type Management = (typeof MANAGEMENT)[number];
export type Renovation = (typeof RENOVATION)[number];
export type RenovationClass = (typeof RENOVATION_CLASS)[number];
export type CameraStatus = (typeof CAMERA_STATUS)[number];
export type CameraPlace = (typeof CAMERA_PLACE)[number];
export type ParkingKind = (typeof PARKING_KIND)[number];
