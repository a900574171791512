import { zipSync } from "fflate";

/** Pictures by file name as one archive. They are compressed already, so they are only put together. */
export function zipPictures(pictures: ReadonlyMap<string, Uint8Array>): Uint8Array {
	return zipSync(Object.fromEntries(pictures), { level: 0 });
}
