import { expect, test } from "vitest";
import type { ClaimUnit } from "../../../src/domain/briefing/claim_value";
import { type BriefingSpeech, makeBriefingText } from "../../../src/text/briefing/briefing_text";
import { formatClaim } from "../../../src/text/briefing/format_claim";
import { makeText } from "../../../src/text/make_text";
import { TOY_DISTRICT } from "../../fixtures/toy_town";

const SPEECH: Readonly<Record<"zh" | "en", BriefingSpeech>> = {
	zh: { text: makeBriefingText(makeText("zh"), "zh"), lang: "zh", district: TOY_DISTRICT },
	en: { text: makeBriefingText(makeText("en"), "en"), lang: "en", district: TOY_DISTRICT },
};

function say(value: number | null, unit: ClaimUnit, lang: "zh" | "en" = "zh") {
	const { figure, unit: word } = formatClaim(value, unit, SPEECH[lang]);
	return [figure, word];
}

test("a share is said in per cent, as short as it is exact", () => {
	expect(say(0.8, "share")).toEqual(["80", "%"]);
	expect(say(0.8125, "share")).toEqual(["81.3", "%"]);
	expect(say(1, "share")).toEqual(["100", "%"]);
});

test("large numbers are set apart in threes", () => {
	expect(say(332, "compounds")).toEqual(["332", "个"]);
	expect(say(120_000, "m")).toEqual(["120\u2009000", "米"]);
	expect(say(2000, "t", "en")).toEqual(["2000", "t"]);
});

test("an amount has a digit after the point only when it is no whole number, a pace always two", () => {
	expect(say(12.25, "t")).toEqual(["12.3", "吨"]);
	expect(say(20, "vehicles")).toEqual(["20", "辆"]);
	expect(say(4, "perMonth")).toEqual(["4.00", "个/月"]);
	expect(say(0.376, "perMonth", "en")).toEqual(["0.38", "a month"]);
	expect(say(1800, "wan")).toEqual(["1800", "万元"]);
	expect(say(1.428, "per100Households")).toEqual(["1.4", "个/百户"]);
});

test("what is counted has its Chinese word; in English the label says it", () => {
	for (const unit of ["projects", "cameras", "pieces", "subdistricts"] as const) {
		expect(say(10, unit)).toEqual(["10", "个"]);
		expect(say(10, unit, "en")).toEqual(["10", ""]);
	}
});

test("an unknown number is a dash without a unit", () => {
	expect(say(null, "share")).toEqual(["—", ""]);
	expect(say(null, "wan", "en")).toEqual(["—", ""]);
});
