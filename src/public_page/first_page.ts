/** Ids of the page that the build left for the time before any script, and of the map's picture in it. */
const PAGE = "first";
const PICTURE = "first-picture";

function findFirst(): HTMLElement | null {
	return document.getElementById(PAGE);
}

/** Whether the page of before the script still stands. */
export function hasFirstPage(): boolean {
	return findFirst() !== null;
}

/** The map's picture of that page as it stands, to be put elsewhere; `null` where there is none. */
export function takeFirstPicture(): HTMLElement | null {
	return document.getElementById(PICTURE);
}

function findBox(): HTMLInputElement | null {
	return findFirst()?.querySelector<HTMLInputElement>("input[type=search]") ?? null;
}

/** What somebody has typed into the search box before the script came. */
export function readTyped(): string {
	return findBox()?.value ?? "";
}

/**
 * Calls back once the box is not in the middle of a word: an input method that is still spelling a Chinese character would lose it if the
 * box were exchanged. Gives a way to call it off.
 */
export function waitForWord(then: () => void): () => void {
	const box = findBox();
	if (!box?.matches(":focus") || composing !== box) {
		then();
		return () => undefined;
	}
	box.addEventListener("compositionend", then, { once: true });
	return () => box.removeEventListener("compositionend", then);
}

let composing: EventTarget | null = null;

/** Before anything else runs: from now on it is known whether somebody is in the middle of a word. */
export function watchWords(): void {
	document.addEventListener("compositionstart", ({ target }) => {
		composing = target;
	});
	document.addEventListener("compositionend", () => {
		composing = null;
	});
}

/** Takes the first page away in the frame in which `next` first stands: the reader's place on the page and the focus stay where they are. */
export function leaveFirstPage(next: HTMLElement): void {
	const first = findFirst();
	if (!first) return;
	const { scrollX, scrollY } = window;
	const line = findLine(first);
	const heir = findHeir(first, next);
	const caret = readCaret(document.activeElement);
	first.remove();
	window.scrollTo(scrollX, scrollY);
	if (line) keepLine(line, next);
	heir?.focus({ preventScroll: true });
	if (caret && heir instanceof HTMLInputElement) heir.setSelectionRange(...caret);
}

/** A line of the list and where it stands in the window. */
interface Line {
	readonly href: string;
	readonly topPx: number;
}

/** The first line of the list in sight, of a reader who has scrolled to it; `null`: the page stands at its head. */
function findLine(first: HTMLElement): Line | null {
	const { scrollY } = window;
	if (scrollY === 0) return null;
	// The page that takes over stands above already, and has pushed this one down.
	const pushedPx = first.getBoundingClientRect().top + scrollY;
	for (const row of first.querySelectorAll("a[data-id]")) {
		const { top, bottom } = row.getBoundingClientRect();
		if (bottom > pushedPx) return { href: row.getAttribute("href") ?? "", topPx: top - pushedPx };
	}
	return null;
}

/** Lines that were never in sight are as high as was guessed: the same line may stand a little elsewhere in the new page. */
function keepLine({ href, topPx }: Line, next: HTMLElement): void {
	const row = [...next.querySelectorAll("a[data-id]")].find((one) => one.getAttribute("href") === href);
	if (row) window.scrollBy(0, row.getBoundingClientRect().top - topPx);
}

/** What takes over the focus: the same thing by its id or its address. */
function findHeir(first: HTMLElement, next: HTMLElement): HTMLElement | null {
	const held = document.activeElement;
	if (!(held instanceof HTMLElement) || !first.contains(held)) return null;
	const isSame = (one: HTMLElement) =>
		held.id === "" ? one.getAttribute("href") === held.getAttribute("href") : one.id === held.id;
	return [...next.querySelectorAll<HTMLElement>(held.tagName)].find(isSame) ?? null;
}

function readCaret(held: Element | null): [from: number, to: number] | null {
	if (!(held instanceof HTMLInputElement) || held.selectionStart === null) return null;
	return [held.selectionStart, held.selectionEnd ?? held.selectionStart];
}
