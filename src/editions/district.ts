import type { District, FileSource, PublishedTable, Subdistrict } from "../domain/records";
import { type AllowList, constructRecord } from "./allow";

const DISTRICT: AllowList<District> = {
	id: true,
	name: true,
	title: true,
	code: true,
	synthetic: true,
	dataDate: true,
	expectedTotal: true,
	latestBuiltYear: true,
	approval: true,
	source: true,
	officeLine: true,
	site: true,
	subdistricts: true,
	sketch: true,
	files: true,
	published: true,
};

const SUBDISTRICT: AllowList<Subdistrict> = {
	id: true,
	name: true,
	codes: true,
	aliases: true,
	kind: true,
	pilot: true,
	officeLine: true,
};

const SITE: AllowList<District["site"]> = { address: true, report: true, embeddedBy: true, validUntil: true };

const FILE: AllowList<FileSource> = { path: true, datum: true, source: true, licence: true, date: true };

const PUBLISHED: AllowList<PublishedTable> = { citation: true, rows: true, printedTotal: true, remark: true };

const PUBLISHED_ROW: AllowList<PublishedTable["rows"][number]> = {
	management: true,
	floorAreaWanSqm: true,
	compounds: true,
	households: true,
};

const PRINTED_TOTAL: AllowList<PublishedTable["printedTotal"]> = {
	floorAreaWanSqm: true,
	compounds: true,
	households: true,
	asPrinted: true,
};

/** What a folder says about itself, its sub-districts, files and published table field by field; nothing the allow-lists do not name. */
export function constructDistrict(district: District): District {
	const files = Object.entries(district.files).map(([kind, one]) => [kind, constructRecord(one, FILE)]);
	return {
		...constructRecord(district, DISTRICT),
		site: constructRecord(district.site, SITE),
		subdistricts: district.subdistricts.map((one) => constructRecord(one, SUBDISTRICT)),
		files: Object.fromEntries(files),
		published: district.published && constructPublished(district.published),
	};
}

function constructPublished(table: PublishedTable): PublishedTable {
	return {
		...constructRecord(table, PUBLISHED),
		rows: table.rows.map((row) => constructRecord(row, PUBLISHED_ROW)),
		printedTotal: constructRecord(table.printedTotal, PRINTED_TOTAL),
	};
}
