import { expect, test } from "vitest";
import { en } from "../../src/text/en";
import { publicEn } from "../../src/text/public_en";
import { publicZh } from "../../src/text/public_zh";
import { zh } from "../../src/text/zh";

/** The words of the rows and columns of the two pages differ where one column holds less on the public one. */
const OWN = ["table.households", "table.parkingSpaces"];

test.each([
	["Chinese", publicZh, zh],
	["English", publicEn, en],
])(
	"what the public page and the internal one both say, they say in the same %s words",
	(_lang, said, internal) => {
		const known: Readonly<Record<string, string>> = internal;
		const differing = Object.entries(said).filter(
			([key, phrase]) => !OWN.includes(key) && known[key] !== undefined && known[key] !== phrase,
		);
		expect(differing).toEqual([]);
	},
);
