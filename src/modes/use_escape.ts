import { useEffect } from "react";

/** Does something on Escape wherever the focus is, unless somebody nearer has already used the key. */
export function useEscape(act: () => void): void {
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			if (event.key === "Escape" && !event.defaultPrevented) act();
		};
		document.addEventListener("keydown", onKeyDown);
		return () => document.removeEventListener("keydown", onKeyDown);
	}, [act]);
}
