import { useEffect, useState } from "react";
import type { Lang } from "../domain/view";
import { makeTextFrom, type Text } from "../text/text";
import { zh } from "../text/zh";

/** A language and its phrases. */
interface Spoken {
	readonly lang: Lang;
	readonly text: Text;
}

const CHINESE: Spoken = { lang: "zh", text: makeTextFrom(zh) };
let english: Spoken | null = null;

async function fetchEnglish(): Promise<Spoken> {
	const { en } = await import("../text/en");
	english = { lang: "en", text: makeTextFrom(en) };
	return english;
}

/**
 * The language asked for, or, while its phrases are on their way or cannot be had, the one before it. `null` where there was none:
 * a page that begins in English waits for it. Chinese is there at once, the others are not everybody's to load.
 */
export function useSpoken(asked: Lang): Spoken | null {
	const [before] = useState(asked);
	const [come, setCome] = useState<Spoken | null>(null);
	useEffect(() => {
		if (asked === "zh" || english !== null) return;
		let wanted = true;
		const tell = (spoken: Spoken) => wanted && setCome(spoken);
		fetchEnglish().then(tell, () => tell(CHINESE));
		return () => {
			wanted = false;
		};
	}, [asked]);
	if (asked === "zh") return CHINESE;
	return english ?? come ?? (before === "zh" ? CHINESE : null);
}
