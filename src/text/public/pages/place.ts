import { makeWords } from "../../words";

/** The pages of a single compound and of a sub-district. */
export const placeWords = makeWords(
	{
		"find.description": "查询{district} {n} 个老旧小区由谁管理、改造情况和联系电话。数据日期 {date}。",
		"compound.description": "{mark}{name}，{subdistrict}，{management}，{renovation}。数据日期 {date}。",
		"compound.map": "在地图上的位置",
		"compound.open": "在查询页打开",
		"compound.mapLabel": "{name}的位置图",
		"subdistrict.description":
			"{mark}{name}有 {n} 个老旧小区，其中无人管理 {unmanaged} 个，已改造 {done} 个。数据日期 {date}。",
		"subdistrict.lead":
			"登记老旧小区 {n} 个，占全部 {total} 个的 {share} %；其中无人管理 {unmanaged} 个，已改造 {done} 个。",
		"subdistrict.none": "没有登记老旧小区。",
		"subdistrict.pilot": "本街道是引入物业服务的试点街道。",
		"subdistrict.office": "问询电话 {line}",
		"subdistrict.mapLabel": "{name}的小区分布图",
		"subdistrict.map": "地图",
		"subdistrict.open": "在查询页只看这里的小区",
		"subdistrict.league": "各街道比较",
		"subdistrict.rank": "位次",
		"subdistrict.unmanagedShare": "无人管理占比",
		"subdistrict.doneShare": "已改造占比",
		"subdistrict.leagueNote":
			"按小区数从多到少排列，数量相同的位次相同。占比以登记了该项的小区为分母，括号内为分母。",
		"subdistrict.list": "小区",
		"place.mark": "【演示数据】",
		"place.sketch": "街道界线为示意",
		"place.expired": "地图的有效期已过，按规定不再显示。",
		"place.noMap": "没有可以显示的地图。",
	},
	{
		"find.description":
			"Look up who manages each of the {n} old compounds of {district}, whether it is renovated and whom to call. Data as of {date}.",
		"compound.description": "{mark}{name}, {subdistrict}: {management}, {renovation}. Data as of {date}.",
		"compound.map": "Where it is",
		"compound.open": "Open on the map",
		"compound.mapLabel": "Map of where {name} is",
		"subdistrict.description":
			"{mark}{name}: {n} old compounds, {unmanaged} of them unmanaged, {done} renovated. Data as of {date}.",
		"subdistrict.lead":
			"{n} old compounds are on record, {share} % of all {total}; {unmanaged} of them are unmanaged, {done} renovated.",
		"subdistrict.none": "No old compounds are on record.",
		"subdistrict.pilot": "Property service is being introduced here first.",
		"subdistrict.office": "Enquiries: {line}",
		"subdistrict.mapLabel": "Map of the compounds of {name}",
		"subdistrict.map": "Map",
		"subdistrict.open": "Open the list with these compounds only",
		"subdistrict.league": "Beside the others",
		"subdistrict.rank": "Rank",
		"subdistrict.unmanagedShare": "Share unmanaged",
		"subdistrict.doneShare": "Share renovated",
		"subdistrict.leagueNote":
			"By number of compounds, the largest first; equal numbers share a rank. Shares are of the compounds of which it is recorded; their number stands in brackets.",
		"subdistrict.list": "Compounds",
		"place.mark": "[Demonstration data] ",
		"place.sketch": "Sub-district lines are a sketch",
		"place.expired": "The map's validity has passed; it is no longer shown.",
		"place.noMap": "There is no map to show.",
	},
);
