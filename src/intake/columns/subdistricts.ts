import { type CellParser, makeUnknown, parseWords, saysUnknown } from "../cells";
import { type Column, type Columns, column, nameColumn } from "./column";

/** A sub-district as a row of a list of them says it. */
export interface SubdistrictRow {
	/** Its id, or its name where the list has no ids; a name may be any text. */
	readonly id: string;
	readonly name: string | null;
	readonly englishName: string | null;
	readonly alias: string | null;
	/** Code in the system of the statistics office. */
	readonly nbs: string | null;
	/** Code in the system of civil affairs. */
	readonly mca: string | null;
	/** Code whose system the list does not say. */
	readonly subdistrictCode: string | null;
}

// A division code has two digits a level down to the county, three for the sub-district and three for the community.
const CODE = /^(\d{6}|\d{9}|\d{12})$/;

/** A division code of 6, 9 or 12 digits; the `.0` a spreadsheet leaves behind is dropped and said. */
const parseCode: CellParser<string | null> = (text) => {
	if (CODE.test(text)) return { ok: true, value: text };
	if (saysUnknown(text)) return makeUnknown(text, null);
	const digits =
		text.length > 40
			? ""
			: text
					.normalize("NFKC")
					.replace(/[\s,']/g, "")
					.replace(/\.0+$/, "");
	return CODE.test(digits)
		? { ok: true, value: digits, repairedTo: digits }
		: { ok: false, rule: "not-a-code" };
};

const NBS_ALIASES =
	"统计用区划代码|统计区划代码|统计用区划代码(12位)|统计代码|统计局代码|统计用行政区划代码|国家统计局代码|统计编码|街道统计代码|统计用街道代码|nbs|nbs_code|code_nbs|stat_code|ref:admin:cn:nbs|tags.ref:admin:cn:nbs|codes.nbs|tjdm|街道代码(统计)|街道代码(统计局)|街道代码(国家统计局)|街道代码(nbs)|国家统计局区划代码";
const MCA_ALIASES =
	"民政区划代码|民政部区划代码|民政代码|民政行政区划代码|民政部代码|民政编码|街道民政代码|mca|mca_code|code_mca|ref:admin:cn:mca|tags.ref:admin:cn:mca|codes.mca|mzdm|街道代码(民政)|街道代码(民政部)|街道代码(民政局)|街道代码(mca)";
const PLAIN_ALIASES =
	"街道编码|街道编号|所属街道代码|街道区划代码|区划代码|行政区划代码|行政区划编码|行政代码|区划编码|乡镇代码|subdistrict_code|street_code|division_code|admin_code|adcode|xzqhdm|xzqdm|qhdm|jddm|乡级代码|街道行政区划代码|街道(乡镇)代码|所属街道编码";

/** The column of a sub-district's code beside or in place of its name, in whichever system its header says. */
export const CODE_COLUMN: Column<string | null> = {
	...column("街道代码", parseCode, `${PLAIN_ALIASES}|${NBS_ALIASES}|${MCA_ALIASES}`),
	readOnly: true,
};

/** The system of codes a header names: `nbs` of the statistics office, `mca` of civil affairs; `null` when it names none. */
export function findCodeSystem(header: string): "nbs" | "mca" | null {
	if (/统计|nbs|tjdm/i.test(header)) return "nbs";
	return /民政|mca|mzdm/i.test(header) ? "mca" : null;
}

/** The columns of a list of sub-districts. */
export const SUBDISTRICT_COLUMNS: Columns<SubdistrictRow> = {
	id: nameColumn("编号", "街道id|subdistrict_id|id|uid|bh|@id|osm_id"),
	name: {
		...column(
			"名称",
			parseWords,
			"街道名称|街道|街道办事处|所属街道|乡镇街道|镇街名称|name|name:zh|subdistrict|subdistrict_name|township|mc|jdmc|tags.name|tags.name:zh|街道办事处名称|街道乡镇名称|乡镇|乡镇名称|乡镇街道名称|xzqmc|xzmc|zjmc",
		),
		look: "name",
	},
	englishName: column("英文名称", parseWords, "英文名|name:en|name_en|english|english_name|tags.name:en"),
	alias: column("别名", parseWords, "曾用名|又名|简称|alias|alt_name|short_name|tags.alt_name"),
	nbs: column("统计用区划代码", parseCode, NBS_ALIASES),
	mca: column("民政区划代码", parseCode, MCA_ALIASES),
	subdistrictCode: { ...column("街道代码", parseCode, `${PLAIN_ALIASES}|代码|编码|code`), readOnly: true },
};
