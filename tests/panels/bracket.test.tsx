import { expect, test } from "vitest";
import { INDICATORS } from "../../src/domain/indicators";
import { DEFAULT_VIEW, type View } from "../../src/domain/view";
import { Workbench } from "../../src/modes/Workbench";
import { Areas } from "../../src/panels/Areas";
import { Card } from "../../src/panels/Card";
import { Notes } from "../../src/panels/Notes";
import { FILES } from "../../src/sources/problem";
import { TOY_DISTRICT, TOY_RECORDS } from "../fixtures/toy_town";
import { bracketText, findLooseText, listStrings } from "../text/bracket";
import { PUBLISHED } from "./published";
import { show } from "./show";

const files = {
	compounds: {
		path: "compounds.csv",
		datum: "WGS84",
		source: { zh: "玩具区住建局台账", en: "Ledger" },
		licence: "MIT",
		date: "2024-05-01",
	},
} as const;
const records = {
	district: { ...TOY_DISTRICT, published: PUBLISHED, files, expectedTotal: 9, dataDate: "2024-05-01" },
};
const nothing = () => undefined;
const problems = FILES.map((file) => ({ file, kind: "shape", detail: "404", retry: nothing }) as const);
const malformed = [
	{ file: "cameras", index: 0, id: "c9", field: "status", value: "七", why: "status" },
] as const;
const data = new Set([...listStrings({ ...TOY_RECORDS, ...records, malformed }), "404"]);

const loose = (view: Partial<View>, draw: Parameters<typeof show>[0]) => {
	const { container, unmount } = show(draw, { view, records, text: bracketText });
	const found = findLooseText(container, data);
	unmount();
	return found;
};

test("every word of the desk comes from the tables of phrases", () => {
	const filters = { ...DEFAULT_VIEW.filters, management: ["unmanaged"], households: ["20-49"] } as const;
	const part = { indicator: "households", side: "behind" } as const;
	const views: Partial<View>[] = [
		{},
		{ sel: "A1", color: "renovation", size: "households", layers: ["cameras", "parking", "links"] },
		{ sel: "A1", filters, parts: [part], placed: true, theme: "dark" },
	];
	for (const view of views) {
		const found = loose(view, (props) => (
			<Workbench
				{...props}
				map={null}
				ready={true}
				problems={problems}
				malformed={malformed}
				hoveredId={null}
				onHover={nothing}
				onFrame={nothing}
			/>
		));
		expect(found).toEqual([]);
	}
});

test("every word about every indicator comes from the tables of phrases", () => {
	for (const { id } of INDICATORS) {
		expect(loose({ indicator: id }, (props) => <Areas {...props} problems={problems} />)).toEqual([]);
	}
});

test("every word of every card and of the notes comes from the tables of phrases", () => {
	for (const { id } of TOY_RECORDS.compounds) {
		expect(loose({ sel: id }, (props) => <Card {...props} problems={problems} onFrame={nothing} />)).toEqual(
			[],
		);
	}
	expect(loose({}, (props) => <Notes {...props} problems={problems} malformed={malformed} />)).toEqual([]);
});
