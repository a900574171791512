import * as v from "valibot";
import type { Datum } from "../domain/datum";
import type { District, PublishedTable } from "../domain/records";
import type { Targets } from "../domain/targets";
import { MANAGEMENT } from "../domain/vocabulary";
import { parseDatum } from "./datums";
import { parseJson } from "./geojson";
import { OfficeLine, Site } from "./site";

const Words = v.pipe(v.string(), v.minLength(1));
const Both = v.object({ zh: Words, en: Words });
const Day = v.pipe(v.string(), v.isoDate());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Amount = v.pipe(v.number(), v.finite(), v.minValue(0));

const Subdistrict = v.object({
	id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
	name: Both,
	codes: v.record(v.string(), v.string()),
	aliases: v.array(v.string()),
	kind: v.picklist(["subdistrict", "statistical"]),
	pilot: v.boolean(),
	officeLine: OfficeLine,
});

const FileEntry = v.object({
	path: Words,
	datum: v.nullable(v.string()),
	source: Both,
	licence: v.string(),
	date: v.string(),
});

const DistrictFile = v.object({
	id: Words,
	name: Both,
	title: Both,
	code: v.string(),
	synthetic: v.boolean(),
	dataDate: Day,
	expectedTotal: Count,
	latestBuiltYear: v.pipe(v.number(), v.integer()),
	approval: v.nullable(v.string()),
	source: Both,
	officeLine: OfficeLine,
	site: Site,
	subdistricts: v.array(Subdistrict),
	files: v.record(v.string(), FileEntry),
});

const PublishedFile = v.object({
	citation: Both,
	rows: v.array(
		v.object({
			management: v.picklist(MANAGEMENT),
			floorAreaWanSqm: Amount,
			compounds: Count,
			households: Count,
		}),
	),
	printedTotal: v.object({
		floorAreaWanSqm: v.nullable(Amount),
		compounds: v.nullable(Count),
		households: v.nullable(Count),
		asPrinted: v.string(),
	}),
	remark: Both,
});

const TargetsFile = v.object({
	citation: Both,
	projectsPerYear: Count,
	serviceShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	startsOn: Day,
	dueOn: Day,
	baseline: v.object({ frozenOn: Day, compounds: v.array(Words) }),
	standard: v.array(Both),
});

/** What the folder says about itself before its files are read, and the datums it names that are refused, by kind of file. */
export interface DistrictFacts {
	readonly district: Omit<District, "sketch" | "published">;
	readonly refused: ReadonlyMap<string, string>;
}

/** What `district.json` says. Fails with the path of the first field that is wrong, or with a name two sub-districts share. */
export function parseDistrict(bytes: Uint8Array): DistrictFacts {
	const facts = check(DistrictFile, bytes);
	refuseShared(facts.subdistricts);
	const refused = new Map<string, string>();
	const files = Object.entries(facts.files).map(([kind, file]) => {
		const { datum: stated, ...rest } = file;
		const datum: Datum | null = stated === null ? null : parseDatum(stated);
		if (stated !== null && datum === null) refused.set(kind, stated);
		return [kind, { ...rest, datum }] as const;
	});
	return { district: { ...facts, files: Object.fromEntries(files) }, refused };
}

// A row that could mean either of two sub-districts would be counted in the first, or in both.
function refuseShared(subdistricts: District["subdistricts"]): void {
	const ownerOf = new Map<string, number>();
	for (const [at, { id, name, aliases }] of subdistricts.entries()) {
		for (const word of [id, name.zh, name.en, ...aliases]) {
			const owner = ownerOf.get(word) ?? at;
			ownerOf.set(word, owner);
			if (owner === at) continue;
			throw new Error(
				`subdistricts 第 ${owner + 1} 项与第 ${at + 1} 项共用“${word}”，编号、名称和别名不得重复 / items ${owner + 1} and ${at + 1} of subdistricts share “${word}”; ids, names and aliases must belong to one`,
			);
		}
	}
}

/** The published table. Fails with the path of the first field that is wrong. */
export function parsePublished(bytes: Uint8Array): PublishedTable {
	return check(PublishedFile, bytes);
}

/** The targets. Fails with the path of the first field that is wrong. */
export function parseTargets(bytes: Uint8Array): Targets {
	return check(TargetsFile, bytes);
}

function check<S extends v.GenericSchema>(schema: S, bytes: Uint8Array): v.InferOutput<S> {
	const result = v.safeParse(schema, parseJson(bytes));
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new Error(`${v.getDotPath(issue) ?? "the whole file"}: ${issue.message}`);
}
