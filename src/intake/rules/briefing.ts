import type { RuleTexts } from "./rule_text";

/** Rules about the scenes of a briefing. A scene with a fault is left out, the others stand. */
export const BRIEFING_RULES = {
	"briefing-unknown-key": {
		severity: "reject",
		zh: "{field}：没有“{value}”这一项，最接近的是“{detail}”。改正拼写或删去；这一场景未采用。",
		en: "{field}: there is no key “{value}”; the nearest is “{detail}”. Correct or delete it; the scene was left out.",
	},
	"briefing-missing-key": {
		severity: "reject",
		zh: "{field} 缺少，应为{detail}。补上后重新运行；这一场景未采用。",
		en: "{field} is missing; expected {detail}. Add it and run again; the scene was left out.",
	},
	"briefing-unknown-word": {
		severity: "reject",
		zh: "{field} 为“{value}”，不是规定的用语，最接近的是“{detail}”。可用的用语见 data/README.md；这一场景未采用。",
		en: "{field} is “{value}”, which is none of the agreed words; the nearest is “{detail}”. data/README.md lists them; the scene was left out.",
	},
	"briefing-bad-value": {
		severity: "reject",
		zh: "{field} 为“{value}”，应为{detail}。改正后重新运行；这一场景未采用。",
		en: "{field} is “{value}”; expected {detail}. Correct it and run again; the scene was left out.",
	},
	"briefing-too-many-claims": {
		severity: "reject",
		zh: "{field} 有 {value} 个数字，一个场景最多 {detail} 个。分成两个场景；这一场景未采用。",
		en: "{field} has {value} numbers; a scene bears at most {detail}. Make two scenes of it; the scene was left out.",
	},
	"briefing-doubled-id": {
		severity: "reject",
		zh: "{field} 的编号“{value}”前面已经用过（{detail}）。改成另一个编号；这一场景未采用。",
		en: "{field}: the id “{value}” was used before ({detail}). Choose another; the scene was left out.",
	},
	"briefing-unknown-id": {
		severity: "reject",
		zh: "{field} 为“{value}”，数据中没有这个{detail}。核对编号；这一场景未采用。",
		en: "{field} is “{value}”; the data have no such {detail}. Check the id; the scene was left out.",
	},
	"briefing-empty-scene": {
		severity: "reject",
		zh: "场景“{value}”没有文字、数字，旁边也没有图表。补上其中一项，或删去这一场景；未采用。",
		en: "Scene “{value}” has neither text nor numbers nor anything beside the map. Give it one of them or delete it; it was left out.",
	},
	"briefing-columns-of-nothing": {
		severity: "note",
		zh: "{field} 要求立体柱，但没有指定指标（map.indicator），不会有柱。补上指标，或删去这一项。",
		en: "{field} asks for columns, but no indicator is named (map.indicator), so there are none. Name one, or delete the key.",
	},
	"briefing-look-outside": {
		severity: "note",
		zh: "{field} 为“{value}”，不在本区范围（西 南 东 北：{detail}）之内，地图上会看不到本区。核对经纬度和先后次序后重新运行；场景照原样展示。",
		en: "{field} is “{value}”, which lies outside the district (west, south, east, north: {detail}), so that the map shows nothing of it. Check longitude, latitude and their order and run again; the scene is shown as it stands.",
	},
	"briefing-scenario-key": {
		severity: "withhold",
		zh: "{field} 为“{value}”，选点方案没有这一项，最接近的是“{detail}”。改正拼写或删去后重新运行；整个方案未采用，现按默认方案。",
		en: "{field} is “{value}”, but a scenario has no such key; the nearest is “{detail}”. Correct or delete it and run again; the whole scenario was left out and the default one is used.",
	},
	"briefing-key-ignored": {
		severity: "withhold",
		zh: "{field}：没有“{value}”这一项，最接近的是“{detail}”。改正拼写或删去；未使用。",
		en: "{field}: there is no key “{value}”; the nearest is “{detail}”. Correct or delete it; it was not used.",
	},
	"briefing-doubled-key": {
		severity: "withhold",
		zh: "{field} 里“{value}”写了两次，只采用了最后一个。删去多余的一个后重新运行。",
		en: "“{value}” stands twice in {field}; only the last one was used. Delete the other and run again.",
	},
	"briefing-too-many-scenes": {
		severity: "reject",
		zh: "{field} 有 {value} 个场景，最多 {detail} 个，后面的未采用。删去多余的场景后重新运行。",
		en: "{field} has {value} scenes; at most {detail} are taken, the rest was left out. Delete some and run again.",
	},
	"briefing-default-used": {
		severity: "withhold",
		zh: "{field} 为“{value}”，应为{detail}。改正后重新运行；现按默认处理。",
		en: "{field} is “{value}”; expected {detail}. Correct it and run again; the default was used.",
	},
	"briefing-refused": {
		severity: "reject",
		zh: "{field} 为“{value}”，应为{detail}。整份汇报内容未采用，其余数据不受影响。",
		en: "{field} is “{value}”; expected {detail}. The whole briefing was left out; everything else stands.",
	},
	"briefing-without-scenes": {
		severity: "reject",
		zh: "没有一个场景可用（读入 {value} 个）。按上面所列改正后重新运行；其余数据不受影响。",
		en: "None of the {value} scenes can be used. Correct what is listed and run again; everything else stands.",
	},
} as const satisfies RuleTexts;
