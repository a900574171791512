import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { FindPage } from "../../src/public_page/FindPage";
import { TOY_PUBLIC } from "../fixtures/toy_public";
import { type Said, servePublic } from "./serve_public";

const server = setupServer();
/** A busy machine answers late. */
const PATIENT = { timeout: 15_000 };

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

// What draws the map needs a browser; without a ground there is none to draw.
const RECORDS = { ...TOY_PUBLIC, ground: null };

beforeEach(() => {
	const never = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
	vi.stubGlobal("matchMedia", () => never);
	vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
	Element.prototype.scrollIntoView = () => undefined;
	window.history.replaceState(null, "", "/");
});

async function open(query = "", said: Said = {}, lang: "zh" | "en" = "zh") {
	const { site } = RECORDS.district;
	const validUntil = said.validUntil === undefined ? site.validUntil : said.validUntil;
	const district = { ...RECORDS.district, site: { ...site, validUntil } };
	server.use(...servePublic({ ...RECORDS, district }, said));
	window.history.replaceState(null, "", `/${query}`);
	const view = render(<FindPage lang={lang} root="./" built={null} />);
	await screen.findByRole("searchbox", {}, PATIENT);
	return { ...view, user: userEvent.setup() };
}

/** The names in the list as they stand, in their order. */
function listed(): (string | undefined)[] {
	const lists = screen.getAllByRole("list").filter((one) => one.tagName === "OL");
	return lists.flatMap((list) =>
		within(list)
			.getAllByRole("link")
			.map((link) => link.dataset.id),
	);
}

const count = () => screen.getByText(/^\d+ 个小区中的/).firstChild?.textContent;

describe("the page where compounds are looked for", () => {
	test("lists every compound under its sub-district, each line a way to the compound's own page", async () => {
		await open();
		expect(listed()).toEqual(["W1", "W3", "W2", "E2", "E1", "E3"]);
		expect(screen.getByRole("heading", { name: /西街 3/ })).toBeDefined();
		const row = screen.getByRole("link", { name: /阿一院/ });
		expect(row.getAttribute("href")).toBe("./c/W1/");
		expect(row.textContent).toContain("专业化物业 · 已改造");
		expect(row.textContent).toContain("又名 纺织厂宿舍");
	});

	test("states whose data they are, their day, that they are made up, and the number of the map's approval", async () => {
		await open();
		for (const words of ["演示数据", "数据日期 2019-05-31", "来源：玩具", "审图号：未取得（内部演示）"])
			expect(screen.getByText(words)).toBeDefined();
	});

	test("narrows the list while somebody types, and marks what was meant", async () => {
		const { user, container } = await open();
		await user.type(screen.getByRole("searchbox"), "baiyuan");
		await waitFor(() => expect(listed()).toEqual(["W2", "W3"]), PATIENT);
		expect(container.querySelectorAll("mark")[0]?.textContent).toBe("柏园");
		expect(screen.getAllByText("拼音相符")).toHaveLength(2);
		expect(count()).toBe("6 个小区中的 2 个");
		await user.click(screen.getByRole("button", { name: "清除" }));
		await waitFor(() => expect(listed()).toHaveLength(6), PATIENT);
	});

	test("says why something was found by what its line does not show otherwise", async () => {
		const { user, container } = await open();
		await user.type(screen.getByRole("searchbox"), "柏园社区");
		await waitFor(() => expect(listed()).toEqual(["W3"]), PATIENT);
		expect(container.querySelector("mark")?.textContent).toBe("柏园社区");
	});

	test("never writes what was typed into the link", async () => {
		const { user } = await open();
		await user.type(screen.getByRole("searchbox"), "翠苑");
		await waitFor(() => expect(listed()).toEqual(["E1"]), PATIENT);
		expect(window.location.search).toBe("");
	});

	test("filters by what is ticked, says so as a chip, and lets go of it there", async () => {
		const { user } = await open();
		await user.click(screen.getByRole("button", { name: "筛选" }));
		await user.click(screen.getByRole("checkbox", { name: /无人管理/ }));
		expect(listed()).toEqual(["W2", "E2"]);
		expect(window.location.search).toBe("?mgmt=unmanaged");
		await user.click(screen.getByRole("button", { name: "去掉条件：无人管理" }));
		expect(listed()).toHaveLength(6);
	});

	test("says what to do when nothing fits, and one press brings everything back", async () => {
		const { user } = await open("?mgmt=owners&reno=done");
		expect(screen.getByText("没有找到符合条件的小区。")).toBeDefined();
		await user.click(screen.getAllByRole("button", { name: "清除全部条件" })[0] as HTMLElement);
		expect(listed()).toHaveLength(6);
	});

	test("keeps search and filters together: both have to fit", async () => {
		const { user } = await open("?mgmt=unmanaged");
		await user.type(screen.getByRole("searchbox"), "柏园");
		await waitFor(() => expect(listed()).toEqual(["W2"]), PATIENT);
	});
});

describe("the card of a compound", () => {
	test("opens in the list's place with the focus on its name, and closes to the line it came from", async () => {
		const { user } = await open();
		const row = screen.getByRole("link", { name: /阿一院/ });
		await user.click(row);
		const title = screen.getByRole("heading", { name: "阿一院", level: 2 });
		expect(document.activeElement).toBe(title);
		expect(window.location.search).toBe("?sel=W1");
		expect(document.title).toBe("阿一院 · 玩具小区");
		await user.click(screen.getAllByRole("button", { name: "返回列表" })[0] as HTMLElement);
		expect(document.activeElement).toBe(row);
		expect(window.location.search).toBe("");
	});

	test("opens from a link, and says so when the filters hide the compound", async () => {
		await open("?sel=W1&mgmt=owners");
		expect(screen.getByRole("heading", { name: "阿一院", level: 2 })).toBeDefined();
		expect(screen.getByText("这个小区不在现在的筛选结果里。")).toBeDefined();
	});

	test("leads on to a similar compound without leaving the page", async () => {
		const { user } = await open("?sel=W1");
		await user.click(screen.getByRole("link", { name: /翠苑/ }));
		expect(screen.getByRole("heading", { name: "翠苑", level: 2 })).toBeDefined();
		expect(window.location.search).toBe("?sel=E1");
	});

	test("copies its own address, not that of the present view", async () => {
		const { user } = await open("?sel=W1&mgmt=owners");
		await user.click(screen.getByRole("button", { name: "复制链接" }));
		expect(await screen.findByText("链接已复制。", {}, PATIENT)).toBeDefined();
		expect(await navigator.clipboard.readText()).toMatch(/^http:\/\/[^?]+\/c\/W1\/$/);
	});

	test("shows its address as a code once that is unfolded", async () => {
		const { user } = await open("?sel=W1");
		await user.click(screen.getByText("二维码"));
		expect(await screen.findByRole("img", { name: "本小区网页的二维码" }, PATIENT)).toBeDefined();
	});
});

describe("a page that is not as it should be", () => {
	test.each([
		[{ validUntil: "2001-01-01" }, /有效期已过/],
		[{ validUntil: null }, /没有登记地图的有效期/],
		[{ edition: "internal" }, /不是公众版/],
		[{ contentHash: "0".repeat(64) }, /与发布说明不一致/],
	] as const)("gives the list without a map and says why: %j", async (said, why) => {
		await open("", said);
		expect(screen.getByText(why).textContent).toContain("小区列表照常可用。");
		expect(listed()).toHaveLength(6);
		expect(screen.queryByRole("button", { name: "只看列表" })).toBeNull();
	});

	test("names the file that could not be read and what to do, and reads it again when asked", async () => {
		server.use(...servePublic(RECORDS));
		server.use(http.get("*/data/compounds.json", () => HttpResponse.json([{ id: "A" }]), { once: true }));
		render(<FindPage lang="zh" root="./" built={null} />);
		const alarm = await screen.findByRole("alert", {}, PATIENT);
		expect(alarm.textContent).toContain("data/compounds.json");
		await userEvent.click(within(alarm).getByRole("button", { name: "重试" }));
		expect(await screen.findByRole("searchbox", {}, PATIENT)).toBeDefined();
	});

	test("says that pinyin is not to be had, and finds what is written all the same", async () => {
		server.use(...servePublic(RECORDS));
		server.use(http.get("*/data/readings.json", () => new HttpResponse(null, { status: 404 })));
		render(<FindPage lang="zh" root="./" built={null} />);
		expect(await screen.findByText(/拼音查找暂时不可用/, {}, PATIENT)).toBeDefined();
		await userEvent.type(screen.getByRole("searchbox"), "翠苑");
		await waitFor(() => expect(listed()).toEqual(["E1"]), PATIENT);
	});
});

test("speaks English wholly, and says that the records are Chinese", async () => {
	const { container } = await open("", {}, "en");
	expect(screen.getByRole("button", { name: "Filter" })).toBeDefined();
	const row = screen.getByRole("link", { name: /阿一院/ });
	expect(row.getAttribute("href")).toBe("./en/c/W1/");
	expect(within(row).getByText("阿一院").closest("[lang]")?.getAttribute("lang")).toBe("zh-CN");
	const unmarked = [...container.querySelectorAll("main *")].filter(
		(one) =>
			[...one.childNodes].some(
				(node) => node.nodeType === 3 && /\p{Script=Han}/u.test(node.textContent ?? ""),
			) && one.closest("[lang]")?.getAttribute("lang") !== "zh-CN",
	);
	expect(unmarked.map((one) => one.textContent)).toEqual([]);
});
