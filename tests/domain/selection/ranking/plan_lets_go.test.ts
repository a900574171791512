import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { toyPlan, toyPlanTown } from "../../../fixtures/toy_plan";

setFlagsFromString("--expose_gc");
const collect = runInNewContext("gc") as () => void;

/** Appraises a town by the settings all towns share, and holds none of it. */
function appraiseOnce(): WeakRef<object> {
	const town = toyPlanTown();
	toyPlan({}, town);
	const [first] = town.records.compounds;
	if (!first) throw new Error("The toy town has no compound.");
	return new WeakRef(first);
}

test("settings that stay hold no compound of records that were replaced: a wall is handed many releases", async () => {
	const ofOldRelease = appraiseOnce();
	// What was just made is held until the present task ends.
	await new Promise((resolve) => setTimeout(resolve));
	collect();
	expect(ofOldRelease.deref()).toBeUndefined();
});
