import { useEffect, useState } from "react";

/** After so long a person should be told that it is not the usual, and be offered to stop. */
export const LATE_MS = 30_000;

/** Whether what is under way has been for so long that it is worth a word; `null`: nothing is. Another name begins anew. */
export function useLate(what: string | null): boolean {
	const [late, setLate] = useState<string | null>(null);
	useEffect(() => {
		if (what === null) return;
		const timer = setTimeout(() => setLate(what), LATE_MS);
		return () => {
			clearTimeout(timer);
			setLate(null);
		};
	}, [what]);
	return what !== null && late === what;
}
