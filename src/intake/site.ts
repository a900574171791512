import * as v from "valibot";
import { isDay, isOfficeLine, isOrigin, isPageAddress, isReportAddress } from "../domain/public/site_rules";
import type { PublicSite } from "../domain/public_records";

/** What a folder that says nothing of its public page has decided: nowhere published, nobody may embed it, and no map. */
const NOTHING_DECIDED: PublicSite = { address: null, report: null, embeddedBy: [], validUntil: null };

// A page framed by everybody is framed by nobody in particular; and a header has its limit.
const MOST_ORIGINS = 20;

const passing = (holds: (text: string) => boolean, advice: string) =>
	v.pipe(
		v.string(),
		v.check(holds, ({ input }) => `“${String(input).slice(0, 100)}” ${advice}`),
	);
const orNull = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);

/** Telephone of an office; left out or `null`: none. */
export const OfficeLine = orNull(
	passing(
		isOfficeLine,
		"不是单位电话：写 3—16 位数字，可用空格或连字符分隔，不得为手机号；没有则写 null / is no office's telephone: 3 to 16 digits, spaces or hyphens between, no mobile telephone; null when there is none",
	),
);

/** The operator's decisions on the public page; what is left out is decided as strictly as it can be. */
export const Site = v.optional(
	v.strictObject({
		address: orNull(
			passing(
				isPageAddress,
				"不是网页地址：写 https://…/，以斜杠结尾，不含账号、查询和空格；未定则写 null / is no page's address: https://…/ with a slash at its end, no account, query or space; null when it is not known",
			),
		),
		report: orNull(
			passing(
				isReportAddress,
				"不能作为纠错地址：写 mailto:邮箱 或 https://…；没有则写 null / cannot take reports: mailto: with one address, or https://…; null when there is none",
			),
		),
		embeddedBy: v.optional(
			v.pipe(
				v.array(
					passing(
						isOrigin,
						"不是来源：逐个写 https://主机名，不带路径和通配符 / is no origin: https://name each, without path or wildcard",
					),
				),
				v.maxLength(MOST_ORIGINS, `最多 ${MOST_ORIGINS} 个 / ${MOST_ORIGINS} at most`),
			),
			[],
		),
		validUntil: orNull(
			passing(
				isDay,
				"不是日期：写 YYYY-MM-DD；写 null 则公众版不绘地图 / is no day: YYYY-MM-DD; with null the public page draws no map",
			),
		),
	}),
	NOTHING_DECIDED,
);
