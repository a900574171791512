/** What is said about the painter of the map, in Chinese; declares the keys. Fetched with the painter that needs no graphics card. */
export const painterZh = {
	"painter.no-webgl": "这台设备不能使用 WebGL，地图以矢量方式绘制，功能照常。",
	"painter.not-loaded": "显卡绘制程序没有下载成功，地图以矢量方式绘制，功能照常。",
	"painter.gave-up": "显卡连接多次中断，地图以矢量方式绘制，功能照常。",
	"painter.recovering": "显卡连接中断，正在恢复，其间地图以矢量方式绘制。",
	"painter.retry": "再试显卡绘制",
	"painter.close": "关闭提示",
	"painter.thinned": "{layer}过密，画出 {drawn} / {of}",
} as const;
