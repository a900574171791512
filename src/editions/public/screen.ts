/** What a text gives away about a person. */
export type PersonalDetail = "phone" | "identity" | "mail" | "room";

const NUMERALS = "〇一二三四五六七八九";
const IDENTITY = /(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/;
const MOBILE = /(?<!\d)1[3-9]\d(?:[\s\-–—.·]?\d){8}(?!\d)/;
const LANDLINE = /(?<!\d)\(?0\d{2,3}[\s\-–—)]+\d{3,4}[\s-]?\d{4}(?!\d)/;
const DIGIT_RUN = /\d{7}/;
const MAIL = /[\w.+-]+@[\w-]+\.\w/;
const ROOM = /\d\s*室/;

/** Full-width digits and Chinese numerals as plain digits, so that no spelling hides a number. */
function plainDigits(text: string): string {
	return text
		.normalize("NFKC")
		.replaceAll("零", "〇")
		.replace(/[〇一二三四五六七八九]/g, (numeral) => String(NUMERALS.indexOf(numeral)));
}

/** A telephone or identity number in a text; `null` when there is none. Dates and numbers of documents are neither. */
export function findPersonalNumber(text: string): "phone" | "identity" | null {
	const plain = plainDigits(text);
	if (IDENTITY.test(plain)) return "identity";
	return MOBILE.test(plain) || LANDLINE.test(plain) ? "phone" : null;
}

/** Anything in a text that points at a person: a telephone or identity number, any seven digits in a row, mail, a room; `null` when there is none. */
export function findPersonalDetail(text: string): PersonalDetail | null {
	const number = findPersonalNumber(text);
	if (number !== null) return number;
	if (DIGIT_RUN.test(plainDigits(text))) return "phone";
	if (MAIL.test(text.normalize("NFKC"))) return "mail";
	return ROOM.test(text.normalize("NFKC")) ? "room" : null;
}

const ORGANISATION =
	/公司|集团|单位|机关|委员会|居委会|业委会|管委会|街道|社区|办事处|办公室|物业|中心|小组|.{3}[局厅处科部所站院校厂社馆队会署]$|学校|大学|医院|银行|协会|合作社|\b(company|co|ltd|committee|office|bureau|services?|group|association|unit)\b/i;
const PERSON = /联系人|负责人|先生|女士|经理|师傅|主任|组长|电话|\b(mr|mrs|ms|tel)\b/i;

/** Whether a text names an organisation, and nobody in it: a company, work unit, committee or office. A bare personal name does not. */
export function namesOrganisation(text: string): boolean {
	const plain = text.normalize("NFKC").trim();
	return ORGANISATION.test(plain) && !PERSON.test(plain);
}
