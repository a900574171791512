import { act, screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { MeasuredClaim } from "../../../src/domain/briefing/claim_value";
import { ClaimList } from "../../../src/panels/briefing/stage/ClaimList";
import { partOf } from "../../../src/panels/briefing/stage/use_count_up";
import { findLooseText } from "../../text/bracket";
import { claimOf, measured, type StageOptions, type StageProps, showStage } from "./stage_show";

const PUBLISHED = {
	value: 150,
	asPrinted: "150+",
	goal: false,
	citation: { zh: "文件甲", en: "Document A" },
	why: { zh: "台账截至五月", en: "The ledger ends in May" },
};

const drawClaims =
	(claims: readonly MeasuredClaim[], sceneId = "s") =>
	(props: StageProps) => (
		<ClaimList {...props} claims={claims} sceneId={sceneId} openedClaim={props.number?.claim ?? null} />
	);

function showClaims(claims: readonly MeasuredClaim[], options: StageOptions = {}) {
	return showStage(drawClaims(claims), options);
}

/** A device that asks for stillness or not, and a clock of frames that stands until it is moved. */
function standClock(still: boolean) {
	vi.stubGlobal("matchMedia", () => ({ matches: still }));
	const frames: FrameRequestCallback[] = [];
	vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
	vi.stubGlobal("cancelAnimationFrame", () => undefined);
	const move = (nowMs: number) =>
		act(() => {
			for (const frame of frames.splice(0)) frame(nowMs);
		});
	return { frames, move };
}

describe("the numbers of a scene", () => {
	test("each is a button that says number, unit and what it counts, and opens", async () => {
		const { user, asked } = showClaims([measured(claimOf("all", "老旧小区"))]);
		const button = screen.getByRole("button", { name: /^6\s*个\s*老旧小区/ });
		expect(button.getAttribute("aria-expanded")).toBe("false");
		await user.click(button);
		expect(asked.opened).toHaveLength(1);
		expect(asked.opened[0]).toMatchObject({ claim: "all", title: "老旧小区", figure: "6\u2009个" });
		expect(button.getAttribute("aria-expanded")).toBe("true");
	});

	test("a published figure stands beneath, with its source, and nothing is said where the two agree", () => {
		showClaims([measured(claimOf("c", "新增监控", PUBLISHED), { value: 150, unit: "cameras" })]);
		const button = screen.getByRole("button", { name: /150/ });
		expect(button.textContent).toContain("公布 150+");
		expect(button.textContent).not.toContain("≠");
		expect(button.textContent).not.toContain("原因");
		expect(button.title).toBe("出处：文件甲");
	});

	test("where records and document differ, both are shown with the reason", () => {
		const claim = claimOf("c", "新增监控", PUBLISHED);
		showClaims([measured(claim, { value: 148, published: { ...PUBLISHED, differs: true } })]);
		expect(screen.getByRole("button").textContent).toContain("148");
		expect(screen.getByRole("button").textContent).toContain("≠ 公布 150+ · 与记录不同 原因：台账截至五月");
	});

	test("a difference nobody has explained says so", () => {
		const claim = claimOf("c", "新增监控", PUBLISHED);
		showClaims([measured(claim, { published: { ...PUBLISHED, why: null, differs: true } })], { lang: "en" });
		expect(screen.getByRole("button").textContent).toContain("Why: not stated");
	});

	test("an unknown number is a dash without a unit, and still opens", async () => {
		const { user, asked } = showClaims([measured(claimOf("c", "户数"), { value: null })]);
		await user.click(screen.getByRole("button", { name: /^—\s*户数/ }));
		expect(asked.opened[0]?.figure).toBeNull();
	});

	test("says everything in the words of its table", () => {
		const claim = claimOf("c", "新增监控", PUBLISHED);
		const { container } = showClaims([measured(claim, { published: { ...PUBLISHED, differs: true } })], {
			lang: "bracket",
		});
		expect(findLooseText(container, new Set(["新增监控", "文件甲", "台账截至五月"]))).toEqual([]);
	});
});

describe("counting up", () => {
	const claims = [measured(claimOf("all", "老旧小区"), { value: 332 })];
	const running = () => document.querySelector("[data-running]")?.textContent ?? null;

	test("goes through whole numbers to the end, while the name is the final number from the beginning", () => {
		const { move } = standClock(false);
		showClaims(claims);
		screen.getByRole("button", { name: /^332/ });
		expect(running()).toBe("0");
		move(1000);
		move(1200);
		expect(running()).toMatch(/^\d+$/);
		expect(Number(running())).toBeGreaterThan(0);
		expect(Number(running())).toBeLessThan(332);
		screen.getByRole("button", { name: /^332/ });
		move(1600);
		expect(running()).toBeNull();
		expect(screen.getByRole("button").textContent).toContain("332");
	});

	test("does nothing where the device asks for stillness", () => {
		const { frames } = standClock(true);
		showClaims(claims);
		expect(frames).toEqual([]);
		expect(running()).toBeNull();
	});

	test("a number that changes stands at once, and another scene counts anew", () => {
		const { move } = standClock(false);
		const { redraw } = showClaims(claims);
		move(1000);
		move(1100);
		const fewer = [measured(claimOf("all", "老旧小区"), { value: 40 })];
		redraw(drawClaims(fewer));
		expect(running()).toBeNull();
		screen.getByRole("button", { name: /^40/ });
		redraw(drawClaims(fewer, "next"));
		expect(running()).toBe("0");
	});

	test("never counts past its end, and whole numbers stay whole", () => {
		for (const share of [0, 0.1, 0.5, 0.99, 1]) {
			expect(partOf(332, share)).toBeLessThanOrEqual(332);
			expect(Number.isInteger(partOf(332, share))).toBe(true);
		}
		expect(partOf(0.8, 1)).toBe(0.8);
	});
});
