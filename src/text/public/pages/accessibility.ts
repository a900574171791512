import { makeWords } from "../../words";

/** The statement on accessibility. */
export const accessibilityWords = makeWords(
	{
		"accessibility.title": "无障碍声明",
		"accessibility.description":
			"{district}老旧小区公开查询的无障碍情况：达到了哪些要求，哪些尚未达到，哪些没有测试。",
		"accessibility.lead":
			"本站以《网页内容无障碍指南》（WCAG）2.2 AA 级为目标，并提供大字和高对比显示。下面的结果来自测试记录；没有测试的，写明没有测试。",
		"accessibility.date": "最近一次测试：{date}。测试方法：{tool}",
		"accessibility.never": "尚未测试。",
		"accessibility.use": "怎样使用",
		"accessibility.use.list": "地图上能查到的，列表里都能查到；不用地图也能完成全部查询。",
		"accessibility.use.keyboard": "可以用键盘操作：按 Tab 键移动，按回车键打开；每页开头有“跳到正文”。",
		"accessibility.use.reading": "页首“字号”可以换成大字、高对比、浅色或深色，选择保存在本机，各页通用。",
		"accessibility.use.sign": "小区的符号用形状、填充和文字同时说明，不只靠颜色。",
		"accessibility.use.script": "不运行脚本也可以看列表、每个小区的页面和统计。",
		"accessibility.use.print": "各页可以打印，表格随文字一起打印。",
		"accessibility.notMet": "尚未达到",
		"accessibility.notMetNone": "测试中没有记录到未达到的项目。没有测试的项目不能算作达到。",
		"accessibility.results": "逐项结果",
		"accessibility.check": "要求",
		"accessibility.standard": "标准",
		"accessibility.status": "结果",
		"accessibility.evidence": "依据",
		"accessibility.status.met": "达到",
		"accessibility.status.partly": "部分达到",
		"accessibility.status.not-met": "未达到",
		"accessibility.status.not-tested": "未测试",
		"accessibility.tally": "{n} 项",
		"accessibility.feedback": "反馈",
		"accessibility.feedbackText": "遇到看不清、听不到、点不到的地方，请告诉我们：",
		"accessibility.feedbackLink": "反馈无障碍问题",
		"accessibility.feedbackSubject": "无障碍问题",
		"accessibility.feedbackNone": "遇到看不清、听不到、点不到的地方，请告诉所在街道办事处。",
		"accessibility.feedbackLine": "也可以拨打 {line}。",
	},
	{
		"accessibility.title": "Accessibility",
		"accessibility.description":
			"How accessible the public page on old compounds of {district} is: what is met, what is not met yet, what nobody has tried.",
		"accessibility.lead":
			"The aim is WCAG 2.2, level AA, with large type and high contrast for whoever wants them. The results below come from the record of the tests; what has not been tried is said not to have been tried.",
		"accessibility.date": "Last tried: {date}. Tried with: {tool}",
		"accessibility.never": "Not tried yet.",
		"accessibility.use": "How to use it",
		"accessibility.use.list":
			"Whatever the map shows is in the list; everything can be looked up without the map.",
		"accessibility.use.keyboard":
			"By keyboard: Tab moves on, Enter opens; every page begins with a way to its content.",
		"accessibility.use.reading":
			"“Type” at the top offers large type, high contrast, light and dark. The choice stays on this device and holds for every page.",
		"accessibility.use.sign":
			"A compound's symbol speaks by shape, fill and word together, never by colour alone.",
		"accessibility.use.script":
			"Without scripts the list, the page of each compound and the statistics are still there.",
		"accessibility.use.print": "Every page can be printed, tables included.",
		"accessibility.notMet": "Not met yet",
		"accessibility.notMetNone":
			"No test has found a requirement that is not met. What has not been tried does not count as met.",
		"accessibility.results": "Result by result",
		"accessibility.check": "Requirement",
		"accessibility.standard": "Standard",
		"accessibility.status": "Result",
		"accessibility.evidence": "Evidence",
		"accessibility.status.met": "Met",
		"accessibility.status.partly": "Partly met",
		"accessibility.status.not-met": "Not met",
		"accessibility.status.not-tested": "Not tried",
		"accessibility.tally": "{n}",
		"accessibility.feedback": "Tell us",
		"accessibility.feedbackText": "If there is something you cannot see, hear or reach, please say so:",
		"accessibility.feedbackLink": "Report a barrier",
		"accessibility.feedbackSubject": "Accessibility",
		"accessibility.feedbackNone":
			"If there is something you cannot see, hear or reach, please tell the office of your sub-district.",
		"accessibility.feedbackLine": "Or call {line}.",
	},
);
