import { makeWords } from "../../words";

/** Versions, steps taken, and giving a scenario on. */
export const keepingWords = makeWords(
	{
		"scenarios.versions": "版本（{n}）",
		"scenarios.versionsAbout":
			"自动保存，最多 {n} 个：最近的逐个保留，较早的渐稀。恢复旧版本是一步操作，可以撤销。",
		"scenarios.versionMade": "新建",
		"scenarios.versionCurrent": "最新",
		"scenarios.restore": "恢复到此",
		"scenarios.restoreOne": "恢复到 {time} 的版本",
		"scenarios.steps": "操作记录",
		"scenarios.stepsAbout":
			"最多 {depth} 步，刷新页面后保留最近 {kept} 步。撤销后再改动，被撤销的步骤即丢弃。",
		"scenarios.stepsPast": "可撤销",
		"scenarios.stepsFuture": "可重做",
		"scenarios.stepsNone": "还没有操作。",
		"scenarios.share": "文件与链接",
		"scenarios.shareAbout":
			"链接中含全部设置（包括编制人和说明），不含小区数据；内容在 # 之后，打开时不会发送到服务器。对方打开后成为其自己的新方案。",
		"scenarios.upload": "打开文件",
		"scenarios.link": "分享链接",
		"scenarios.linkLength": "{n} 字符",
		"scenarios.linkLong": "链接较长，聊天或邮件软件可能截断；建议改发文件。",
		"scenarios.copy": "复制链接",
		"scenarios.copied": "已复制",
		"scenarios.copyByHand": "已选中，请按 Ctrl+C 复制。",
	},
	{
		"scenarios.versions": "Versions ({n})",
		"scenarios.versionsAbout":
			"Saved by themselves, {n} at most: the latest each, earlier ones ever more thinly. Restoring one is a step that can be undone.",
		"scenarios.versionMade": "made",
		"scenarios.versionCurrent": "latest",
		"scenarios.restore": "Restore",
		"scenarios.restoreOne": "Restore the version of {time}",
		"scenarios.steps": "Steps",
		"scenarios.stepsAbout":
			"{depth} steps at most; the last {kept} survive a reload. A change after an undo drops the steps that were undone.",
		"scenarios.stepsPast": "Can be undone",
		"scenarios.stepsFuture": "Can be done again",
		"scenarios.stepsNone": "Nothing was done yet.",
		"scenarios.share": "File and link",
		"scenarios.shareAbout":
			"The link holds every setting (author and notes too) and no data of compounds. It stands behind the # and is not sent to a server. Whoever opens it gets a new scenario of their own.",
		"scenarios.upload": "Open a file",
		"scenarios.link": "Link to share",
		"scenarios.linkLength": "{n} characters",
		"scenarios.linkLong": "A long link, which chat or mail programs may cut; better send the file.",
		"scenarios.copy": "Copy link",
		"scenarios.copied": "Copied",
		"scenarios.copyByHand": "Selected; press Ctrl+C to copy.",
	},
);
