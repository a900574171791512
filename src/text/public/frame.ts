import { makeWords } from "../words";

/** What stands round every page of the public edition: the ways to the other pages, and what every view has to state. */
export const frameWords = makeWords(
	{
		"frame.title": "老旧小区一张图",
		"frame.skip": "跳到正文",
		"frame.nav": "各页",
		"frame.find": "查小区",
		"frame.statistics": "统计",
		"frame.about": "数据说明",
		"frame.accessibility": "无障碍",
		"frame.language": "English",
		"frame.synthetic": "演示数据",
		"frame.syntheticHint": "本页记录为合成的演示数据，不是任何真实小区的资料。",
		"frame.approval": "审图号：{number}",
		"frame.noApproval": "审图号：未取得（内部演示）",
		"frame.dataDate": "数据日期 {date}",
		"frame.source": "来源：{source}",
		"reading.title": "字号",
		"reading.large": "大字",
		"reading.contrast": "高对比",
		"reading.light": "浅色",
		"reading.dark": "深色",
	},
	{
		"frame.title": "Old compounds on one map",
		"frame.skip": "Skip to the content",
		"frame.nav": "Pages",
		"frame.find": "Find",
		"frame.statistics": "Statistics",
		"frame.about": "Data",
		"frame.accessibility": "Accessibility",
		"frame.language": "中文",
		"frame.synthetic": "Demonstration data",
		"frame.syntheticHint":
			"The records on this page are synthetic demonstration data, not those of any real compound.",
		"frame.approval": "Map approval no. {number}",
		"frame.noApproval": "Map approval no.: none (demonstration)",
		"frame.dataDate": "Data as of {date}",
		"frame.source": "Source: {source}",
		"reading.title": "Type",
		"reading.large": "Large type",
		"reading.contrast": "High contrast",
		"reading.light": "Light",
		"reading.dark": "Dark",
	},
);

/** Every phrase that stands round a page. */
export type FrameKey = keyof (typeof frameWords)["zh"];
