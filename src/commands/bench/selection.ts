import loadHighs from "highs";
import { makeScene } from "../../domain/scene";
import { coverSites } from "../../domain/selection/coverage/cover_sites";
import { makeCoverageInput } from "../../domain/selection/coverage/coverage_input";
import { makeMarks } from "../../domain/selection/make_marks";
import { choosePortfolio } from "../../domain/selection/portfolio/choose_portfolio";
import { tracePareto } from "../../domain/selection/portfolio/pareto";
import { makePortfolioInput } from "../../domain/selection/portfolio/portfolio_input";
import { makePlan, type Plan } from "../../domain/selection/ranking/plan";
import { makeRobustnessInput } from "../../domain/selection/robustness/robustness";
import { simulateRanks } from "../../domain/selection/robustness/simulate_ranks";
import { makeScenario } from "../../domain/selection/scenarios/make_scenario";
import type { Scenario } from "../../domain/selection/scenarios/scenario";
import { rescaleWeights } from "../../domain/selection/weights/rescale_weights";
import type { Town } from "../../domain/town";
import { DEFAULT_VIEW } from "../../domain/view";
import { buildStyle } from "../../layers";
import { makeSolveMilp } from "../../state/solve_milp";
import { makeText } from "../../text/make_text";
import { launchBrowser } from "../browser";
import { BUILT, buildProduct } from "../build";
import { medianMs } from "../measuring";
import { readTown } from "../read_town";
import { serve } from "../serve";

const RUNS = 5;

/** What the planner's works cost beside one ranking of all compounds, and how long the page takes from a moved slider to the map in its new colours. */
export async function bench(): Promise<void> {
	const town = readTown();
	const scenario = makeScenario(town, { id: "bench", name: "bench" });
	const rank = (one: Scenario) => makePlan(town, one, town.records.compounds);
	const plan = rank(scenario);
	const rankMs = medianMs(RUNS, () => moveWeights(scenario).map(rank)) / WEIGHTS.length;
	const print = (what: string, ms: number) =>
		console.log(`${what.padEnd(58)}${ms.toFixed(1).padStart(9)} ms  × ${(ms / rankMs).toFixed(1)} a ranking`);
	print(`ranking of ${plan.appraisals.length} by ${plan.counted.length} criteria, both methods`, rankMs);
	print("the style of the map in its new colours", measureStyleMs(town, plan));
	const robustness = makeRobustnessInput({ ...plan, counted: plan.counted });
	if (robustness)
		print(
			"10 000 draws",
			medianMs(3, () => simulateRanks({ ...robustness, draws: 10_000 })),
		);
	const solve = makeSolveMilp(await loadHighs());
	const problem = makePortfolioInput(plan);
	print(
		`portfolio of ${problem.candidates.length} candidates, with every member's worth`,
		medianMs(3, () => choosePortfolio(problem, solve)),
	);
	const steps = 20;
	print(
		"curve of portfolios between need met and evenness",
		medianMs(1, () => tracePareto(problem, { steps, solve })),
	);
	const cover = makeCoverageInput(town, scenario, town.records.compounds);
	print(
		`5 cameras of ${cover.sites.length} places for ${cover.demands.length} demands`,
		medianMs(3, () => coverSites(cover, solve)),
	);
	await measurePage();
}

const WEIGHTS = Array.from({ length: 40 }, (_, at) => at / 40);

function moveWeights(scenario: Scenario): Scenario[] {
	return WEIGHTS.map((weight) => ({
		...scenario,
		criteria: rescaleWeights(scenario.criteria, "roof", weight),
	}));
}

function measureStyleMs(town: Town, plan: Plan): number {
	const scene = makeScene(town, DEFAULT_VIEW);
	const speech = { text: makeText("zh"), lang: "zh", district: town.records.district } as const;
	const draw = () =>
		buildStyle(
			{ ...scene, marks: makeMarks({ plan, toned: true, portfolio: null, coverage: null }) },
			speech,
		);
	return medianMs(RUNS, draw);
}

const READY_WITHIN_MS = 60_000;

/** Milliseconds from a step of a weight's slider to the map at rest in its new colours, by either painter. */
async function measurePage(): Promise<void> {
	await buildProduct();
	const { url, close } = await serve({ root: BUILT, port: 0, host: "127.0.0.1" });
	const browser = await launchBrowser({ webgl: true });
	for (const painter of ["svg", "gl"]) {
		const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
		await page.goto(`${url}?mode=planner&painter=${painter}&lang=zh`);
		const endMs = performance.now() + READY_WITHIN_MS;
		const isReady = () => page.evaluate(() => document.querySelector("main")?.dataset.ready === "true");
		while (!(await isReady()) && performance.now() < endMs) await page.waitForTimeout(100);
		await page.click("#step-weights");
		await page.locator("#planner-step input[type=range]").first().waitFor();
		const timesMs = await page.evaluate(timeSlider, 15);
		const sorted = timesMs.sort((a, b) => a - b);
		const [median = Number.NaN, worst = Number.NaN] = [sorted[sorted.length >> 1], sorted.at(-1)];
		console.log(
			`slider → map recoloured, painter ${painter}`.padEnd(58),
			`${median.toFixed(1).padStart(8)} ms, slowest ${worst.toFixed(1)} ms`,
		);
		await page.close();
	}
	await browser.close();
	await close();
}

/** Runs in the page: moves the first weight step by step, and waits each time until the painter says what it has painted. */
async function timeSlider(steps: number): Promise<number[]> {
	const slider = document.querySelector<HTMLInputElement>("#planner-step input[type=range]");
	const map = document.querySelector("[data-painter]");
	if (!slider || !map) throw new Error("There is no slider or no map.");
	const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
	const timesMs: number[] = [];
	for (let step = 1; step <= steps; step++) {
		const painted = new Promise<void>((resolve) => {
			const observer = new MutationObserver(() => {
				observer.disconnect();
				resolve();
			});
			observer.observe(map, { attributes: true, attributeFilter: ["data-drawn"] });
		});
		const startMs = performance.now();
		// As a hand does it, past React's own setter; every value another than the one before.
		setValue?.call(slider, String(10 + 5 * step));
		slider.dispatchEvent(new Event("input", { bubbles: true }));
		await painted;
		timesMs.push(performance.now() - startMs);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return timesMs;
}
