import { describe, expect, test } from "vitest";
import recorded from "../../../docs/accessibility/results.json";
import { parseAccessibilityResults } from "../../../src/commands/editions/accessibility_results";
import { makeDownloads } from "../../../src/commands/editions/downloads";
import { PUBLIC_QUANTITIES, type PublicRecords } from "../../../src/domain/public_records";
import { EDITIONS } from "../../../src/editions";
import { type RenderedPages, renderPublicPages } from "../../../src/first_page/public/render_pages";
import { readFolder } from "../../../src/intake";
import { parsePublicFiles } from "../../../src/sources/public/parse_public";
import { formatNumber } from "../../../src/text/format";
import { readerOf } from "../../intake/toy_folder";

const edition = EDITIONS.public(readFolder(readerOf()));
const toy = new Map(
	[...edition].map(([name, value]) => [name.replace(/\.json$/, ""), structuredClone(value)]),
);
const records = parsePublicFiles(toy);
const DAY = "2026-01-01";
const committed = parseAccessibilityResults(recorded);

type Change = (district: { [field: string]: unknown; site: Record<string, unknown> }) => void;

function render(change: Change = () => undefined, today = DAY): RenderedPages {
	const files = structuredClone(toy);
	const district = files.get("district") as Parameters<Change>[0];
	district.site = { address: null, report: null, embeddedBy: [], validUntil: "2030-12-31" };
	change(district);
	return renderPublicPages({
		files,
		downloads: makeDownloads(records).map(({ id, path, content }) => ({ id, path, bytes: content.length })),
		accessibility: committed,
		today,
	});
}

const rendered = render();

function open(path: string, { pages, find }: RenderedPages = rendered): HTMLElement {
	const page = pages.get(path) ?? find.get(path);
	if (!page) throw new Error(`There is no page ${path}; there are ${[...pages.keys()].join(" ")}.`);
	return new DOMParser().parseFromString(page.body, "text/html").body;
}

function readTable(page: HTMLElement, id: string): string[][] {
	const table = page.querySelector(`table[aria-labelledby="${id}"]`);
	return [...(table?.querySelectorAll("tbody tr") ?? [])].map((row) =>
		[...row.children].map(({ textContent }) => textContent ?? ""),
	);
}

const one = records.compounds[0];
if (!one) throw new Error("The toy edition is empty.");

describe("which pages there are", () => {
	test("one of each compound and each sub-district, three to read, and one to find, in both languages", () => {
		const own = [
			...["statistics", "about", "accessibility"],
			...records.compounds.map(({ id }) => `c/${id}`),
			...records.sums.flatMap(({ subdistrict }) => (subdistrict === null ? [] : [`s/${subdistrict}`])),
		].map((folder) => `${folder}/index.html`);
		expect([...rendered.pages.keys()].sort()).toEqual([...own, ...own.map((path) => `en/${path}`)].sort());
		expect([...rendered.find.keys()]).toEqual(["index.html", "en/index.html"]);
	});

	test("every page states approval, date and source, and that the records are made up", () => {
		for (const [path, { body, lang }] of [...rendered.pages, ...rendered.find]) {
			expect(body, path).toContain(records.district.dataDate);
			expect(body, path).toContain(records.district.source[lang].replaceAll("&", "&amp;"));
			expect(body, path).toContain(lang === "zh" ? "演示数据" : "Demonstration data");
			expect(body, path).toContain(lang === "zh" ? "审图号" : "Map approval no.");
		}
	});

	test("records that are real need no mark, and may be found by search engines", () => {
		const real = render((district) => {
			district.synthetic = false;
		});
		const page = real.pages.get("statistics/index.html");
		expect(page?.head).not.toContain("noindex");
		expect(page?.head).not.toContain("演示数据");
		expect(rendered.pages.get("statistics/index.html")?.head).toContain("noindex");
	});
});

describe("the statistics", () => {
	const page = open("statistics/index.html");
	const total = records.compounds.length;

	test.each(["management", "renovation", "decade", "subdistrict"])(
		"the table by %s holds each compound once, and its last row says how many that are",
		(id) => {
			const rows = readTable(page, id);
			const counts = rows.map((row) => Number(row[2]));
			expect(counts.at(-1)).toBe(total);
			expect(counts.slice(0, -1).reduce((all, count) => all + count, 0)).toBe(total);
		},
	);

	test("the printed totals stand beside the sums of their rows, and neither is put right", () => {
		const row = { management: "owners", floorAreaWanSqm: 1.5, compounds: 2, households: 30 };
		const published = {
			citation: { zh: "某公文", en: "A document" },
			rows: [row, { ...row, management: "unmanaged" }],
			printedTotal: { floorAreaWanSqm: 4, compounds: null, households: 61000, asPrinted: "6.1万户" },
			remark: { zh: "两者不符", en: "The two disagree" },
		};
		const cited = render((district) => {
			district.published = published;
		});
		const page = open("statistics/index.html", cited);
		const rows = readTable(page, "published");
		expect(rows.at(-2)?.slice(1)).toEqual(["3.0", "4", "60"]);
		expect(rows.at(-1)?.slice(1)).toEqual(["4.0", "—", formatNumber(61000)]);
		expect(page.textContent).toContain(published.remark.zh);
		expect(page.textContent).toContain(published.citation.zh);
	});

	test("each work is the sum of the finished projects that record it", () => {
		const rows = readTable(page, "projects");
		const done = records.projects?.filter(({ status }) => status === "done") ?? [];
		expect(rows).toHaveLength(PUBLIC_QUANTITIES.length);
		PUBLIC_QUANTITIES.forEach((quantity, at) => {
			const known = done.flatMap(({ quantities }) => quantities[quantity] ?? []);
			expect(rows[at]?.[2]).toBe(String(known.length));
			const amount = known.reduce((all, value) => all + value, 0);
			expect(rows[at]?.[1]).toContain(known.length === 0 ? "—" : formatNumber(amount));
		});
	});
});

describe("the page of a compound", () => {
	const path = `c/${one.id}/index.html`;

	test("is headed by its name, says who manages it, and leads to its sub-district", () => {
		const page = open(path);
		expect(page.querySelectorAll("h1")).toHaveLength(1);
		expect(page.querySelector("h1")?.textContent).toBe(one.name);
		expect(page.querySelector(`a[href="../../s/${one.subdistrict}/"]`)).not.toBeNull();
		expect(page.querySelector(`a[href="../../?sel=${one.id}"]`)).not.toBeNull();
	});

	test("shows where it lies until the validity of the map has passed", () => {
		expect(open(path).querySelector("figure svg")).not.toBeNull();
		const last = render(undefined, "2030-12-31");
		expect(open(path, last).querySelector("figure svg")).not.toBeNull();
		const late = render(undefined, "2031-01-01");
		expect(open(path, late).querySelector("figure")).toBeNull();
		expect(open("index.html", late).querySelector("#first-picture")).toBeNull();
	});

	test("without a validity there is no map at all", () => {
		const never = render((district) => {
			district.site.validUntil = null;
		});
		expect(open(path, never).querySelector("figure")).toBeNull();
	});

	test("names its own address only where that is known", () => {
		expect(rendered.pages.get(path)?.head).not.toContain("canonical");
		const known = render((district) => {
			district.site.address = "https://example.org/map/";
		});
		const head = known.pages.get(`en/${path}`)?.head ?? "";
		expect(head).toContain(`<link rel="canonical" href="https://example.org/map/en/c/${one.id}/">`);
		expect(head).toContain(`hreflang="zh-CN" href="https://example.org/map/c/${one.id}/"`);
		expect(head).toContain(`<meta property="og:url" content="https://example.org/map/en/c/${one.id}/">`);
	});

	test("its structured data say no more than its card, and cannot end their element", () => {
		const hostile: PublicRecords["compounds"][number] = {
			...one,
			name: "</script><b>",
			alias: null,
			position: null,
		};
		const files = structuredClone(toy).set("compounds", [hostile]);
		const { pages } = renderPublicPages({
			files,
			downloads: [],
			accessibility: committed,
			today: DAY,
		});
		const head = pages.get(path)?.head ?? "";
		const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head) ?? [];
		const data = JSON.parse(json);
		expect(data.name).toBe("</script><b>");
		expect(data).not.toHaveProperty("geo");
		expect(data).not.toHaveProperty("alternateName");
	});
});

describe("the page of a sub-district", () => {
	test("lists its compounds and no other, each by a way to its page", () => {
		for (const { subdistrict, compounds } of records.sums) {
			if (subdistrict === null) continue;
			const links = [...open(`s/${subdistrict}/index.html`).querySelectorAll('ol a[href*="/c/"]')];
			expect(links).toHaveLength(compounds);
		}
	});
});

describe("the page on the data", () => {
	const page = open("about/index.html");

	test("lists every file to be downloaded with its size and its date", () => {
		const links = [...page.querySelectorAll("a[download]")].map((link) => link.getAttribute("href"));
		expect(links).toEqual(makeDownloads(records).map(({ path }) => `../${path}`));
	});

	test("says on what basis each kind of field is left out, without naming the fields", () => {
		const rows = readTable(page, "left");
		expect(rows.length).toBeGreaterThan(4);
		for (const [what, basis, fields] of rows) {
			expect(what).not.toBe("");
			expect(basis).not.toBe("");
			expect(Number(fields)).toBeGreaterThan(0);
		}
		for (const name of ["costWan", "lowIncomeHouseholds", "entrancePositions"])
			expect(page.textContent).not.toContain(name);
	});
});

describe("the statement on accessibility", () => {
	test("calls nothing met that nobody has tried", () => {
		const results = committed;
		const rows = readTable(open("accessibility/index.html"), "results");
		const untried = results.checks.filter(({ status }) => status === "not-tested").length;
		expect(rows).toHaveLength(results.checks.length);
		expect(rows.filter(([, status]) => status === "未测试")).toHaveLength(untried);
	});

	test("lists what is not met in plain words", () => {
		const [first, ...rest] = committed.checks;
		if (!first) throw new Error("The record is empty.");
		const files = structuredClone(toy);
		const { pages } = renderPublicPages({
			files,
			downloads: [],
			accessibility: {
				...committed,
				date: DAY,
				checks: [{ ...first, status: "not-met", evidence: "toy" }, ...rest],
				notMet: [{ zh: "玩具不合格", en: "The toy fails" }],
			},
			today: DAY,
		});
		expect(pages.get("accessibility/index.html")?.body).toContain("玩具不合格");
		expect(pages.get("en/accessibility/index.html")?.body).toContain("The toy fails");
	});
});

test("the find page has every compound as a link that needs no script", () => {
	const page = open("en/index.html");
	const links = [...page.querySelectorAll("ol a[href]")].map((link) => link.getAttribute("href"));
	for (const { id } of records.compounds) expect(links).toContain(`../en/c/${id}/`);
	expect(page.querySelector("#first h1")?.textContent).toBe(records.district.title.en);
});
