// The traditional characters that headers and names of ledgers are made of, each with its simplified one behind it.
const TRADITIONAL =
	"經经緯纬稱称區区號号單单縣县層层數数戶户樓楼棟栋積积築筑類类態态車车編编備备註注調调間间時时裝装狀状別别場场項项" +
	"東东華华蓮莲龍龙興兴園园廠厂莊庄橋桥師师學学醫医鐵铁軍军電电氣气辦办處处門门聯联陽阳業业產产鎮镇鄉乡廣广長长" +
	"國国開开關关見见觀观實实際际爾尔為为無无優优環环衛卫護护營营運运達达風风書书訊讯監监設设資资質质總总減减劃划" +
	"擬拟啟启動动機机構构員员會会詳详徑径標标維维費费報报評评級级險险齡龄線线網网說说樣样";

const SIMPLIFIED = new Map(
	Array.from({ length: TRADITIONAL.length / 2 }, (_, at) => [
		TRADITIONAL.charAt(at * 2),
		TRADITIONAL.charAt(at * 2 + 1),
	]),
);

const ANY_TRADITIONAL = new RegExp(
	`[${[...SIMPLIFIED]
		.filter(([one, other]) => one !== other)
		.map(([one]) => one)
		.join("")}]`,
	"g",
);

/** A text in one spelling: half-width, lower case, without spaces or invisible marks, the commonest traditional characters simplified. For comparing, never for showing. */
export function foldSpelling(text: string): string {
	const plain = text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/g, "");
	return plain.replace(ANY_TRADITIONAL, (one) => SIMPLIFIED.get(one) ?? one);
}

/** How many characters must be put in, taken out or changed to make one text of the other. Time grows with the product of their lengths. */
function editDistance(a: string, b: string): number {
	const from = [...a];
	const to = [...b];
	let before = to.map((_, at) => at + 1);
	before.unshift(0);
	for (const [row, one] of from.entries()) {
		const now = [row + 1];
		for (const [at, other] of to.entries()) {
			const changed = (before[at] ?? 0) + (one === other ? 0 : 1);
			now.push(Math.min(changed, (before[at + 1] ?? 0) + 1, (now[at] ?? 0) + 1));
		}
		before = now;
	}
	return before[to.length] ?? 0;
}

/** How alike two texts are, 0–1: the share of the longer one that can stay. */
export function similarity(a: string, b: string): number {
	const longer = Math.max([...a].length, [...b].length);
	return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}
