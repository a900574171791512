import type { PublishedTable } from "../../src/domain/records";

/** Its printed totals disagree with its rows, as printed totals do. */
export const PUBLISHED: PublishedTable = {
	citation: { zh: "玩具区文〔2024〕1号", en: "Toy document 1 of 2024" },
	rows: [
		{ management: "commercial", floorAreaWanSqm: 10.5, compounds: 3, households: 500 },
		{ management: "unmanaged", floorAreaWanSqm: 2.1, compounds: 4, households: 90 },
	],
	printedTotal: { floorAreaWanSqm: 12, compounds: null, households: 5900, asPrinted: "12万平方米，0.59万户" },
	remark: { zh: "合计与各行之和不符。", en: "The totals disagree with the rows." },
};
