import fc from "fast-check";
import { zlibSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { makeScenario } from "../../src/domain/selection/scenarios/make_scenario";
import {
	decodeScenario,
	encodeScenario,
	takeSharedScenario,
	writeScenarioLink,
} from "../../src/state/scenario_link";
import { someScenario } from "../fixtures/random_scenario";
import { toyPlanTown, toyScenario } from "../fixtures/toy_plan";

const A = toyScenario();
const DEFAULT = makeScenario(toyPlanTown(), { id: "x", name: "方案一" });

afterEach(() => window.history.replaceState(null, "", "/"));

/** A link's text with the right check, as somebody who knows the code could write one. */
function forge(json: string): string {
	const bytes = zlibSync(new TextEncoder().encode(json));
	const body = btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replace(/=+$/, "");
	let hash = 0x811c9dc5;
	for (const sign of body) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
	return `1.${(hash >>> 0).toString(36)}.${body}`;
}

test("whatever can be decided comes back from a link as it was, but for the id", () => {
	fc.assert(
		fc.property(someScenario, (scenario) => {
			const text = encodeScenario(scenario);
			expect(text).toMatch(/^1\.[0-9a-z]+\.[\w-]+$/);
			expect(decodeScenario(text, A)).toEqual({ scenario: { ...scenario, id: "link" }, added: [] });
		}),
		{ numRuns: 60 },
	);
});

test("a scenario as it begins is a link that any chat takes whole", () => {
	expect(writeScenarioLink("https://one-map.example/", DEFAULT).length).toBeLessThan(1000);
});

test("what a link means does not depend on what the product begins with", () => {
	const other = { ...DEFAULT, method: "topsis" as const, spacesPerHousehold: 3, notes: "别的" };
	expect(decodeScenario(encodeScenario(A), other)).toEqual(decodeScenario(encodeScenario(A), DEFAULT));
});

/** Written by version 1 on the day it was made, for the toy scenario: it has to open for ever. */
const OLD =
	"1.1fyrirv.eNplUc1K_DAQf5ec49Ltfvyh5_9bLBKGZNoG06RMUoqIR8GTR-8efQLxgdTXcLJd3Oi2lIbfR-Y3M3dCi-ZwECPQjfWdMthabZOQ1WorK7levmt5EJOfIekejUKfCLzGyCp-67NGw4AEytiYsiDzu0puqiw7SVpLqBz4I7ktzRRCu9y4OYOGwPpToQKeLXHaC5gCmAuwI0SPdHtB-KAG8NDhwB3ljk9hCj7M7IxKh2GwKeEx9C8NuxdnvZX708Qy3ocpYh-cydmXi8spoDNI7lbFHmi5dMXMarM7S1yYlfVcGQtV1hUjc7ZNqoNx4Qpznr8BMmwNlFpwLkvqSu6LEDrEpEYk9RP2uLCf9q6liKK5E563Khrx9fT68fD2-fz--fIopDCQILP5_x9SVtRVvb2qdlfVmvmWF4Q08p4SU2vzb8aeGOeOxjB5Hkyzv5eiY-uxig4-5j3wMXjRcOaIzMdEk04T9_-HMDgEZ5PNWMnw8w1V69hB";

test("a link that was written long ago still opens and means the same", () => {
	// The records have gained fields since; the link tells those of its day.
	const data = { ...A.data, fingerprint: "1d7wehr" };
	expect(decodeScenario(OLD, DEFAULT)).toEqual({ scenario: { ...A, data, id: "link" }, added: [] });
});

describe("a broken link", () => {
	const whole = encodeScenario(A);
	test.each([
		["nothing", ""],
		["words", "规划"],
		["its first half", whole.slice(0, whole.length / 2)],
		["one without its last letter", whole.slice(0, -1)],
		["one with a letter changed", whole.replace(/.$/, (sign) => (sign === "A" ? "B" : "A"))],
		["one with signs of another alphabet", `${whole.slice(0, -1)}%`],
		["a check with nothing behind", "1.0."],
	])("%s is refused as damaged", (_what, text) => {
		expect(decodeScenario(text, A)).toMatchObject({ problems: [{ field: "", what: "damaged" }] });
	});

	test("one of a newer product says so", () => {
		expect(decodeScenario("2.x.y", A)).toMatchObject({
			problems: [{ what: "newer", value: "2", expected: "1" }],
		});
	});

	test("one that was forged is looked at like a file", () => {
		expect(decodeScenario(forge('{"c":[["beauty",1,0,1,0,1,0]],"s":{"name":"x"}}'), A)).toMatchObject({
			problems: [
				{ field: "data", what: "missing" },
				{ field: "criteria[0].id", what: "choice" },
			],
		});
		expect(decodeScenario(forge("[]"), A)).toMatchObject({ problems: [{ what: "damaged" }] });
		expect(decodeScenario(forge('{"c":7,"s":9}'), A)).toHaveProperty("problems");
	});

	test("one that would unfold into a flood is stopped", () => {
		expect(decodeScenario(forge(`{"c":[],"s":"${"0".repeat(3_000_000)}"}`), A)).toMatchObject({
			problems: [{ what: "large" }],
		});
	});

	test("no text breaks the reader", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(decodeScenario(text, A)).toHaveProperty("problems");
				expect(decodeScenario(forge(JSON.stringify({ c: text, s: text })), A)).toHaveProperty("problems");
			}),
			{ numRuns: 100 },
		);
	});
});

describe("the address", () => {
	test("keeps the scenario behind the #, which no server is sent", () => {
		const { search, hash } = new URL(writeScenarioLink("https://one-map.example/", A));
		expect(search).toBe("?mode=planner");
		expect(hash).toBe(`#plan=${encodeScenario(A)}`);
	});

	test("gives its scenario once, and the rest of it stays", () => {
		window.history.replaceState(null, "", `/?mode=planner#plan=${encodeScenario(A)}`);
		expect(takeSharedScenario(A)).toMatchObject({ scenario: { name: A.name } });
		expect(window.location.search).toBe("?mode=planner");
		expect(window.location.hash).toBe("");
		expect(takeSharedScenario(A)).toBeNull();
	});

	test("of another page's place holds none", () => {
		window.history.replaceState(null, "", "/#planner");
		expect(takeSharedScenario(A)).toBeNull();
		expect(window.location.hash).toBe("#planner");
	});
});
