import type { ReactNode } from "react";
import { type PublicPage, pathOf, rootOf } from "../../domain/public/paths";
import type { PublicDistrict } from "../../domain/public_records";
import type { Lang } from "../../domain/view";
import { type FrameKey, frameWords } from "../../text/public/frame";
import { makeSay } from "../../text/public/say";
import { LANG_TAGS } from "./lang_tags";
import styles from "./PageFrame.module.css";
import { ReadingButtons } from "./ReadingButtons";
import { SourceLine } from "./SourceLine";

/** Id of the part of a page the first skip link leads to. */
const CONTENT_ID = "content";

export interface PageFrameProps {
	/** `null` while nothing is known of it: then the frame stands without its name, source and marks. */
	readonly district: PublicDistrict | null;
	readonly lang: Lang;
	readonly page: PublicPage;
	/** Further ways into the page for the keyboard, after the one to its content. */
	readonly skips?: readonly { readonly href: string; readonly label: string }[];
	/** What the page in the other language is to show too, `?sel=…`; nothing without. */
	readonly query?: string;
	/** The reader's switches; without, the buttons that `settings.ts` makes work. */
	readonly settings?: ReactNode;
	readonly children: ReactNode;
}

/**
 * What stands round every public page: skip links, the product's name (the page's heading where compounds are looked for, a way
 * there elsewhere), the ways to the other pages and to the other language, and at the bottom left what every view has to state.
 * Pure, the same in a browser and in the build; every way is relative, so that the folder works at any address.
 */
export function PageFrame(props: PageFrameProps) {
	const { district, lang, skips = [], children } = props;
	const say = makeSay(frameWords, lang);
	return (
		<div className={styles.frame}>
			<nav className={styles.skips} aria-label={say("frame.skip")}>
				<a href={`#${CONTENT_ID}`}>{say("frame.skip")}</a>
				{skips.map(({ href, label }) => (
					<a key={href} href={href}>
						{label}
					</a>
				))}
			</nav>
			<Header {...props} />
			<main id={CONTENT_ID} className={styles.content} tabIndex={-1}>
				{children}
			</main>
			{district && (
				<footer className={styles.footer} data-page-source="">
					<SourceLine district={district} lang={lang} />
				</footer>
			)}
		</div>
	);
}

const WAYS = ["find", "statistics", "about", "accessibility"] as const;

function Header({ district, lang, page, query = "", settings }: PageFrameProps) {
	const say = makeSay(frameWords, lang);
	const root = rootOf(page, lang);
	const other: Lang = lang === "zh" ? "en" : "zh";
	return (
		<header className={styles.header}>
			<div className={styles.brand}>
				<Brand title={district ? district.title[lang] : say("frame.title")} page={page} lang={lang} />
				{district?.synthetic && <p className={styles.mark}>{say("frame.synthetic")}</p>}
			</div>
			<nav className={styles.ways} aria-label={say("frame.nav")}>
				<ul>
					{WAYS.map((kind) => (
						<li key={kind}>
							<a
								href={`${root}${pathOf({ kind }, lang)}`}
								aria-current={page.kind === kind ? "page" : undefined}
							>
								{say(`frame.${kind}` satisfies FrameKey)}
							</a>
						</li>
					))}
				</ul>
			</nav>
			<div className={styles.tools}>
				{settings ?? <ReadingButtons lang={lang} />}
				<a
					className={styles.language}
					href={`${root}${pathOf(page, other)}${query}`}
					lang={LANG_TAGS[other]}
					hrefLang={LANG_TAGS[other]}
				>
					{say("frame.language")}
				</a>
			</div>
		</header>
	);
}

interface BrandProps {
	readonly title: string;
	readonly page: PublicPage;
	readonly lang: Lang;
}

function Brand({ title, page, lang }: BrandProps) {
	if (page.kind === "find") return <h1 className={styles.title}>{title}</h1>;
	return (
		<p className={styles.title}>
			<a href={`${rootOf(page, lang)}${pathOf({ kind: "find" }, lang)}`}>{title}</a>
		</p>
	);
}
