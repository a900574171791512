/** What the page says before or without any script, in Chinese; it stands in the page itself and is not loaded with the product. */
export const firstPageZh = {
	"first.scriptsOff": "本浏览器没有运行脚本，下面是各小区的清单，可用浏览器的页内查找。",
	"first.mapStands": "地图为打开时的样子，不能移动。",
	"first.all": "全部小区",
	"first.ofArea": "{name}（{n} 个）",
} as const;
