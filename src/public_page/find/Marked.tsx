/** A text with one part of it marked: from, up to but not including; `null`: nothing. */
interface MarkedProps {
	readonly children: string;
	readonly range: readonly [from: number, to: number] | null;
}

/** A text as it is, the part that a search means marked. */
export function Marked({ children: said, range }: MarkedProps) {
	if (range === null || range[0] >= range[1]) return said;
	const [from, to] = range;
	return (
		<>
			{said.slice(0, from)}
			<mark>{said.slice(from, to)}</mark>
			{said.slice(to)}
		</>
	);
}
