import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { District } from "../../domain/records";
import type { Embedded } from "../../sources/embedded/embedded";
import type { ShellFacts } from "../../sources/embedded/fill_shell";
import { writeDataAddress } from "../../sources/embedded/gather_embedded";
import { hashEmbedded } from "../../sources/embedded/hash_embedded";
import { listPhotos } from "../../sources/embedded/list_photos";
import { FILES } from "../../sources/problem";
import { makeText } from "../../text/make_text";
import { RefusedFile } from "./refused_file";

/** What a folder of published files gives a page to carry. Fails with a `RefusedFile` when there is nothing to show. */
export function readEmbeddedData(folder: string): Embedded {
	const entries = FILES.flatMap((file) => {
		const content = readJson(folder, `${file}.json`);
		return content === undefined ? [] : [[`${file}.json`, content] as const];
	});
	const files: Readonly<Record<string, unknown>> = Object.fromEntries(entries);
	for (const needed of ["district.json", "compounds.json"]) {
		if (needed in files) continue;
		throw new RefusedFile(
			`${folder} 中没有 ${needed}：请先运行 npm run data。`,
			`There is no ${needed} in ${folder}: run npm run data first.`,
		);
	}
	return { files, photos: readPhotos(folder, listPhotos(files["projects.json"])) };
}

function readJson(folder: string, name: string): unknown {
	const path = join(folder, name);
	return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

function readPhotos(folder: string, names: readonly string[]): Record<string, string> {
	const found = names.flatMap((name) => {
		const path = join(folder, "photos", name);
		const address = existsSync(path) ? writeDataAddress(name, readFileSync(path)) : null;
		return address === null ? [] : [[name, address] as const];
	});
	return Object.fromEntries(found);
}

/** What a page with these data says of itself, in Chinese, like its title. */
export function describeEmbedded(embedded: Embedded): ShellFacts {
	const district = embedded.files["district.json"] as District;
	return {
		title: district.title.zh,
		dataDate: district.dataDate,
		dataHash: hashEmbedded(embedded),
		mark: district.synthetic ? makeText("zh")("app.synthetic") : null,
	};
}
