import { expect, test } from "vitest";
import { en } from "../../src/text/en";
import { publicEn } from "../../src/text/public_en";
import { publicZh } from "../../src/text/public_zh";
import { zh } from "../../src/text/zh";

/** What names a thing or a state; sentences, and the words around a figure, may suit their page. */
const NAMES = /^(app|count|management|renovation|decade|households|quantity)\./;

/** Named otherwise on the public page: a rounded figure says so, and an area stands without the words around it. */
const OWN = ["quantity.parkingSpaces", "quantity.renovatedSqm"];

test.each([
	["Chinese", publicZh, zh],
	["English", publicEn, en],
])(
	"what the public page and the internal one both name, they name by the same %s words",
	(_lang, said, internal) => {
		const known: Readonly<Record<string, string>> = internal;
		const shared = Object.entries(said).filter(
			([key]) => NAMES.test(key) && !OWN.includes(key) && known[key] !== undefined,
		);
		expect(shared.length).toBeGreaterThan(20);
		expect(shared.filter(([key, phrase]) => known[key] !== phrase)).toEqual([]);
	},
);
