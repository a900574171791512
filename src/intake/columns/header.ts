import type { PointOrder } from "../cells/coordinates";
import { foldSpelling } from "../cells/spelling";
import { findUnit, UNIT_ENDINGS, type Unit } from "../cells/units";

/** One way to understand a header: what it names without its remarks, and the unit it states. */
export interface HeaderForm {
	readonly key: string;
	readonly unit: Unit | null;
}

// What people add to a header without changing what it means.
const REMARK =
	/^(必填项?|选填项?|非必填|必选|可选|可不填|填写.*|请填.*|示例.*|例.*|如:.*|格式.*|单位|数字|数值|文本|日期|年|年份|年月|公历|全称|规范名称|下拉.*|是\/否|有\/无|y\/n|yyyy.*|十进制.*|小数.*|度|°|度分秒|十进制度|dms|dd|年月日|东经|北纬|经度|纬度|wgs84|gcj02|bd09|cgcs2000|国家2000|2000|高德|百度|腾讯|火星坐标?|gps|\d+[~–]?\d*分?)$/;
const NUMBERING =
	/^(?:\(?\d{1,3}\)?[、.:)]|\(\d{1,3}\)|\(?[一二三四五六七八九十]{1,3}\)?、|\([一二三四五六七八九十]{1,3}\))/;
const MOST_BRACKETS = 3;

/** A header in the spelling it is compared in: no width, case, spaces, line breaks, numbering, required marks, underscores or trailing colons. */
export function makeHeaderKey(header: string): string {
	return foldSpelling(header.replace(/^[\s*＊★]*[\u2460-\u2473\u2776-\u277F]/, ""))
		.replace(/[[{【〔「]/g, "(")
		.replace(/[\]}】〕」]/g, ")")
		.replace(/["'“”‘’_‐-―-]/g, "")
		.replace(/^[*★#※√]+|[*★※:;,。、.]+$/g, "")
		.replace(NUMBERING, "")
		.replace(/^[*★]+|[*★]+$/g, "");
}

function readUnit(text: string): Unit | null {
	return findUnit(text.replace(/^单位:?/, ""));
}

/** The unit a canonical header is in; `null` for one without. */
export function findOwnUnit(header: string): Unit | null {
	const key = makeHeaderKey(header);
	const inner = /\(([^()]*)\)$/.exec(key)?.[1];
	if (inner !== undefined) return readUnit(inner);
	return key.endsWith("占比") ? findUnit("占比") : null;
}

/** The ways to understand a header, the most literal first. */
export function listHeaderForms(header: string): readonly HeaderForm[] {
	let rest = makeHeaderKey(header);
	const forms: HeaderForm[] = [{ key: rest, unit: null }];
	for (let step = 0; step < MOST_BRACKETS; step += 1) {
		const { base, inner } = takeBracket(rest);
		if (base === "" || inner === null) break;
		const unit = readUnit(inner);
		if (unit) return [...forms, { key: base, unit }];
		// An empty bracket is what a cut leaves of a remark.
		if (inner !== "" && !REMARK.test(inner)) break;
		rest = base;
		forms.push({ key: rest, unit: null });
	}
	const ending = UNIT_ENDINGS.find((token) => rest.endsWith(token) && rest.length > token.length);
	if (ending === undefined) return forms;
	return [...forms, { key: rest.slice(0, -ending.length).replace(/[:/,;]+$/, ""), unit: findUnit(ending) }];
}

/** What a bracket at the end, or at the very beginning, holds, and the header without it. */
function takeBracket(key: string): { readonly base: string; readonly inner: string | null } {
	const open = key.lastIndexOf("(");
	if (open > 0 && (key.endsWith(")") || !key.includes(")", open))) {
		return { base: key.slice(0, open), inner: key.slice(open + 1).replace(/\)$/, "") };
	}
	const close = key.indexOf(")");
	if (key.startsWith("(") && close > 0) return { base: key.slice(close + 1), inner: key.slice(1, close) };
	return { base: "", inner: null };
}

/** The datum a header of coordinates claims by its name (`gcj_lng`, 百度经度); empty without a claim. */
export function findClaimedDatum(header: string): string {
	const key = makeHeaderKey(header);
	if (/gcj|火星|高德|腾讯|amap|^gd/.test(key)) return "GCJ-02";
	if (/bd09|^bd|百度|baidu/.test(key)) return "BD-09";
	if (/wgs|gps/.test(key)) return "WGS84";
	return /cgcs|2000/.test(key) ? "CGCS2000" : "";
}

/** Which coordinate a header of pairs names first; longitude where it names none. */
export function findPointOrder(header: string): PointOrder {
	return /latl(ng|on)|lat[,/]l(ng|on)|纬经度|(?<!经)纬度.*经度/.test(makeHeaderKey(header))
		? "lat-lng"
		: "lng-lat";
}
