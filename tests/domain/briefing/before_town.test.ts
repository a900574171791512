import { expect, test } from "vitest";
import { makeBeforeTown } from "../../../src/domain/briefing/before_town";
import { makeTown } from "../../../src/domain/town";
import { TOY_RECORDS } from "../../fixtures/toy_town";

const town = makeTown(TOY_RECORDS);
const project = TOY_RECORDS.projects?.find(({ id }) => id === "P1");
if (!project) throw new Error("The toy town has no project P1.");

test("before a project its cameras and parking places are not there, and its compound is not renovated", () => {
	const before = makeBeforeTown(town, project);
	expect(before.records.cameras?.map(({ id }) => id)).toEqual(
		TOY_RECORDS.cameras?.filter((one) => one.project !== "P1").map(({ id }) => id),
	);
	expect(before.records.parking?.map(({ id }) => id)).toEqual(["p2", "p3"]);
	expect(before.compoundById.get(project.compound)).toMatchObject({
		renovation: "none",
		renovatedYear: null,
		renovationClass: null,
	});
	expect(before.watch.get(project.compound)).not.toEqual(town.watch.get(project.compound));
});

test("every other compound is as it is now, and so is the town it was made from", () => {
	const others = (of: typeof town) => of.records.compounds.filter(({ id }) => id !== project.compound);
	expect(others(makeBeforeTown(town, project))).toEqual(others(town));
	expect(town.records).toEqual(TOY_RECORDS);
});

test("files that could not be had are still not had before", () => {
	const bare = makeTown({ ...TOY_RECORDS, cameras: null, parking: null });
	const before = makeBeforeTown(bare, project);
	expect(before.records).toMatchObject({ cameras: null, parking: null });
});
