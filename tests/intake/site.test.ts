import { describe, expect, test } from "vitest";
import type { District } from "../../src/domain/records";
import { EDITIONS, PublicEditionRefused } from "../../src/editions";
import { readFolder, UnreadableFolder } from "../../src/intake";
import { DISTRICT, readerOf } from "./toy_folder";

const read = (changes: object) =>
	readFolder(readerOf({ "district.json": JSON.stringify({ ...DISTRICT, ...changes }) }));
const SITE = {
	address: "https://map.example.org/wuhua/",
	report: "mailto:report@example.org",
	embeddedBy: ["https://www.example.org", "https://portal.example.org:8443"],
	validUntil: "2036-12-31",
};

function refusalOf(changes: object): string {
	try {
		read(changes);
	} catch (error) {
		if (error instanceof UnreadableFolder) return error.finding.message.zh;
		throw error;
	}
	return "accepted";
}

describe("what a folder says of its public page", () => {
	test("a folder that says nothing is published nowhere, framed by nobody and draws no public map", () => {
		const { district } = read({});
		expect(district.officeLine).toBeNull();
		expect(district.site).toEqual({ address: null, report: null, embeddedBy: [], validUntil: null });
		expect(district.subdistricts.map(({ officeLine }) => officeLine)).toEqual([null, null]);
	});

	test("what it says passes the door and both editions unchanged", () => {
		const subdistricts = DISTRICT.subdistricts.map((one) => ({ ...one, officeLine: "0871-6000 0000" }));
		const folder = read({ site: SITE, officeLine: "12345", subdistricts });
		for (const edition of [EDITIONS.internal, EDITIONS.public]) {
			const district = edition(folder).get("district.json") as District;
			expect(district.site).toEqual(SITE);
			expect(district.officeLine).toBe("12345");
			expect(district.subdistricts[0]?.officeLine).toBe("0871-6000 0000");
		}
	});

	test("a page of https takes reports as well", () => {
		const report = "https://www.example.org/report?from=map";
		expect(read({ site: { ...SITE, report } }).district.site.report).toBe(report);
	});
});

describe("is refused with field, value and what to do", () => {
	const refuse = (field: string, values: readonly unknown[]) =>
		values.map((value) => [`${field} ${JSON.stringify(value)}`, field, value] as const);

	test.each([
		...refuse("address", [
			"javascript:alert(1)",
			"http://map.example.org/",
			"//map.example.org/",
			"https://map.example.org",
			"https://map.example.org/page",
			"https://user:secret@map.example.org/",
			"https://map.example.org/ /",
			"https://map.example.org/?a=/",
			"https://map.example.org/#/",
			"https://MAP.example.org/",
			"https://map.example.org/a/../",
			'https://map.example.org/"><script>/',
			"https://地图.example.org/",
			"https://*.example.org/",
			"data:text/html,/",
			"\nhttps://map.example.org/",
			5,
			"",
		]),
		...refuse("report", [
			"javascript:alert(1)",
			"JaVaScRiPt:alert(1)",
			"mailto:",
			"mailto:a@example.org?bcc=b@example.org",
			"mailto:a@example.org,b@example.org",
			"mailto:a@example.org%0Abcc:b@example.org",
			"mailto:<a@example.org>",
			"report@example.org",
			"http://www.example.org/report",
			"https://u@www.example.org/",
			"vbscript:x",
		]),
		...refuse("embeddedBy", [
			["*"],
			["https://*.example.org"],
			["https:"],
			["http://www.example.org"],
			["https://www.example.org/"],
			["https://www.example.org/path"],
			["https://www.example.org https://evil.example"],
			["https://www.example.org; script-src *"],
			["'self'"],
			["https://u:p@www.example.org"],
			["https://www.example.org\r\nX-Evil: 1"],
			"https://www.example.org",
			Array.from({ length: 21 }, (_, at) => `https://w${at}.example.org`),
		]),
		...refuse("validUntil", [
			"2026-02-30",
			"2026-2-3",
			"31.12.2036",
			"forever",
			"2036-12-31T00:00:00Z",
			2036,
		]),
	])("%s", (_name, field, value) => {
		expect(refusalOf({ site: { ...SITE, [field]: value } })).toContain(`site.${field}`);
	});

	test("a decision nobody knows, so that a slip of the pen decides nothing", () => {
		expect(refusalOf({ site: { ...SITE, validUntill: "2036-12-31" } })).toContain("validUntill");
	});

	test.each([
		"13800138000",
		"+86 138 0013 8000",
		"张主任 0871-6000000",
		"12",
		"tel:12345",
		"12345;ext=1",
		"530102196001011234",
		"１２３４５",
		"--12345",
		"",
	])("office line “%s”", (officeLine) => {
		expect(refusalOf({ officeLine })).toContain("officeLine");
		const [first] = DISTRICT.subdistricts;
		expect(refusalOf({ subdistricts: [{ ...first, officeLine }] })).toContain("subdistricts.0.officeLine");
	});

	test("the sentence names the value and what may stand there, in both languages", () => {
		const said = refusalOf({ site: { ...SITE, address: "http://a.example/" } });
		expect(said).toMatch(/site\.address.*“http:\/\/a\.example\/”.*https:\/\/…\/.*no page's address/);
	});
});

describe("the public edition holds them once more", () => {
	const folder = read({ site: SITE });
	const publish = (changes: Partial<District>) =>
		EDITIONS.public({ ...folder, district: { ...folder.district, ...changes } });

	test.each<[string, Partial<District>]>([
		["a mobile telephone", { officeLine: "13800138000" }],
		["an address that runs a script", { site: { ...SITE, report: "javascript:alert(1)" } }],
		["a page without https", { site: { ...SITE, address: "http://a.example/" } }],
		[
			"an address with a number of identity",
			{ site: { ...SITE, address: "https://a.example/530102196001011234/" } },
		],
		["everybody", { site: { ...SITE, embeddedBy: ["*"] } }],
	])("%s is refused even when it came past the door", (_what, changes) => {
		expect(() => publish(changes)).toThrow(PublicEditionRefused);
	});

	test("the number of an office passes as the office's line and nowhere else", () => {
		expect(() => publish({ officeLine: "0871-6531234" })).not.toThrow();
		expect(() => publish({ title: { zh: "一张图 0871-6531234", en: "Map" } })).toThrow(PublicEditionRefused);
	});
});
