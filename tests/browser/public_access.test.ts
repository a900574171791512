import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectAxeClean, runAxe, waitUntil } from "./driver";
import {
	findCutText,
	findSidewaysScroll,
	findSmallTargets,
	findUnmarkedWords,
	spaceText,
	walkFocus,
} from "./public_layout";
import { openPublic, rows, untilMapped, untilReady } from "./public_page";
import { DONE, STATES } from "./public_states";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 800 };
/** A window of 1280 × 1024 at 400 %. */
const NARROWEST = { width: 320, height: 256 };
const AT_200_PERCENT = { width: 640, height: 512 };

const READINGS = [
	{ theme: "dark", colorScheme: "dark", pressed: [] },
	{ theme: "dark and high contrast", colorScheme: "dark", pressed: ["contrast"] },
	{ theme: "high contrast", colorScheme: "light", pressed: ["contrast"] },
] as const;

const SIZES_OF_LETTERS = [[], ["large", "contrast"]];

/** The reader's own switches, as they stand in the page. */
async function setReading(page: Page, pressed: readonly string[]): Promise<void> {
	await page.evaluate((wanted) => {
		for (const button of document.querySelectorAll<HTMLElement>("[data-reading]")) {
			const isWanted = wanted.includes(button.dataset.reading ?? "");
			if ((button.getAttribute("aria-pressed") === "true") !== isWanted) button.click();
		}
	}, pressed);
}

/** Lines of the list beyond the first; all are made alike, and axe looks at every one of them where the list stands alone. */
const OTHER_LINES = "main ol > li:nth-child(n + 4)";

async function listLayoutFaults(page: Page): Promise<object> {
	return { sideways: await findSidewaysScroll(page), cut: await findCutText(page) };
}

const FAULTLESS = { sideways: [], cut: [] };

describe.for(["zh", "en"] as const)("in %s", (lang) => {
	describe.for(STATES)("$name", ({ name, path, go }) => {
		test("axe finds nothing in any theme, and nothing sticks out, is cut off or too small to press", {
			timeout: 120_000,
		}, async () => {
			const viewport = lang === "zh" ? PHONE : LAPTOP;
			const page = await openPublic({ path: `${lang === "en" ? "en/" : ""}${path}`, viewport });
			await go?.(page);
			await expectAxeClean(page, name === "the list alone" ? {} : { except: OTHER_LINES });
			expect(await findUnmarkedWords(page), "words of the other language").toEqual([]);
			for (const { theme, colorScheme, pressed } of READINGS) {
				await page.emulateMedia({ colorScheme });
				await setReading(page, pressed);
				expect(await runAxe(page, { rules: ["color-contrast"], except: OTHER_LINES }), theme).toEqual([]);
			}
			for (const size of [viewport, AT_200_PERCENT, NARROWEST]) {
				await page.setViewportSize(size);
				for (const pressed of SIZES_OF_LETTERS) {
					await setReading(page, pressed);
					const where = `${size.width} px, ${pressed.join() || "usual"}`;
					expect(await listLayoutFaults(page), where).toEqual(FAULTLESS);
					expect(await findSmallTargets(page), where).toEqual([]);
				}
			}
			await setReading(page, []);
			await spaceText(page);
			for (const size of [NARROWEST, viewport]) {
				await page.setViewportSize(size);
				expect(await listLayoutFaults(page), `spaced, ${size.width} px`).toEqual(FAULTLESS);
			}
		});
	});
});

describe("the focus", () => {
	test.for([
		{ path: "?show=list", size: PHONE },
		{ path: "", size: LAPTOP },
		{ path: `?sel=${DONE}`, size: NARROWEST },
		{ path: `en/c/${DONE}/`, size: NARROWEST },
		{ path: "en/statistics/", size: PHONE },
		{ path: "about/", size: NARROWEST },
	])(
		"is seen at every stop and never covered: $path at $size.width px",
		{ timeout: 120_000 },
		async ({ path, size }) => {
			const page = await openPublic({ path, viewport: size });
			if (!path.endsWith("/")) await untilReady(page);
			const { stops, unseen, covered } = await walkFocus(page, 450);
			expect(stops).toBeGreaterThan(10);
			expect({ unseen, covered }).toEqual({ unseen: [], covered: [] });
		},
	);

	test("leads past the top of the page: the first stops are ways to what the page is about", async () => {
		const page = await openPublic();
		await untilReady(page);
		await page.keyboard.press("Tab");
		const first = await page.evaluate(() => document.activeElement?.getAttribute("href"));
		expect(first).toMatch(/^#/);
		await page.keyboard.press("Enter");
		const target = await page.evaluate(() => `#${document.activeElement?.id}`);
		expect(target).toBe(first);
	});
});

test("where little motion is asked for nothing moves, whatever is done", async () => {
	const page = await openPublic({ viewport: LAPTOP, reducedMotion: "reduce" });
	await untilMapped(page);
	const moving = () => page.evaluate(() => document.getAnimations().length);
	const act = [
		() => rows(page).nth(40).getByRole("link").click(),
		() => page.locator("main ol a[data-id]").first().click(),
		() => page.goBack(),
		() => page.locator("main button[data-needs-script][aria-expanded]").click(),
		() => page.getByRole("checkbox").first().check(),
	];
	for (const one of act) {
		await one();
		expect(await moving()).toBe(0);
	}
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
});

test("the number found is said once the reader pauses, and so is a compound that was opened", async () => {
	const page = await openPublic();
	await untilReady(page);
	const said = () =>
		page.evaluate(() => [...document.querySelectorAll("[role=status]")].map((one) => one.textContent).join());
	await page.getByRole("searchbox").fill("cuihu");
	await waitUntil("the number is said", async () => /列表里有 \d+ 个小区/.test(await said()));
});
