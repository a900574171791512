import { useEffect } from "react";
import type { Lang, Theme } from "../domain/view";

const TAGS: Readonly<Record<Lang, string>> = { zh: "zh-CN", en: "en" };

/** Tells the document its language, theme and title, for style sheets, screen readers and the tab. */
export function useDocument(lang: Lang, theme: Theme, title: string | null): void {
	useEffect(() => {
		document.documentElement.lang = TAGS[lang];
		document.documentElement.dataset.theme = theme;
		if (title !== null) document.title = title;
	}, [lang, theme, title]);
}
