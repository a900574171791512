import { expect, test } from "vitest";
import { fingerprintOf } from "../../src/domain/fingerprint";
import { TOY_DISTRICT, TOY_RECORDS, toyTown } from "../fixtures/toy_town";

const [first, ...others] = TOY_RECORDS.compounds;
if (!first) throw new Error("The toy town is empty.");
const town = (compounds = TOY_RECORDS.compounds, dataDate = "2019-05-31") =>
	fingerprintOf(toyTown({ district: { ...TOY_DISTRICT, dataDate }, compounds }));

test("the same records have the same fingerprint", () => {
	expect(town()).toBe(town([...TOY_RECORDS.compounds]));
	expect(town()).toMatch(/^[0-9a-z]+$/);
});

test("what changes the map changes the fingerprint", () => {
	const changed = [
		town(others),
		town([{ ...first, management: "owners" }, ...others]),
		town([{ ...first, renovation: "underway" }, ...others]),
		town([{ ...first, position: null }, ...others]),
		town(TOY_RECORDS.compounds, "2020-01-01"),
	];
	expect(new Set([town(), ...changed]).size).toBe(changed.length + 1);
});

test("what the map does not show leaves it", () => {
	expect(town([{ ...first, note: "别的" }, ...others])).toBe(town());
});
