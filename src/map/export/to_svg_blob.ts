/** A printed picture as a file of its own. */
export function toSvgBlob(printed: string): Blob {
	return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${printed}\n`], { type: "image/svg+xml" });
}
