import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Readings } from "../../../src/domain/search/readings";
import { findAnswers } from "../../../src/panels/briefing/stage/find_answers";
import { QuestionBox, type QuestionBoxProps } from "../../../src/panels/briefing/stage/QuestionBox";
import { loadReadings } from "../../../src/state/pinyin";
import { compound, TOY_DISTRICT, toyTown } from "../../fixtures/toy_town";
import { findLooseText } from "../../text/bracket";
import { stageText } from "./stage_show";

const area = (id: string, [zh, en]: readonly [string, string], aliases: readonly string[] = []) => {
	return {
		id,
		name: { zh, en },
		codes: {},
		aliases,
		kind: "subdistrict" as const,
		pilot: false,
		officeLine: null,
	};
};
const district = {
	...TOY_DISTRICT,
	subdistricts: [area("lotus", ["莲华街道", "Lianhua"], ["莲花乡"]), area("west", ["西街道", "West"])],
};
const town = toyTown({
	district,
	compounds: [
		compound("1", "lotus", { name: "梨花院", management: "owners" }),
		compound("2", "west", { name: "老海关宿舍", alias: "关院" }),
		compound("3", "west", { name: "甲院", address: "高桥路1号" }),
	],
});
let readings: Readings;
beforeAll(async () => {
	readings = await loadReadings(town);
});

function showQuestion(known: Partial<QuestionBoxProps> = {}, lang: "zh" | "en" | "bracket" = "zh") {
	const onFocus = vi.fn();
	const onClose = vi.fn();
	const speech = { text: stageText(lang), lang: lang === "en" ? "en" : "zh", district } as const;
	const shown = render(
		<QuestionBox {...{ town, readings, speech, onFocus, onClose }} focus={null} {...known} />,
	);
	return { ...shown, onFocus, onClose, user: userEvent.setup(), field: screen.getByRole("combobox") };
}

const offered = () => screen.getAllByRole("option").map((one) => one.textContent);
const idsOf = (query: string) => findAnswers(query, town, readings).list.map(({ focus }) => focus.id);

describe("what a question may mean", () => {
	test("initials mean a sub-district first, then compounds", () => {
		expect(idsOf("lh")).toEqual(["lotus", "1", "2"]);
	});

	test("a sub-district is found by name, another name, pinyin and English", () => {
		for (const query of ["莲华", "莲花乡", "lianhua", "Lianhua", "lhjd"])
			expect(idsOf(query)[0]).toBe("lotus");
	});

	test("a mistake is forgiven only where nothing is spelled so anywhere", () => {
		expect(idsOf("lianhau")).toEqual(["lotus"]);
		expect(findAnswers("lianhau", town, readings).loose).toBe(true);
		expect(findAnswers("甲院", town, readings)).toMatchObject({
			loose: false,
			list: [{ focus: { id: "3" } }],
		});
	});

	test("what is spelled so is not mixed with what only comes near", () => {
		const near = toyTown({
			district: { ...district, subdistricts: [area("lotus", ["莲华", "Lotus"])] },
			compounds: [compound("1", "lotus", { name: "莲华园" })],
		});
		const spelled = new Map([...readings, ["园", ["yuan"]]]);
		expect(findAnswers("lianhuay", near, spelled).list.map(({ focus }) => focus.id)).toEqual(["1"]);
		expect(findAnswers("lianhuaq", near, spelled).list.map(({ focus }) => focus.id)).toContain("lotus");
	});

	test("nothing is found for nothing, and before the readings have come by what is written", () => {
		expect(idsOf("")).toEqual([]);
		expect(findAnswers("莲华", town, null).list[0]?.focus.id).toBe("lotus");
		expect(findAnswers("lh", town, null).list).toEqual([]);
	});

	test("never more than eight, and sub-districts leave room for compounds", () => {
		const areas = Array.from({ length: 12 }, (_, at) => area(`s${at}`, [`东${at}街道`, "East"]));
		const compounds = Array.from({ length: 12 }, (_, at) => compound(`x${at}`, "s0", { name: `东院${at}` }));
		const large = toyTown({ district: { ...district, subdistricts: areas }, compounds });
		const kinds = findAnswers("东", large, null).list.map(({ focus }) => focus.kind);
		expect(kinds.filter((kind) => kind === "subdistrict")).toHaveLength(4);
		expect(kinds).toHaveLength(8);
	});
});

describe("the question box", () => {
	test("has the keyboard at once, and Enter takes the first answer", async () => {
		const { user, onFocus, field } = showQuestion();
		expect(document.activeElement).toBe(field);
		await user.keyboard("lh");
		expect(offered()).toEqual(["莲华街道街道", "梨花院莲华街道 · 业主自管", "老海关宿舍西街道 · 未登记"]);
		expect(field.getAttribute("aria-activedescendant")).toBe(screen.getAllByRole("option")[0]?.id);
		await user.keyboard("{Enter}");
		expect(onFocus).toHaveBeenCalledWith({ kind: "subdistrict", id: "lotus" });
	});

	test("arrows go through the answers and round, a touch takes one", async () => {
		const { user, onFocus } = showQuestion();
		await user.keyboard("lh{ArrowUp}{Enter}");
		expect(onFocus).toHaveBeenLastCalledWith({ kind: "compound", id: "2" });
		await user.click(screen.getByText(/业主自管/));
		expect(onFocus).toHaveBeenLastCalledWith({ kind: "compound", id: "1" });
	});

	test("what was meant is marked, and what was found elsewhere is said", async () => {
		const { user } = showQuestion();
		await user.keyboard("高桥");
		const option = screen.getByRole("option");
		expect(option.textContent).toContain("地址 高桥路1号");
		expect(option.querySelector("mark")?.textContent).toBe("高桥");
	});

	test("begins with the letter that opened it", () => {
		showQuestion({ initial: "莲" });
		expect(offered()).toHaveLength(1);
	});

	test("keys that end the choice of a character belong to the input method", async () => {
		const { user, field, onFocus, onClose } = showQuestion();
		await user.keyboard("lh");
		fireEvent.keyDown(field, { key: "Enter", isComposing: true });
		fireEvent.keyDown(field, { key: "Enter", keyCode: 229 });
		fireEvent.keyDown(field, { key: "Escape", isComposing: true });
		expect(onFocus).not.toHaveBeenCalled();
		expect(onClose).not.toHaveBeenCalled();
	});

	test("Escape gives up without reaching the page, and so does the button", async () => {
		const { user, onClose } = showQuestion();
		const heard = vi.fn();
		document.addEventListener("keydown", heard);
		await user.keyboard("{Escape}");
		document.removeEventListener("keydown", heard);
		expect(onClose).toHaveBeenCalledTimes(1);
		expect(heard).not.toHaveBeenCalled();
		await user.click(screen.getByRole("button", { name: "返回" }));
		expect(onClose).toHaveBeenCalledTimes(2);
	});

	test("says when nothing is found, and Enter then does nothing", async () => {
		const { user, onFocus } = showQuestion();
		await user.keyboard("丁丁丁{Enter}");
		expect(screen.getByRole("status").textContent).toContain("没有找到");
		expect(screen.queryByRole("listbox")).toBeNull();
		expect(onFocus).not.toHaveBeenCalled();
	});

	test("speaks English, and says everything in the words of its table", async () => {
		const english = showQuestion({}, "en");
		await english.user.keyboard("lh");
		expect(offered()[0]).toBe("LianhuaSub-districtAlso called 莲华街道");
		english.unmount();
		const { user, container } = showQuestion({}, "bracket");
		await user.keyboard("高桥");
		expect(findLooseText(container, new Set(["甲院", "西街道", "高桥", "路1号"]))).toEqual([]);
	});
});
