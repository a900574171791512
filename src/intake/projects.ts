import { type Compound, type Project, QUANTITIES, type Quantity } from "../domain/records";
import { PROJECT_COLUMNS, type ProjectRow } from "./columns/projects";
import type { Door } from "./door";
import { type Fault, makeFinding, type Rule, type Spot } from "./rules";
import type { Entry, Sheet } from "./sheet";

/** The projects of a ledger. A project without a year or in no known compound is rejected; `compounds` is `null` when none are known. */
export function makeProjects(
	sheet: Sheet<ProjectRow>,
	door: Door,
	compounds: ReadonlyMap<string, Compound> | null,
): Entry<Project>[] {
	return sheet.entries.flatMap(({ spot, record }): Entry<Project>[] => {
		const row = withholdBadDates(record, spot, door);
		const project = findFutureFault(row, door) ?? makeProject(row, compounds);
		if ("id" in project) return [{ spot, record: project }];
		door.log.push(makeFinding(spot, project));
		return [];
	});
}

/** Work that is finished or under way cannot belong to a year after the day the data were taken; planned work may. */
function findFutureFault({ year, status }: ProjectRow, { district }: Door): Fault | null {
	if (year === null || status === "planned" || year <= Number(district.dataDate.slice(0, 4))) return null;
	const field = PROJECT_COLUMNS.year.header;
	return { rule: "year-after-data-date", field, value: String(year), detail: district.dataDate };
}

function withholdBadDates(row: ProjectRow, spot: Spot, { log, district }: Door): ProjectRow {
	const { startedOn, finishedOn } = row;
	if (finishedOn === null) return row;
	const field = PROJECT_COLUMNS.finishedOn.header;
	const fault = (rule: Rule, detail: string) =>
		log.push(makeFinding(spot, { rule, field, value: finishedOn, detail }));
	if (startedOn !== null && finishedOn < startedOn) fault("ends-before-start", startedOn);
	else if (row.status === "done" && finishedOn > district.dataDate)
		fault("after-data-date", district.dataDate);
	else return row;
	return { ...row, finishedOn: null };
}

function makeProject(row: ProjectRow, compounds: ReadonlyMap<string, Compound> | null): Project | Fault {
	const { id, compound, year, status, startedOn, finishedOn, renovationClass, costWan, source } = row;
	if (compound === null || compounds?.has(compound) === false) {
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
		photos: { before: row.photoBefore, after: row.photoAfter },
	};
}
