import type { Lang } from "../../domain/view";

/** How a document and a part of it say their language. */
export const LANG_TAGS: Readonly<Record<Lang, string>> = { zh: "zh-CN", en: "en" };
