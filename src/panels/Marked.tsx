import type { SearchMatch } from "../domain/search/search_index";

interface MarkedProps {
	readonly text: string;
	/** Where in it, in any order; parts may overlap. */
	readonly found: readonly Pick<SearchMatch["found"][number], "range">[];
}

/** A text, the parts that were meant marked. */
export function Marked({ text, found }: MarkedProps) {
	const ranges = found.map(({ range }) => range).sort((a, b) => a[0] - b[0]);
	let done = 0;
	const pieces = ranges.flatMap(([from, to]) => {
		const start = Math.max(from, done);
		const before = text.slice(done, start);
		done = Math.max(done, to);
		return [before, <mark key={start}>{text.slice(start, done)}</mark>];
	});
	return (
		<>
			{pieces}
			{text.slice(done)}
		</>
	);
}
