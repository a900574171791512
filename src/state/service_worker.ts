import { useEffect, useState } from "react";

/** Whether the page can be opened again without its server. `unsupported`: this browser, or a page without https, cannot keep it. */
export type Keeping = "asking" | "kept" | "refused" | "unsupported";

const SCRIPT = "./service_worker.js";

/** Asks the browser to keep the page and its data for when the server is out of reach; once, and only when it is wanted. */
export function useKeeping(wanted: boolean): Keeping {
	const [keeping, setKeeping] = useState<Keeping>("asking");
	useEffect(() => {
		if (!wanted) return;
		const { serviceWorker } = navigator;
		if (!serviceWorker || !window.isSecureContext || window.location.protocol === "file:") {
			setKeeping("unsupported");
			return;
		}
		let gone = false;
		const tell = (next: Keeping) => !gone && setKeeping(next);
		serviceWorker
			.register(SCRIPT)
			.then(() => serviceWorker.ready)
			.then(
				() => tell("kept"),
				() => tell("refused"),
			);
		return () => {
			gone = true;
		};
	}, [wanted]);
	return keeping;
}
