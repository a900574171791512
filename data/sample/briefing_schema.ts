import { sceneShape, wholeShape } from "../../src/intake/briefing_shape";

/** As much of a shape of the door as is told in JSON Schema. */
interface Shape {
	readonly type: string;
	readonly wrapped?: Shape;
	readonly default?: unknown;
	readonly item?: Shape;
	readonly items?: readonly Shape[];
	readonly entries?: Readonly<Record<string, Shape>>;
	readonly options?: readonly unknown[];
	readonly literal?: unknown;
	readonly pipe?: readonly (Rule | Shape)[];
}

interface Rule {
	readonly type: string;
	readonly requirement?: unknown;
}

type Schema = Readonly<Record<string, unknown>>;

/** What each part is for, by the words an editor shows. */
const MEANS: Readonly<Record<string, string>> = {
	id: "编号，出现在链接里，不得重复：小写字母、数字、短横线 · Stands in links, unique: small letters, digits, hyphens",
	title: "标题，中英文 · Title, both languages",
	text: "墙上的一两句话，只写事实；数字由记录算出，不写在这里 · One or two sentences on the wall; numbers are computed, never written here",
	notes: "只给汇报人看，不上墙 · For the presenter alone",
	seconds: "自动轮播时停留的秒数，不少于 10 · Seconds in the tour, 10 or more",
	secondsPerScene: "没有写 seconds 的场景停留的秒数 · Seconds of scenes that do not say their own",
	map: "地图显示什么 · What the map shows",
	look: "地图看向哪里：home 默认，district 全区，shown 筛选出的小区，subdistrict 或 compound 加 id，camera 加 lng、lat、zoom · Where the map looks",
	color: "符号颜色表示管理类型或改造状态 · What colour means",
	size: "符号大小相同，或按户数 · Size of symbols",
	indicator: "指标；map 中为 null 则街道不着色 · An indicator; null in map: the sub-districts show none",
	breaks: "分级方法 · How classes are made",
	layers: "叠加的图层 · Overlays",
	filters: "只留下符合的小区；空列表全部通过 · Only compounds that pass; an empty list lets all through",
	distanceM: "摄像头覆盖距离，米 · Reach of a camera, metres",
	spacesPerHousehold: "每户应有车位 · Spaces wanted a household",
	columns: "指标画成立体柱 · The indicator as columns",
	sites: "显示选点方案选出的下一批改造点 · The chosen next sites",
	claims: "墙上的数字，最多 7 个 · Numbers on the wall, 7 at most",
	label: "数字叫什么，中英文 · What the number is called",
	measure: "怎样由记录算出 · How it is computed from the records",
	published:
		"公布数及出处；没有公布数就不写 · The published figure and where it stands; leave out where there is none",
	value:
		"公布数，单位与算出的数相同；百分数写小数 · The figure in the unit of the number; shares from 0 to 1",
	asPrinted: "文件上的原样，如 150+ · As printed",
	citation: "出处 · Citation",
	why: "算出的数与公布数为什么不同 · Why the computed number differs",
	side: "地图旁边放什么 · What stands beside the map",
	scenario:
		"选点页导出的方案文件的内容；null 用默认方案 · What the planner exports to a file; null: the scenario it begins with",
	scenes: "场景，按先后 · The scenes in order",
	bound: "达到或差于这个值的小区计入 · Compounds at this value or worse count",
	years: "[起, 止]，含两端 · [from, to], both included",
	status: "哪些状态；空列表为全部 · Which states; an empty list: all",
	since: "统计这一天以后引入物业的；null 从冻结日起 · Who came under service after this day",
	project: "项目编号；null 为最大的完工项目 · Id of a project; null: the largest finished one",
};

/** The JSON Schema of `briefing.json`, made from the shape the door holds it against. */
export function makeBriefingSchema(): string {
	const scene = convert(sceneShape as unknown as Shape);
	const { title, secondsPerScene } = wholeShape as unknown as Readonly<Record<string, Shape>>;
	const entries = {
		$schema: { type: "string" },
		title: explain("title", title && convert(title)),
		secondsPerScene: explain("secondsPerScene", secondsPerScene && convert(secondsPerScene)),
		scenario: explain("scenario", { type: ["object", "null"], default: null }),
		scenes: explain("scenes", {
			type: "array",
			items: { $ref: "#/$defs/scene" },
			minItems: 1,
			maxItems: 100,
		}),
	};
	const defs = hoist({ scene, ...nameParts(scene) });
	const whole = {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: "briefing.json",
		description: "汇报场景 · The scenes of the briefing; see data/README.md",
		type: "object",
		properties: { ...entries, title: refer(entries.title, defs.names) },
		required: ["title", "scenes"],
		additionalProperties: false,
		$defs: defs.parts,
	};
	return `${JSON.stringify(whole, null, "\t")}\n`;
}

/** Parts that stand in several places, each under a name of its own. */
function nameParts(scene: Schema): Record<string, Schema> {
	const at = (schema: Schema | undefined, key: string) =>
		(schema?.properties as Record<string, Schema> | undefined)?.[key];
	const claim = at(scene, "claims")?.items as Schema | undefined;
	const parts = {
		words: at(claim, "label"),
		filters: at(at(scene, "map"), "filters"),
		measure: at(claim, "measure"),
		claim,
		side: at(scene, "side"),
		map: at(scene, "map"),
	};
	return Object.fromEntries(
		Object.entries(parts).flatMap(([name, part]) => (part ? [[name, bare(part)]] : [])),
	);
}

function bare({ description: _, default: __, ...rest }: Schema): Schema {
	return rest;
}

interface Hoisted {
	readonly names: ReadonlyMap<string, string>;
	readonly parts: Readonly<Record<string, Schema>>;
}

function hoist(parts: Readonly<Record<string, Schema>>): Hoisted {
	const names = new Map(Object.entries(parts).map(([name, part]) => [JSON.stringify(bare(part)), name]));
	const named = Object.entries(parts).map(([name, part]): [string, Schema] => {
		const inner = Object.entries(part).map(([key, value]) => [key, refer(value, names)]);
		return [name, Object.fromEntries(inner)];
	});
	return { names, parts: Object.fromEntries(named) };
}

/** A schema in which every part that has a name stands as a reference to it. */
function refer(schema: unknown, names: ReadonlyMap<string, string>): unknown {
	if (Array.isArray(schema)) return schema.map((one) => refer(one, names));
	if (typeof schema !== "object" || schema === null) return schema;
	const { description, default: fallback } = schema as Schema;
	const name = names.get(JSON.stringify(bare(schema as Schema)));
	if (name !== undefined) {
		return {
			$ref: `#/$defs/${name}`,
			...(description === undefined ? {} : { description }),
			...(fallback === undefined ? {} : { default: fallback }),
		};
	}
	return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, refer(value, names)]));
}

function explain(key: string, schema: Schema | undefined): Schema {
	const means = MEANS[key];
	return means === undefined ? (schema ?? {}) : { description: means, ...schema };
}

function convert(shape: Shape): Schema {
	const { wrapped } = shape;
	if (shape.type === "optional" && wrapped) return { ...convert(wrapped), default: shape.default };
	if (shape.type === "nullable" && wrapped) return { anyOf: [convert(wrapped), { type: "null" }] };
	const [base, ...rules] = shape.pipe ?? [];
	// What a rule is added to may have rules of its own.
	if (base) return Object.assign(convert(base as Shape), ...rules.map((rule) => convertRule(rule, shape)));
	return convertType(shape);
}

function convertType({ type, entries = {}, item, items = [], options = [], literal }: Shape): Schema {
	switch (type) {
		case "strict_object":
			return convertObject(entries);
		case "array":
			return { type: "array", items: item && convert(item) };
		case "strict_tuple":
			return { type: "array", prefixItems: items.map(convert), items: false, minItems: items.length };
		case "variant":
			return { oneOf: (options as readonly Shape[]).map(convert) };
		case "picklist":
			return { enum: options };
		case "literal":
			return { const: literal };
		case "string":
		case "number":
		case "boolean":
			return { type };
		default:
			throw new Error(`A shape of type ${type} has no words in JSON Schema.`);
	}
}

function convertObject(entries: Readonly<Record<string, Shape>>): Schema {
	const properties = Object.entries(entries).map(([key, shape]) => [key, explain(key, convert(shape))]);
	const required = Object.entries(entries).flatMap(([key, { type }]) => (type === "optional" ? [] : [key]));
	return {
		type: "object",
		properties: Object.fromEntries(properties),
		...(required.length === 0 ? {} : { required }),
		additionalProperties: false,
	};
}

function convertRule({ type, requirement }: Rule, { type: of }: Shape): Schema {
	switch (type) {
		case "non_empty":
			return { minLength: 1 };
		case "min_length":
			return of === "array" ? { minItems: requirement } : { minLength: requirement };
		case "max_length":
			return of === "array" ? { maxItems: requirement } : { maxLength: requirement };
		case "min_value":
			return { minimum: requirement };
		case "max_value":
			return { maximum: requirement };
		case "integer":
			return { type: "integer" };
		case "regex":
		case "iso_date":
			return { pattern: (requirement as RegExp).source };
		// That the first of two years is the earlier cannot be told.
		case "check":
			return {};
		default:
			throw new Error(`A rule of type ${type} has no words in JSON Schema.`);
	}
}
