import { statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { gzipSync } from "node:zlib";
import { fillShell } from "../sources/embedded/fill_shell";
import { buildShell } from "./briefing_file/build_shell";
import { judgeSize } from "./briefing_file/judge_size";
import { readFileOptions, USAGE } from "./briefing_file/options";
import { describeEmbedded, readEmbeddedData } from "./briefing_file/read_embedded_data";
import { RefusedFile } from "./briefing_file/refused_file";
import { writeWhole } from "./editions/write_files";

async function run(): Promise<number> {
	const asked = readFileOptions(process.argv.slice(2));
	if (asked === null) {
		console.log(USAGE);
		return 0;
	}
	const { out, data } = asked;
	if (statSync(out, { throwIfNoEntry: false })?.isDirectory()) {
		throw new RefusedFile(`--out ${out}：是一个文件夹。`, `--out ${out}: this is a folder.`);
	}
	const embedded = readEmbeddedData(data);
	const facts = describeEmbedded(embedded);
	const page = fillShell(await buildShell(), embedded, facts);
	const size = { bytes: Buffer.byteLength(page), gzipped: gzipSync(page).length };
	const refused = judgeSize(size);
	if (refused !== null) throw refused;
	writeWhole(dirname(out), new Map([[basename(out), page]]));
	console.log(`${out}
  ${say(size.bytes)}；压缩后 gzipped ${say(size.gzipped)}
  数据日期 data date ${facts.dataDate} · ${facts.dataHash}${facts.mark === null ? "" : ` · ${facts.mark} synthetic`}
  ${Object.keys(embedded.files).length} 个数据文件 data files，${Object.keys(embedded.photos).length} 张图片 pictures`);
	return 0;
}

const say = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

async function runSafely(): Promise<number> {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof RefusedFile)) throw error;
		console.error(`${error.message}\n没有写出任何文件。Nothing was written.\n\n${USAGE}`);
		return 2;
	}
}

process.exitCode = await runSafely();
