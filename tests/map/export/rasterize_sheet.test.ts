import { expect, test } from "vitest";
import { ExportFailure } from "../../../src/map/export/export_failure";
import { rasterizeSheet } from "../../../src/map/export/rasterize_sheet";
import { makeNode } from "../../../src/map/svg/draw/svg_node";

test("a picture no canvas can hold is refused before anything is drawn", async () => {
	const steps: string[] = [];
	const watch = { onStep: (step: string) => steps.push(step), signal: new AbortController().signal };
	const made = rasterizeSheet(makeNode("svg"), { widthPx: 30_000, heightPx: 900 }, watch);
	await expect(made).rejects.toThrow(ExportFailure);
	await expect(made).rejects.toMatchObject({ fault: "too-large" });
	expect(steps).toEqual([]);
});
