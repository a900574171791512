import { act, renderHook } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DEFAULT_PUBLIC_VIEW, PUBLIC_FACETS, type PublicView } from "../../src/domain/public/view";
import { MANAGEMENT, RENOVATION } from "../../src/domain/vocabulary";
import { readPublicLink, usePublicView, writePublicLink } from "../../src/state/public_link";
import { HOSTILE_NAMES, listHostileLinks, listHostileValues } from "../fixtures/hostile_links";
import { publicRecords, published, TOY_PUBLIC } from "../fixtures/toy_public";

const read = (query: string) => readPublicLink(query, TOY_PUBLIC);
const withFilters = (filters: Partial<PublicView["filters"]>): PublicView => {
	return { ...DEFAULT_PUBLIC_VIEW, filters: { ...DEFAULT_PUBLIC_VIEW.filters, ...filters } };
};

describe("a link", () => {
	test("carries chosen values in the order of the form, whatever the order they were given in", () => {
		const view = read(
			"?show=list&sel=W1&decade=unknown,1980&mgmt=unmanaged,commercial&sub=east,west&reno=done",
		);
		expect(view).toEqual({
			filters: {
				subdistrict: ["west", "east"],
				management: ["commercial", "unmanaged"],
				renovation: ["done"],
				decade: ["1980", "unknown"],
			},
			sel: "W1",
			show: "list",
		});
		expect(writePublicLink(view)).toBe(
			"?sub=west,east&mgmt=commercial,unmanaged&reno=done&decade=1980,unknown&sel=W1&show=list",
		);
	});

	test("says nothing of what is as always", () => {
		expect(writePublicLink(DEFAULT_PUBLIC_VIEW)).toBe("");
		expect(read("")).toEqual(DEFAULT_PUBLIC_VIEW);
	});

	test("keeps what is known and drops what is not, value by value", () => {
		expect(read("?sub=east,nowhere&mgmt=boss&sel=W9")).toEqual(withFilters({ subdistrict: ["east"] }));
	});

	test("names every id a record may have", () => {
		const ids = ["西街/1号 (北)", "a#b", "C:1", "甲_乙-丙.丁"];
		const records = publicRecords(ids.map((id) => published(id, id)));
		for (const sel of ids) {
			const view = { ...withFilters({ subdistrict: [sel] }), sel };
			expect(readPublicLink(writePublicLink(view), records)).toEqual(view);
		}
	});

	test("comes back as it was written", () => {
		const some = <T>(values: readonly T[]) => fc.subarray([...values]);
		const anyView: fc.Arbitrary<PublicView> = fc.record({
			filters: fc.record({
				subdistrict: some(["west", "east"]),
				management: some(MANAGEMENT),
				renovation: some(RENOVATION),
				decade: some(["1980", "1990", "unknown"]),
			}),
			sel: fc.constantFrom(null, "W1", "E3"),
			show: fc.constantFrom("map", "list"),
		});
		fc.assert(
			fc.property(anyView, (view) => {
				expect(read(writePublicLink(view))).toEqual(view);
			}),
		);
	});
});

const HOSTILE = listHostileLinks("W1");

describe("a hostile link", () => {
	test("there are at least two hundred of them", () => {
		expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(200);
	});

	test.each(HOSTILE.map((query) => [query.slice(0, 60), query]))("%s opens the default view", (_, query) => {
		expect(read(query)).toEqual(DEFAULT_PUBLIC_VIEW);
	});

	test("of any kind leaves nothing in the link but known values and ids", () => {
		const known = new Set([
			"",
			"west",
			"east",
			...MANAGEMENT,
			...RENOVATION,
			"1980",
			"1990",
			"unknown",
			"list",
		]);
		const ids = TOY_PUBLIC.compounds.map(({ id }) => id);
		const anyQuery = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.webQueryParameters(),
			fc
				.array(
					fc.tuple(
						fc.constantFrom(...HOSTILE_NAMES),
						fc.oneof(fc.string(), fc.constantFrom("W1", "east", ...listHostileValues("W1").slice(0, 9))),
					),
				)
				.map((pairs) => pairs.map((pair) => pair.join("=")).join("&")),
		);
		fc.assert(
			fc.property(anyQuery, (query) => {
				const given = new URLSearchParams(writePublicLink(read(query)));
				for (const [name, text] of given) {
					expect(["sub", "mgmt", "reno", "decade", "sel", "show"]).toContain(name);
					for (const value of text.split(",")) expect(known.has(value) || ids.includes(value)).toBe(true);
				}
			}),
			{ numRuns: 200 },
		);
	});
});

describe("the address bar", () => {
	beforeEach(() => history.replaceState(null, "", "/page/"));
	afterEach(() => vi.restoreAllMocks());
	const open = (query: string) => {
		history.replaceState(null, "", `/page/${query}`);
		return renderHook(() => usePublicView(TOY_PUBLIC));
	};
	const goBack = () =>
		act(async () => {
			const gone = new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));
			history.back();
			await gone;
		});

	test("is the one home of the view; without records it is the default and nothing changes", () => {
		const { result } = open("?sel=W1");
		expect(result.current[0].sel).toBe("W1");
		const early = renderHook(() => usePublicView(null));
		act(() => early.result.current[1]({ sel: "E1" }));
		expect(early.result.current[0]).toEqual(DEFAULT_PUBLIC_VIEW);
		expect(location.search).toBe("?sel=W1");
	});

	test("goes back from a card to the list as it was filtered", async () => {
		const { result } = open("");
		const filters = withFilters({ management: ["unmanaged"] }).filters;
		act(() => result.current[1]({ show: "list" }));
		act(() => result.current[1]({ filters }));
		act(() => result.current[1]({ sel: "W2" }));
		expect(location.search).toBe("?mgmt=unmanaged&sel=W2&show=list");
		await goBack();
		expect(result.current[0]).toEqual({ filters, sel: null, show: "list" });
		await goBack();
		expect(result.current[0]).toEqual(DEFAULT_PUBLIC_VIEW);
	});

	test("takes a filter without a step, and nothing at all when nothing changes or the value is unknown", () => {
		const { result } = open("");
		const steps = history.length;
		act(() => result.current[1]({ filters: withFilters({ decade: ["1980"] }).filters }));
		act(() => result.current[1]({ sel: "nobody" }));
		expect(history.length).toBe(steps);
		expect(location.search).toBe("?decade=1980");
	});

	test("keeps every place the page lies at, and what stands behind #", () => {
		history.replaceState(null, "", "/page/en/#list");
		const { result } = renderHook(() => usePublicView(TOY_PUBLIC));
		act(() => result.current[1]({ sel: "W1" }));
		expect(location.pathname + location.search + location.hash).toBe("/page/en/?sel=W1#list");
	});

	test("that takes nothing, as in another site's frame, hinders nobody", () => {
		const { result } = open("");
		const refuse = () => {
			throw new DOMException("denied", "SecurityError");
		};
		vi.spyOn(history, "pushState").mockImplementation(refuse);
		vi.spyOn(history, "replaceState").mockImplementation(refuse);
		act(() => result.current[1]({ sel: "W1" }));
		act(() => result.current[1]({ filters: withFilters({ subdistrict: ["west"] }).filters }));
		expect(result.current[0]).toEqual({ ...withFilters({ subdistrict: ["west"] }), sel: "W1" });
		vi.restoreAllMocks();
		act(() => result.current[1]({ sel: null }));
		expect(location.search).toBe("?sub=west");
	});
});

test("every facet has its name in the link", () => {
	for (const facet of PUBLIC_FACETS) {
		const [value = ""] = {
			subdistrict: ["east"],
			management: ["owners"],
			renovation: ["none"],
			decade: ["1980"],
		}[facet];
		expect(read(writePublicLink(withFilters({ [facet]: [value] }))).filters[facet]).toEqual([value]);
	}
});
