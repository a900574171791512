import type { Management } from "../../src/domain/vocabulary";
import type { Random } from "./random";

/** Every name carries this mark, so that no record can be taken for a real compound. */
const MARK = "·演示";

/** Made-up lanes in the manner of each area. None is meant for a real one. */
const LANES: Readonly<Record<string, readonly string[]>> = {
	huashan: ["翠荫巷", "文澜巷", "柏园里", "圆山后巷", "砚池巷", "青云里"],
	huguo: ["护城里", "金羊巷", "南屏后巷", "晓钟巷", "东栅里"],
	daguan: ["观澜里", "篆河巷", "荷塘里", "近楼巷", "棕荫巷"],
	longxiang: ["龙泽巷", "茭塘里", "红荷巷", "西驿里", "建业巷"],
	fengning: ["丰禾里", "宁和巷", "麻园里巷", "小西营巷", "春晖里"],
	lianhua: ["莲荫路", "虹坡里", "学林巷", "教场后巷", "莲池里", "北圃巷"],
	hongyun: ["红霞路", "霖泽巷", "银波里", "云岭后巷"],
	heilinpu: ["黑松里", "海泉巷", "普云路", "林塘巷"],
	puji: ["吉康路", "观音桥里", "普和巷", "厂坝里"],
	xizhu: ["西翥坝里", "桃园箐巷", "迤路里"],
	gaoxin: ["科兴里", "红盛后巷", "海创里"],
};

const UNITS = [
	"机械配件厂",
	"纺织器材厂",
	"地质勘察队",
	"水文站",
	"无线电元件厂",
	"印刷物资公司",
	"粮油转运站",
	"百货批发站",
	"公路养护段",
	"铁路配件所",
	"医药供应站",
	"农机研究所",
	"制革二厂",
	"搪瓷厂",
	"建筑构件厂",
	"电线电缆厂",
	"烟草物资站",
	"茶叶加工厂",
	"林业勘测队",
	"气象仪器厂",
	"冶金设备厂",
	"食品公司冷库",
	"邮电器材厂",
	"第二汽车修理厂",
	"蔬菜公司",
	"劳动服务公司",
	"轴承厂",
	"化工研究所",
	"木材加工厂",
	"毛纺织厂",
];
const HOMES = ["宿舍", "家属院", "职工住宅", "生活区"];
const FLOWERS = [
	"茶花",
	"海棠",
	"玉兰",
	"丹桂",
	"滇朴",
	"云杉",
	"蓝花",
	"山茶",
	"素馨",
	"木槿",
	"紫薇",
	"香樟",
	"银桦",
	"翠竹",
	"晚樱",
];
const ESTATES = ["苑", "花园", "小区", "公寓"];

/** A name and an address in the manner of the area. */
export interface SampleName {
	readonly name: string;
	readonly alias: string | null;
	readonly address: string;
}

/** Gives out names, none twice. */
export function makeNamer(random: Random): (street: string, management: Management) => SampleName {
	const used = new Set<string>();
	return (subdistrict, management) => {
		for (;;) {
			const lane = random.pick(LANES[subdistrict] ?? []);
			const number = random.whole(1, 189);
			const name = invent(management, `${lane}${number}号`, random);
			if (used.has(name)) continue;
			used.add(name);
			const alias = random.chance(0.18) ? `${lane.slice(0, 2)}老院` : null;
			return { name: `${name}${MARK}`, alias, address: `${lane}${number}号` };
		}
	};
}

function invent(management: Management, door: string, random: Random): string {
	if (management === "work_unit") {
		const part = random.chance(0.5) ? `（${random.pick(["东", "西", "南", "北", "一", "二", "三"])}院）` : "";
		return `${random.pick(["省", "市", "区", "原"])}${random.pick(UNITS)}${random.pick(HOMES)}${part}`;
	}
	if (management === "commercial") return `${random.pick(FLOWERS)}${random.pick(ESTATES)}`;
	if (management === "community") return `${random.pick(FLOWERS)}新村`;
	if (management === "owners") return random.chance(0.5) ? `${door}小区` : `${door}院`;
	return random.chance(0.75) ? `${door}院` : `${door}散居楼`;
}
