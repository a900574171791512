import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { makePublicScene } from "../../src/domain/public/make_scene";
import { DEFAULT_PUBLIC_VIEW } from "../../src/domain/public/view";
import type { PublicCompound, PublicDistrict } from "../../src/domain/public_records";
import { Card } from "../../src/public_page/card/Card";
import { linkToReport } from "../../src/public_page/card/report_link";
import { makePublicText } from "../../src/text/public_text";
import { project, publicRecords, published, TOY_PUBLIC } from "../fixtures/toy_public";

const text = makePublicText("zh");

interface Shown {
	readonly known: Partial<PublicCompound>;
	readonly projects?: Parameters<typeof project>[1][] | null;
	readonly district?: Partial<PublicDistrict>;
}

function show({ known, projects = [], district = {} }: Shown) {
	const base = publicRecords([published("A", "west", known)], {
		projects: projects?.map((one) => project("A", one)) ?? null,
	});
	const records = { ...base, district: { ...base.district, ...district } };
	const { selection } = makePublicScene(records, { ...DEFAULT_PUBLIC_VIEW, sel: "A" }, null);
	if (!selection) throw new Error("The compound is not there.");
	return render(
		<Card selection={selection} records={records} lang="zh" text={text} root="../../" heading={1} />,
	);
}

/** What stands beside the name of a fact. */
const fact = (name: string) => screen.getByText(name, { selector: "dt" }).nextElementSibling?.textContent;

describe("a card", () => {
	test("says — with a sentence for what is not recorded, and never zero", () => {
		const { container } = show({ known: {}, district: { officeLine: null } });
		for (const name of ["地址", "社区", "建成年代", "楼栋", "户数", "建筑面积", "车位"])
			expect(fact(name)).toBe("—");
		expect(fact("管理单位")).toBe("—没有登记管理单位。");
		expect(fact("问询电话")).toBe("—没有公布问询电话。");
		expect(fact("改造情况")).toContain("台账没有登记改造情况。");
		expect(container.textContent).not.toMatch(/(?<!\d)0(?!\d)/);
	});

	test("says of an unmanaged compound that nobody manages it, not that nothing is known", () => {
		show({ known: { management: "unmanaged" } });
		expect(fact("管理单位")).toBe("—目前没有单位管理。");
	});

	test("gives households as they are published: a round number as about, a band as a band", () => {
		show({ known: { households: 120, parkingSpaces: 15, builtDecade: 1980 } });
		expect(fact("户数")).toBe("约 120 户");
		expect(fact("车位")).toBe("约 15 个");
		expect(fact("建成年代")).toBe("1980 年代");
	});

	test.each([
		["20-49", "20–49 户"],
		["under-20", "少于20 户"],
	] as const)("gives the band %s as %s", (households, said) => {
		show({ known: { households } });
		expect(fact("户数")).toBe(said);
	});

	test("leads to the telephone of the sub-district's office before that of the district", () => {
		const subdistricts = TOY_PUBLIC.district.subdistricts.map((one) =>
			one.id === "west" ? { ...one, officeLine: "0871-6515 1234" } : one,
		);
		show({ known: {}, district: { subdistricts } });
		const link = screen.getByRole("link", { name: "0871-6515 1234" });
		expect(link.getAttribute("href")).toBe("tel:087165151234");
		expect(fact("问询电话")).toContain("西街公布");
	});

	test("tells what a project did with its units, the latest first, and leaves out what is not recorded", () => {
		const quantities = { ...project("A").quantities, facadeSqm: 1632, rubbishT: 196, vehicles: 2 };
		show({
			known: { renovation: "done", renovatedYear: 2018 },
			projects: [{ year: 2015 }, { year: 2018, finishedYear: 2019, status: "done", quantities }],
		});
		const titles = screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
		expect(titles).toEqual(["2018 年改造项目 2019 年完成", "2015 年改造项目 未登记"]);
		expect(fact("粉刷外墙")).toBe("1632 ㎡");
		expect(fact("清运垃圾")).toBe("196 吨");
		expect(screen.queryByText("疏通沟渠")).toBeNull();
		expect(screen.getByText("没有登记工程量。")).toBeDefined();
	});

	test("says that no project is published where something was done, and nothing where nothing was", () => {
		const { unmount } = show({ known: { renovation: "done" }, projects: null });
		expect(screen.getByText("没有公布这个小区的改造项目。")).toBeDefined();
		unmount();
		show({ known: { renovation: "none" }, projects: null });
		expect(screen.queryByText("没有公布这个小区的改造项目。")).toBeNull();
	});

	test("needs neither script nor style attribute", () => {
		const { container } = show({
			known: { name: "院" },
			district: { site: { ...TOY_PUBLIC.district.site, report: "mailto:a@b.cn" } },
		});
		expect(container.querySelectorAll("[style], script, button")).toHaveLength(0);
	});

	test("has one first heading on its own page, and every other below it in order", () => {
		show({ known: {}, projects: [{ year: 2015 }] });
		const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName.slice(1)));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		levels.reduce((before, level) => {
			expect(level - before).toBeLessThanOrEqual(1);
			return level;
		}, 0);
	});
});

describe("reporting an error", () => {
	const district = (report: string | null) => ({
		dataDate: "2019-05-31",
		site: { ...TOY_PUBLIC.district.site, report },
	});
	const compound = { id: "A&1", name: "柏园 & 院?" };

	test("is one unfolding and one link a line, with all the page knows filled in", () => {
		show({ known: { name: "柏园" }, district: { site: district("mailto:report@example.org").site } });
		const fold = screen.getByText("信息有误，报告更正").closest("details") as HTMLElement;
		const link = within(fold).getByRole("link", { name: "管理单位", hidden: true });
		const href = new URL(link.getAttribute("href") ?? "");
		expect(href.protocol).toBe("mailto:");
		expect(href.searchParams.get("subject")).toBe("信息更正：柏园（A）管理单位");
		expect(href.searchParams.get("body")).toContain("数据日期：2019-05-31");
	});

	test("is not offered where nobody takes reports", () => {
		show({ known: {} });
		expect(screen.queryByText("信息有误，报告更正")).toBeNull();
	});

	test("fills in a form's address without breaking it", () => {
		const href = linkToReport("地址", compound, { district: district("https://x.cn/f?k=1"), text }) ?? "";
		expect(Object.fromEntries(new URL(href).searchParams)).toEqual({
			k: "1",
			compound: "A&1",
			name: "柏园 & 院?",
			field: "地址",
			dataDate: "2019-05-31",
		});
	});

	test.each([
		"javascript:alert(1)",
		"http://x.cn/",
		"mailto:a@b.cn?bcc=c@d.cn",
		"data:text/html,x",
		"https://x.cn/#a",
		" mailto:a@b.cn",
	])("takes no other address: %s", (report) => {
		expect(linkToReport("地址", compound, { district: district(report), text })).toBeNull();
	});
});
