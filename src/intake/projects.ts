import { type Compound, type Project, QUANTITIES, type Quantity } from "../domain/records";
import { PROJECT_COLUMNS, type ProjectRow } from "./columns/projects";
import type { Door } from "./door";
import { type Fault, makeFinding } from "./rules";
import type { Entry, Sheet } from "./sheet";

/** The projects of a ledger. A project without a year or in no known compound is rejected. */
export function makeProjects(
	sheet: Sheet<ProjectRow>,
	door: Door,
	compounds: ReadonlyMap<string, Compound>,
): Entry<Project>[] {
	return sheet.entries.flatMap(({ spot, record }): Entry<Project>[] => {
		const project = makeProject(record, compounds);
		if ("id" in project) return [{ spot, record: project }];
		door.log.push(makeFinding(spot, project));
		return [];
	});
}

function makeProject(row: ProjectRow, compounds: ReadonlyMap<string, Compound>): Project | Fault {
	const { id, compound, year, status, startedOn, finishedOn, renovationClass, costWan, source } = row;
	if (compound === null || !compounds.has(compound)) {
		const field = PROJECT_COLUMNS.compound.header;
		return { rule: "project-of-no-compound", field, value: compound ?? "" };
	}
	if (year === null) return { rule: "missing-value", field: PROJECT_COLUMNS.year.header, value: "" };
	const quantities = Object.fromEntries(QUANTITIES.map((name) => [name, row[name]])) as Record<
		Quantity,
		number | null
	>;
	return {
		id,
		compound,
		year,
		status,
		startedOn,
		finishedOn,
		renovationClass,
		quantities,
		costWan,
		source,
	};
}
