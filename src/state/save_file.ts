/** How long a browser may take to begin with a download before its bytes are let go. */
const KEPT_MS = 60_000;

/** Hands a file to the browser to keep: bytes of an archive, the text of a table, or a blob of whatever kind it says. */
export function saveFile(name: string, content: Uint8Array | string | Blob): void {
	const type = typeof content === "string" ? "text/csv;charset=utf-8" : "application/zip";
	const blob = content instanceof Blob ? content : new Blob([content as BlobPart], { type });
	const address = URL.createObjectURL(blob);
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
