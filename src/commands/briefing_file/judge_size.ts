import { RefusedFile } from "./refused_file";

/** More does not travel by mail, and takes old machines long to open. */
export const MOST_BYTES = 6_000_000;

/** Why a page is too large to be left behind; `null`: it is not. */
export function judgeSize({ bytes }: { readonly bytes: number }): RefusedFile | null {
	if (bytes <= MOST_BYTES) return null;
	const [is, most] = [bytes, MOST_BYTES].map((one) => `${(one / 1e6).toFixed(2)} MB`);
	return new RefusedFile(
		`文件为 ${is}，超过上限 ${most}：请减少或压缩照片（data/photos）。`,
		`The file would be ${is}, more than ${most}: use fewer or smaller pictures (data/photos).`,
	);
}
