import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import StewardPage from "../../src/modes/steward/StewardPage";
import type { Base, OnProgress, Proposal, Review, ReviewRequest } from "../../src/state/import_calls";
import { type ImportClient, Stopped } from "../../src/state/import_client";
import { useWorking } from "../../src/state/use_working";
import { approveVersion, NotKept, readHead, readVersion, type VersionStore } from "../../src/state/versions";
import { makeText } from "../../src/text/make_text";
import { stewardZh } from "../../src/text/steward_zh";
import { TOY_DISTRICT, TOY_RECORDS } from "../fixtures/toy_town";
import { CANDIDATES, DATUMS, FIELDS, finding, outcome } from "../panels/steward/sample";
import { makeMemoryStore } from "../state/memory_store";
import { bracketTable, bracketText, findLooseText, listStrings } from "../text/bracket";

const nothing = () => undefined;
const FOLDER = new Map([["district.json", new Uint8Array([1])]]);

function proposal(request: ReviewRequest): Proposal {
	return {
		files: new Map([...FOLDER, ...request.files.map((one) => [one.file.name, one.file.bytes] as const)]),
		edition: new Map<string, unknown>([["compounds.json", []]]),
		differences: [
			{ kind: "compounds", added: [{ id: "N1", name: "新院" }], removed: [], changed: [], unchanged: 6 },
		],
		findings: [],
		counts: { compounds: 7, placed: 6, expected: 7 },
	};
}

function reviewOf(request: ReviewRequest): Review {
	const outcomes = request.files.map(({ id, options }) => ({
		id,
		outcome: outcome(
			{ rows: { read: 3, accepted: 2, repaired: 1, rejected: 0 }, findings: [finding(2)] },
			{
				candidates: CANDIDATES.filter(({ datum }) => options.encoding !== "big5" || datum === "WGS84"),
			},
		),
	}));
	return { outcomes, proposal: proposal(request), against: [] };
}

/** A worker's stand-in: it answers at once, or when told, and remembers what it was asked. */
function makeClient(more: Partial<ImportClient> = {}): ImportClient & { readonly asked: ReviewRequest[] } {
	const asked: ReviewRequest[] = [];
	return {
		asked,
		open: async () => null,
		identify: async () => "compounds",
		listChoices: async () => ({
			fields: {
				compounds: FIELDS,
				cameras: FIELDS,
				parking: FIELDS,
				subdistricts: FIELDS,
				renovations: FIELDS,
			},
			datums: DATUMS,
		}),
		review: async (request, onProgress) => {
			asked.push(request);
			onProgress({ at: "file", name: request.files[0]?.file.name ?? "" });
			return reviewOf(request);
		},
		unzip: async () => FOLDER,
		zip: async () => new Uint8Array(),
		stop: nothing,
		...more,
	};
}

interface Shown {
	readonly store: VersionStore;
	readonly client: ImportClient;
	readonly bracketed?: boolean;
}

function Stage({ store, client, bracketed = false }: Shown) {
	const working = useWorking(store);
	return (
		<StewardPage
			speech={{ text: bracketed ? bracketText : makeText("zh"), lang: "zh", district: TOY_DISTRICT }}
			phrases={bracketed ? bracketTable(stewardZh) : undefined}
			view={{ lang: "zh", theme: "light" }}
			change={nothing}
			records={TOY_RECORDS}
			working={working}
			other={{ href: "?", onFollow: nothing }}
			client={client}
		/>
	);
}

async function show(shown: Shown) {
	const rendered = render(<Stage {...shown} />);
	await waitFor(() => expect(screen.getByRole("main").dataset.ready).toBe("true"));
	return rendered;
}

async function drop(name = "台账.csv") {
	const input = document.querySelector("input[type=file]") as HTMLInputElement;
	await userEvent.upload(input, new File(["x"], name));
}

const approveButton = () => screen.getByRole<HTMLButtonElement>("button", { name: "批准，作为工作数据" });

async function state(datum: RegExp) {
	await userEvent.click(await screen.findByRole("radio", { name: datum }));
	await waitFor(() => expect(approveButton().disabled).toBe(false));
}

beforeEach(() => {
	vi.stubGlobal("fetch", async () => new Response(new Uint8Array([80, 75])));
});

afterEach(async () => {
	// The draft outlives the page on purpose; the next test begins without one.
	const discard = screen.queryByRole<HTMLButtonElement>("button", { name: "放弃" });
	if (discard && !discard.disabled) {
		await userEvent.click(discard);
		await userEvent.click(screen.getByRole("button", { name: "确定放弃这些文件" }));
	}
	vi.unstubAllGlobals();
});

test("from a file to the working data: nothing is approved before somebody has stated the datum", async () => {
	const store = makeMemoryStore();
	const client = makeClient();
	await show({ store, client });
	await drop();
	await screen.findByText("小区 7 个，与应有的 7 个一致。");
	expect(approveButton().disabled).toBe(true);
	expect(screen.getByText("先选定坐标系：").textContent).toBe("先选定坐标系：台账.csv");
	await state(/GCJ-02/);
	expect(client.asked.at(-1)?.files[0]?.options.datum).toBe("GCJ-02");
	await userEvent.click(approveButton());
	await screen.findByText("已批准为 v1，地图现在显示它。");
	const head = await readHead(store);
	expect(head.current).toBe(1);
	expect(head.versions[0]).toMatchObject({ from: ["台账.csv"], findings: { reject: 0, repair: 1, note: 0 } });
	expect((await readVersion(store, 1)).files.has("台账.csv")).toBe(true);
	// The draft is done with, and the sheet ready for the next.
	expect(screen.getByText("还没有文件。")).toBeTruthy();
	expect(screen.getByText(/本浏览器的工作数据 v1/)).toBeTruthy();
});

test("what was approved is there again after a reload; what was under way is not half approved", async () => {
	const store = makeMemoryStore();
	const first = await show({ store, client: makeClient() });
	await drop();
	await state(/WGS84/);
	await userEvent.click(approveButton());
	await screen.findByText(/已批准为 v1/);
	await drop("下一份.csv");
	expect((await screen.findByText(/先选定坐标系/)).textContent).toContain("下一份.csv");
	first.unmount();
	expect((await readHead(store)).versions).toHaveLength(1);
	const read = vi.fn(async () => FOLDER);
	await show({ store, client: makeClient({ unzip: read }) });
	expect(
		within(screen.getByRole("list", { name: "版本" }))
			.getByText("使用中")
			.closest("li")?.textContent,
	).toContain("v1");
	// The base is the version now, not the published folder.
	expect(read).not.toHaveBeenCalled();
});

test("leaving is asked about only while a draft is open", async () => {
	await show({ store: makeMemoryStore(), client: makeClient() });
	const leave = () => {
		const event = new Event("beforeunload", { cancelable: true });
		window.dispatchEvent(event);
		return event.defaultPrevented;
	};
	expect(leave()).toBe(false);
	await drop();
	await screen.findByText(/先选定坐标系/);
	expect(leave()).toBe(true);
	await userEvent.click(screen.getByRole("button", { name: "放弃" }));
	await userEvent.click(screen.getByRole("button", { name: "确定放弃这些文件" }));
	expect(leave()).toBe(false);
});

test("one click goes back to the published data, another to the version", async () => {
	const store = makeMemoryStore();
	await show({ store, client: makeClient() });
	await drop();
	await state(/WGS84/);
	await userEvent.click(approveButton());
	await screen.findByText(/已批准为 v1/);
	await userEvent.click(screen.getByRole("button", { name: "改用 已发布数据" }));
	await screen.findByText(/已改回发布的数据/);
	expect((await readHead(store)).current).toBeNull();
	expect(screen.queryByText(/本浏览器的工作数据/)).toBeNull();
	await userEvent.click(screen.getByRole("button", { name: "改用 v1" }));
	await screen.findByText("已改用 v1。");
});

test("approving after another window has approved is refused, nothing is lost, and the draft is held against the new data", async () => {
	const store = makeMemoryStore();
	const client = makeClient();
	await show({ store, client });
	await drop();
	await state(/WGS84/);
	const asked = client.asked.length;
	const note = {
		madeAtMs: 0,
		from: [],
		counts: { compounds: 6, placed: 6, expected: 7 },
		findings: { reject: 0, repair: 0, note: 0 },
	};
	await approveVersion(store, { revision: 0, note, body: { files: FOLDER, edition: new Map() } });
	await userEvent.click(approveButton());
	await screen.findByText(/刚在另一个窗口中更改/);
	await waitFor(() => expect(client.asked.length).toBe(asked + 1));
	expect((await readHead(store)).current).toBe(1);
	await waitFor(() => expect(approveButton().disabled).toBe(false));
	await userEvent.click(approveButton());
	await screen.findByText("已批准为 v2，地图现在显示它。");
});

describe("a browser that cannot keep it", () => {
	test("says that its storage is full, and the draft stays", async () => {
		const store = makeMemoryStore();
		await show({ store, client: makeClient() });
		await drop();
		await state(/WGS84/);
		store.failNext = new NotKept("full");
		await userEvent.click(approveButton());
		await screen.findByText(/存储空间已满/);
		expect((await readHead(store)).current).toBeNull();
		expect(screen.getByRole("button", { name: "另存为文件夹（zip）" })).toBeTruthy();
		expect(approveButton().disabled).toBe(false);
	});

	test("says from the start that it keeps nothing", async () => {
		const refuse = async () => {
			throw new NotKept("refused", "SecurityError");
		};
		await show({ store: { get: refuse, change: refuse }, client: makeClient() });
		expect(await screen.findByText(/不允许保存数据/)).toBeTruthy();
	});
});

test("a reading under way can be stopped; files and what was said of them stay, and it goes on when asked", async () => {
	let stop: (why: Error) => void = nothing;
	const hanging = (_request: ReviewRequest, onProgress: OnProgress) => {
		onProgress({ at: "file", name: "台账.csv" });
		return new Promise<Review>((_, reject) => {
			stop = reject;
		});
	};
	const client = makeClient();
	const usual = client.review;
	client.review = hanging;
	client.stop = () => stop(new Stopped(null));
	await show({ store: makeMemoryStore(), client });
	await drop();
	expect(await screen.findByText(/正在读取 台账.csv/)).toBeTruthy();
	await userEvent.click(screen.getByRole("button", { name: "停止" }));
	expect(await screen.findByText(/读取已停止，文件和选择都保留着/)).toBeTruthy();
	expect(approveButton().disabled).toBe(true);
	client.review = usual;
	await userEvent.click(screen.getByRole("button", { name: "再试一次" }));
	expect((await screen.findByText(/先选定坐标系/)).textContent).toContain("台账.csv");
});

test("a file that hangs is set aside and named, and the others are read", async () => {
	const client = makeClient();
	const usual = client.review;
	client.review = async (request, onProgress) => {
		if (request.files.some(({ file }) => file.name === "炸弹.csv")) throw new Stopped("炸弹.csv");
		return usual(request, onProgress);
	};
	await show({ store: makeMemoryStore(), client });
	await drop();
	await drop("炸弹.csv");
	expect(await screen.findByText(/读取超过 10 秒，未计入：炸弹.csv/)).toBeTruthy();
	await state(/WGS84/);
	expect(client.asked.at(-1)?.files.map(({ file }) => file.name)).toEqual(["台账.csv"]);
	expect(screen.getByText("took-too-long")).toBeTruthy();
});

test("without the published folder files can be tried, not approved, and it is said whom to ask", async () => {
	vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
	const client = makeClient();
	const usual = client.review;
	client.review = async (request, onProgress) => ({ ...(await usual(request, onProgress)), proposal: null });
	await show({ store: makeMemoryStore(), client });
	await drop();
	expect(await screen.findByText(/npm run data/)).toBeTruthy();
	expect(approveButton().disabled).toBe(true);
	await screen.findByText(/读入 3 行/);
});

test("every word of the page comes from the tables of phrases", async () => {
	const store = makeMemoryStore();
	await approveVersion(store, {
		revision: 0,
		note: {
			madeAtMs: 0,
			from: ["前.csv"],
			counts: { compounds: 6, placed: 6, expected: 7 },
			findings: { reject: 0, repair: 0, note: 0 },
		},
		body: { files: FOLDER, edition: new Map() },
	});
	const { container } = await show({ store, client: makeClient(), bracketed: true });
	await drop();
	await screen.findByText("新院");
	const encodings = ["GB18030 / GBK", "UTF-8", "Big5", "UTF-16 LE", "UTF-16 BE"];
	const data = new Set([
		...listStrings({
			TOY_RECORDS,
			sample: outcome(),
			FIELDS,
			DATUMS,
			finding: finding(2),
			halves: "GCJ-02：更合适",
		}),
		...[...encodings, "台账.csv", "前.csv", "v1", "新院", "N1"],
	]);
	expect(findLooseText(container, data)).toEqual([]);
	const [discard] = screen.getAllByRole("button", { name: "[放弃]" });
	await act(async () => discard?.click());
	await userEvent.click(screen.getByRole("button", { name: "[确定放弃这些文件]" }));
});

describe("present data that do not open", () => {
	test("can be left after half a minute, files tried meanwhile, and opened on another try", async () => {
		vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ["setTimeout", "clearTimeout"] });
		try {
			let hangs = true;
			vi.stubGlobal("fetch", () =>
				hangs ? new Promise(nothing) : Promise.resolve(new Response(new Uint8Array([80, 75]))),
			);
			const opened: (Base["files"] | null)[] = [];
			const client = makeClient({
				open: async ({ files }) => {
					opened.push(files);
					return null;
				},
			});
			render(<Stage store={makeMemoryStore()} client={client} />);
			await screen.findByText("正在打开现有数据…");
			expect(screen.queryByText(/已超过 30 秒/)).toBeNull();
			act(() => void vi.advanceTimersByTime(30_000));
			fireEvent.click(within(await screen.findByText(/已超过 30 秒/)).getByRole("button", { name: "停止" }));
			await screen.findByText(/没有等到现有数据打开/);
			expect(opened).toEqual([null]);
			await drop();
			await screen.findByText("现有数据没有打开，再试一次后才能批准。");
			const before = client.asked.length;
			hangs = false;
			fireEvent.click(screen.getByRole("button", { name: "再试一次" }));
			await waitFor(() => expect(client.asked.length).toBeGreaterThan(before));
			expect(opened.at(-1)).toBe(FOLDER);
			await state(/WGS84/);
		} finally {
			vi.useRealTimers();
		}
	});
});

test("a file of a name that is there already takes its place, and that is said", async () => {
	await show({ store: makeMemoryStore(), client: makeClient() });
	await drop();
	await screen.findByText("小区 7 个，与应有的 7 个一致。");
	expect(screen.queryByText(/已有同名文件/)).toBeNull();
	await drop();
	await screen.findByText("已有同名文件，已用新放入的代替：台账.csv。两个都要时，先改其中一个的文件名。");
});

test("a doubt brings the keyboard to its step, with the findings of its rule alone", async () => {
	Element.prototype.scrollIntoView = nothing;
	const client = makeClient({
		review: async (request) => {
			const findings = [finding(2), finding(3, { rule: "outside-district" })];
			const [first] = reviewOf(request).outcomes;
			const one = first && { ...first, outcome: outcome({ findings }) };
			return { outcomes: one ? [one] : [], proposal: proposal(request), against: [] };
		},
	});
	await show({ store: makeMemoryStore(), client });
	await drop();
	await userEvent.click(await screen.findByRole("button", { name: "有 1 行的坐标在辖区之外，不上图" }));
	const step = screen.getByRole("region", { name: "检查结果" });
	expect(document.activeElement).toBe(step);
	expect(within(step).getAllByRole("row")).toHaveLength(2);
	await userEvent.click(screen.getByRole("button", { name: "全部确认" }));
	await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("“名”列对应")));
});

test("what the worker says on the way and is heard late leaves nothing under way", async () => {
	let tell: OnProgress = nothing;
	const client = makeClient({
		review: async (request, onProgress) => {
			tell = onProgress;
			return reviewOf(request);
		},
	});
	await show({ store: makeMemoryStore(), client });
	await drop();
	await screen.findByText("小区 7 个，与应有的 7 个一致。");
	act(() => tell({ at: "folder" }));
	expect(screen.queryByText("正在与现有数据比较…")).toBeNull();
});
