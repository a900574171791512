import { expose } from "comlink";
import { DATUMS } from "../intake/datums";
import { readWorkingFolder } from "../intake/working_folder";
import { unzipFolder, zipFolder } from "./folder_zip";
import { identifyKind, listFields } from "./guess_kind";
import type { ImportCalls } from "./import_calls";
import { makeReview } from "./review";
import { thenLetGo } from "./told_callback";

let review: ImportCalls["review"] | null = null;

const calls: ImportCalls = {
	async open({ files, records }) {
		const read = files && readWorkingFolder(files);
		review = makeReview({ files: read?.folder ? files : null, folder: read?.folder ?? null, records });
		return read && !read.folder ? read.finding : null;
	},
	identify: identifyKind,
	listChoices: async () => {
		// Without their formulas, which cannot leave the worker.
		const datums = DATUMS.map(({ id, unit, zh, en }) => ({ id, unit, zh, en }));
		return { fields: listFields(), datums };
	},
	review: thenLetGo(async (request, onProgress) => {
		if (review === null) throw new Error("A review was asked for before its base was opened.");
		return review(request, onProgress);
	}),
	unzip: async (bytes) => unzipFolder(bytes),
	zip: async (files) => zipFolder(files),
};

expose(calls);
