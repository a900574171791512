import { useLayoutEffect, useMemo, useState } from "react";
import type { Lang } from "../domain/view";
import { usePublicRecords } from "../sources/public/use_public_records";
import { makePublicText } from "../text/public_text";
import { FailedNotice } from "./find/Notices";
import { hasFirstPage, waitForWord } from "./first_page";
import { PageFrame } from "./frame/PageFrame";
import { ReadyPage } from "./ReadyPage";

interface FindPageProps {
	readonly lang: Lang;
	/** The way up to the edition's folder. */
	readonly root: string;
	/** What the page says it was built with; `null`: it does not say. */
	readonly built: string | null;
}

/** The page where everybody finds a compound. Until its records have come, the page of before the script stands. */
export function FindPage({ lang, root, built }: FindPageProps) {
	const text = useMemo(() => makePublicText(lang), [lang]);
	const load = usePublicRecords(root, built);
	const isFree = useFree(load.state === "ready");
	if (load.state === "failed")
		return <FailedNotice file={load.file} detail={load.detail} onRetry={load.retry} text={text} />;
	if (load.state === "ready" && isFree) return <ReadyPage load={load} {...{ lang, text, root }} />;
	if (hasFirstPage()) return null;
	return (
		<PageFrame district={null} lang={lang} page={{ kind: "find" }}>
			<p role="status">{text("notice.loading")}</p>
		</PageFrame>
	);
}

/** Whether the page may change under the reader's hands: not in the middle of a word. */
function useFree(isWanted: boolean): boolean {
	const [isFree, setFree] = useState(false);
	useLayoutEffect(() => (isWanted ? waitForWord(() => setFree(true)) : undefined), [isWanted]);
	return isFree;
}
