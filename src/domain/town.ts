import { groupBy } from "./group";
import type { Account, Camera, Compound, District, Ground, ParkingPlace, Project } from "./records";
import { type CameraWatch, measureWatch } from "./watch";

/** The records as loaded. `null`: that file could not be had; what depends on it is then unknown, not zero. */
export interface Records {
	readonly district: District;
	readonly ground: Ground | null;
	readonly compounds: readonly Compound[];
	readonly cameras: readonly Camera[] | null;
	readonly parking: readonly ParkingPlace[] | null;
	readonly projects: readonly Project[] | null;
	readonly account: Account | null;
}

/** The records with the look-ups every measure needs, built once per load. */
export interface Town {
	readonly records: Records;
	readonly compoundById: ReadonlyMap<string, Compound>;
	readonly camerasOf: ReadonlyMap<string, readonly Camera[]>;
	readonly parkingOf: ReadonlyMap<string, readonly ParkingPlace[]>;
	readonly projectsOf: ReadonlyMap<string, readonly Project[]>;
	/** How working cameras watch each compound; empty when the cameras could not be had. */
	readonly watch: ReadonlyMap<string, CameraWatch>;
}

/** The look-ups over a set of records. */
export function makeTown(records: Records): Town {
	return {
		records,
		compoundById: new Map(records.compounds.map((one) => [one.id, one])),
		camerasOf: groupBy(records.cameras ?? [], compoundOf),
		parkingOf: groupBy(records.parking ?? [], compoundOf),
		projectsOf: groupBy(records.projects ?? [], compoundOf),
		watch: records.cameras ? measureWatch(records.compounds, records.cameras) : new Map(),
	};
}

const compoundOf = (row: { readonly compound: string | null }) => row.compound;
