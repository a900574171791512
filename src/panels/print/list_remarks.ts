import type { IndicatorId } from "../../domain/indicators";
import type { Finding } from "../../domain/records";
import type { Scene } from "../../domain/scene";
import { tabulateAreas } from "../../domain/tabulate";
import type { Overlay, View } from "../../domain/view";
import type { MalformedRecord } from "../../sources/problem";
import type { Problem } from "../../sources/use_records";
import { formatNumber } from "../../text/format";
import type { PrintSpeech } from "../../text/print_text";
import type { MapSheet } from "./map_sheet";

/** What the document is made from, beside the scene. */
export interface Ground {
	readonly map: MapSheet | null;
	readonly problems: readonly Problem[];
	readonly malformed: readonly MalformedRecord[];
}

/** Sentences a reader needs to trust the numbers as far as they go and no further: what is in, what is out, what is assumed. */
export function listRemarks(scene: Scene, speech: PrintSpeech, ground: Ground): readonly string[] {
	return [
		...sayCounts(scene, speech, ground.map),
		...sayChecks(scene, speech, ground),
		...sayDrawing(speech, ground.map),
		...sayDefinitions(scene.view, speech),
	];
}

function sayCounts(scene: Scene, { text }: PrintSpeech, map: MapSheet | null): string[] {
	const { expected, total, placed, notPlaced, shown, shownPlaced } = scene.reconciliation;
	const counts = {
		total: formatNumber(total),
		placed: formatNumber(placed),
		notPlaced: formatNumber(notPlaced),
	};
	const against = { expected: formatNumber(expected), n: formatNumber(Math.abs(total - expected)) };
	const { management, renovation, households } = tabulateAreas(scene).total;
	const said = [
		text(total === expected ? "print.reconciled" : "print.differs", { ...counts, ...against }),
		shown === total
			? text("print.whole", { n: formatNumber(total) })
			: text("print.filtered", { n: formatNumber(shown), rest: formatNumber(total - shown) }),
		text("print.unknowns", {
			management: formatNumber(management.unknown),
			renovation: formatNumber(renovation.unknown),
			households: formatNumber(households.leftOut.length),
		}),
	];
	if (map === null) return said;
	const frame = {
		inside: formatNumber(map.inside),
		outside: formatNumber(shownPlaced - map.inside),
		unplaced: formatNumber(shown - shownPlaced),
	};
	return [...said, text("print.inFrame", frame)];
}

function sayChecks(scene: Scene, { text }: PrintSpeech, { problems, malformed }: Ground): string[] {
	const { account, ground } = scene.town.records;
	const n = scene.disagreements.length;
	const files = problems.map(({ file }) => text(`file.${file}`)).join(text("print.and"));
	return [
		...(files === "" ? [] : [text("print.missing", { files })]),
		...(ground === null ? [] : [text(n > 0 ? "print.disagreements" : "print.disagreementsNone", { n })]),
		account === null
			? text("print.findingsUnknown")
			: text("print.findings", countFindings(account.findings)),
		...(malformed.length > 0 ? [text("print.malformed", { n: formatNumber(malformed.length) })] : []),
		text("print.dash"),
	];
}

function countFindings(findings: readonly Finding[]) {
	const count = (severity: Finding["severity"]) =>
		formatNumber(findings.filter((one) => one.severity === severity).length);
	return {
		n: formatNumber(findings.length),
		reject: count("reject"),
		withhold: count("withhold"),
		repair: count("repair"),
		note: count("note"),
	};
}

/** Which overlay a dense layer of the style belongs to. */
const OVERLAY_OF: Readonly<Record<string, `layer.${Overlay}`>> = {
	cameras: "layer.cameras",
	"parking-places": "layer.parking",
};

function sayDrawing({ text }: PrintSpeech, map: MapSheet | null): string[] {
	if (map === null) return [];
	const thinned = map.thinned.map(({ layer, drawn, of }) =>
		text("print.thinned", {
			layer: text(OVERLAY_OF[layer] ?? "options.layers"),
			drawn: formatNumber(drawn),
			of: formatNumber(of),
		}),
	);
	const layers = map.unpainted.join(text("print.and"));
	return [
		...thinned,
		...(layers === "" ? [] : [text("print.unpainted", { layers })]),
		text("print.projection"),
	];
}

/** Shares in the tables of every document, and what the chosen numbers rest on. */
function sayDefinitions(
	{ indicator, layers, distanceM, spacesPerHousehold, sel }: View,
	{ text }: PrintSpeech,
) {
	const standing = "unmanaged_share" satisfies IndicatorId;
	const usesDistance =
		indicator === "camera_coverage" || layers.includes("links") || layers.includes("reach");
	const usesSpaces = indicator === "parking_deficit" || sel !== null;
	return [
		...(indicator === standing ? [] : [text(`print.define.${standing}`)]),
		...(usesDistance ? [text("print.distance", { n: formatNumber(distanceM) })] : []),
		...(usesSpaces ? [text("print.spaces", { n: formatNumber(spacesPerHousehold, 1) })] : []),
	];
}
