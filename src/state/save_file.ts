/** How long a browser may take to begin with a download before its bytes are let go. */
const KEPT_MS = 60_000;

/** Hands bytes or a text to the browser as a file to keep. */
export function saveFile(name: string, content: Uint8Array | string): void {
	const type = typeof content === "string" ? "text/csv;charset=utf-8" : "application/zip";
	const blob = new Blob([content as BlobPart], { type });
	const address = URL.createObjectURL(blob);
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
