import type { Bilingual } from "../../domain/records";

const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** Why a field may be published, in this shape, or may not: the instruments by name, for the person who has to answer for it. */
export const BASIS = {
	open: both(
		"《政府信息公开条例》：涉及公众利益调整、需要公众知晓的政府信息主动公开",
		"Regulations on Open Government Information: information the public needs to know is published",
	),
	cited: both("已公开的公文，照录并注明出处", "A public document, quoted as printed with its citation"),
	mapped: both(
		"《地图管理条例》及《公开地图内容表示规范》：公开地图限制位置精度，标注审图号、日期和来源",
		"Regulations on Map Management and the norms for the content of public maps: limited precision; approval number, date and source are stated",
	),
	unneeded: both(
		"不在公开清单内：《数据安全法》《政府信息公开条例》，没有依据的不公开",
		"Not on the list of what is published: Data Security Law, Regulations on Open Government Information; without a basis nothing is published",
	),
	personal: both(
		"《个人信息保护法》：未经单独同意不公开个人信息；老年人、低收入情况属敏感信息",
		"Personal Information Protection Law: no disclosure of personal information without separate consent; age and poverty are sensitive",
	),
	small: both(
		"《统计法》：能够识别单个调查对象的资料不得对外提供，小数以区间表示或不公布",
		"Statistics Law: nothing that identifies a single respondent; small numbers are banded or withheld",
	),
	cameras: both(
		"《公共安全视频图像信息系统管理条例》：设备的位置、类型和数量等信息不得泄露",
		"Regulations on Public Security Video Systems: place, kind and number of the devices are not disclosed",
	),
	safety: both(
		"《政府信息公开条例》：公开后可能危及公共安全、社会稳定的不公开",
		"Regulations on Open Government Information: not published where it might endanger public safety or stability",
	),
	internal: both(
		"《政府信息公开条例》：内部事务信息、讨论记录和过程稿可以不公开",
		"Regulations on Open Government Information: internal matters, deliberations and drafts need not be published",
	),
	commercial: both(
		"《政府信息公开条例》：涉及商业秘密、公开会损害第三方权益的不公开",
		"Regulations on Open Government Information: business secrets and what would harm third parties are not published",
	),
} as const;
