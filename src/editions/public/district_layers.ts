import type { PublicSite } from "../../domain/public_records";
import type {
	AreaFeature,
	Bilingual,
	District,
	FileSource,
	PublishedTable,
	Subdistrict,
} from "../../domain/records";
import type { Targets } from "../../domain/targets";
import { BASIS } from "./basis";
import type { Answers, FieldRule, LayerName, ValueType } from "./rules";

type Kept = Exclude<ValueType, "point">;

const keep = (type: Kept, basis = BASIS.open): FieldRule => ({ type, transform: "keep", basis });
const cite = (type: Kept): FieldRule => ({ type, transform: "keep", basis: BASIS.cited });
const drop = (basis: FieldRule["basis"]): FieldRule => ({ transform: "drop", basis });

const DISTRICT: Answers<District> = {
	id: keep("id"),
	name: keep("phrase"),
	title: keep("phrase"),
	code: keep("code"),
	synthetic: keep("flag"),
	dataDate: keep("date"),
	expectedTotal: keep("number"),
	latestBuiltYear: keep("number"),
	approval: { type: "quote", transform: "keep", basis: BASIS.mapped },
	source: keep("phrase"),
	officeLine: keep("office-line"),
	site: { transform: "part", layer: "site", basis: BASIS.open },
	subdistricts: { transform: "list", layer: "subdistrict", basis: BASIS.open },
	sketch: { type: "flag", transform: "keep", basis: BASIS.mapped },
	files: { transform: "part", layer: "files", basis: BASIS.open },
	published: { transform: "part", layer: "published", basis: BASIS.cited },
};

const SUBDISTRICT: Answers<Subdistrict> = {
	id: keep("id"),
	name: keep("phrase"),
	codes: drop(BASIS.unneeded),
	aliases: keep("texts"),
	kind: keep("word"),
	pilot: keep("flag"),
	officeLine: keep("office-line"),
};

/** The operator's own decisions, made to be read by everybody: where the page is, who may frame it, how long its map is valid. */
const SITE: Answers<PublicSite> = {
	address: keep("page-address"),
	report: keep("report-address"),
	embeddedBy: keep("origins"),
	validUntil: keep("date", BASIS.mapped),
};

const file: FieldRule = { transform: "part", layer: "file", basis: BASIS.open };

/** Sources are named only for what the public edition holds. */
const FILES: Readonly<Record<string, FieldRule>> = {
	compounds: file,
	renovations: file,
	targets: file,
	published: file,
	places: file,
	outline: file,
	neighbours: file,
	subdistricts: file,
	cameras: drop(BASIS.cameras),
	parking: drop(BASIS.safety),
	briefing: drop(BASIS.internal),
};

const FILE: Answers<FileSource> = {
	path: drop(BASIS.internal),
	datum: drop(BASIS.unneeded),
	source: keep("quoted-phrase"),
	licence: keep("quote"),
	date: keep("quote"),
};

const PUBLISHED: Answers<PublishedTable> = {
	citation: cite("quoted-phrase"),
	rows: { transform: "list", layer: "publishedRow", basis: BASIS.cited },
	printedTotal: { transform: "part", layer: "printedTotal", basis: BASIS.cited },
	remark: cite("quoted-phrase"),
};

const PUBLISHED_ROW: Answers<PublishedTable["rows"][number]> = {
	management: cite("word"),
	floorAreaWanSqm: cite("number"),
	compounds: cite("number"),
	households: cite("number"),
};

const PRINTED_TOTAL: Answers<PublishedTable["printedTotal"]> = {
	floorAreaWanSqm: cite("number"),
	compounds: cite("number"),
	households: cite("number"),
	asPrinted: cite("quote"),
};

/** The commitments; the list of the compounds they are measured by stays inside. */
const TARGETS: Answers<Targets> = {
	citation: cite("quoted-phrase"),
	projectsPerYear: cite("number"),
	serviceShare: cite("number"),
	startsOn: cite("date"),
	dueOn: cite("date"),
	baseline: drop(BASIS.internal),
	standard: cite("phrases"),
};

const AREA: Answers<AreaFeature["properties"]> = { id: keep("id", BASIS.mapped) };
const NEIGHBOUR: Answers<{ readonly name: Bilingual }> = { name: keep("phrase", BASIS.mapped) };

/** What is said of the district itself: its description, its sources, the published figures, the lines of the map. */
export const DISTRICT_LAYERS = {
	district: DISTRICT,
	subdistrict: SUBDISTRICT,
	site: SITE,
	files: FILES,
	file: FILE,
	published: PUBLISHED,
	publishedRow: PUBLISHED_ROW,
	printedTotal: PRINTED_TOTAL,
	targets: TARGETS,
	area: AREA,
	neighbour: NEIGHBOUR,
} as const satisfies Partial<Readonly<Record<LayerName, Readonly<Record<string, FieldRule>>>>>;
