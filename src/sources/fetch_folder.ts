/** Why the folder as received could not be had. */
class NoFolder extends Error {
	override readonly name = "NoFolder";
}

/** The zipped folder the published files were made from, as the operator's data command leaves it beside them. Rejects with `NoFolder` when there is none. */
export async function fetchFolder(signal: AbortSignal): Promise<Uint8Array> {
	const answer = await fetch("./data/folder.zip", { signal, cache: "no-cache" }).catch((error: unknown) => {
		if (signal.aborted) throw error;
		throw new NoFolder(String(error));
	});
	if (!answer.ok) throw new NoFolder(`HTTP ${answer.status}`);
	return new Uint8Array(await answer.arrayBuffer());
}
