import type { Bilingual } from "../../domain/records";

/** Why the public edition was not made. */
export type RefusalReason =
	| "unknown-field"
	| "wrong-type"
	| "phone"
	| "identity"
	| "mail"
	| "room"
	| "outside"
	| "repeated-field";

/** Which record of which file stands in the way, and what was met there. */
export interface RefusalSpot {
	readonly file: string;
	readonly id: string;
	readonly field: string;
	readonly value: string;
}

const WORDS: Readonly<Record<RefusalReason, Bilingual>> = {
	"unknown-field": {
		zh: "公开清单里没有这个字段。请先在公众版清单中写明公开方式或不公开的理由。",
		en: "The public schema does not answer for this field. Say there how it is published, or why it is not.",
	},
	"wrong-type": {
		zh: "值的类型与公开清单不符。请更正该值或清单。",
		en: "The value is not of the type the public schema states. Put the value or the schema right.",
	},
	phone: {
		zh: "像是电话号码（七位以上连续数字）。请从数据中删去，再生成公众版。",
		en: "This looks like a telephone number (seven digits or more in a row). Take it out of the data first.",
	},
	identity: {
		zh: "像是身份证号码。请从数据中删去，再生成公众版。",
		en: "This looks like an identity number. Take it out of the data first.",
	},
	mail: {
		zh: "像是电子邮箱。请从数据中删去，再生成公众版。",
		en: "This looks like an address of electronic mail. Take it out of the data first.",
	},
	room: {
		zh: "含有房间号。请从数据中删去，再生成公众版。",
		en: "This names a room. Take it out of the data first.",
	},
	outside: {
		zh: "坐标不在区界之内。请更正坐标，再生成公众版。",
		en: "The position lies outside the district. Put it right first.",
	},
	"repeated-field": {
		zh: "公开清单中有两个字段以同一名称公开。请改名。",
		en: "Two fields of the public schema are published under one name. Rename one.",
	},
};

/** Thrown when the public edition cannot be made: names file, record, field and value, and what to do. Nothing is published then. */
export class PublicEditionRefused extends Error {
	readonly words: Bilingual;

	constructor(
		readonly reason: RefusalReason,
		readonly spot: RefusalSpot,
	) {
		super(
			`${spot.file} · ${spot.id} · ${spot.field} = “${spot.value}”\n    ${WORDS[reason].zh}\n    ${WORDS[reason].en}`,
		);
		this.name = "PublicEditionRefused";
		this.words = WORDS[reason];
	}
}
