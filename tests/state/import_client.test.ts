import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { unzipFolder, zipFolder } from "../../src/state/folder_zip";
import { FILE_WITHIN_MS, watchTime } from "../../src/state/import_client";

describe("the time a file may take", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	test("is each file's own, and the one that takes longer is named", async () => {
		const late = vi.fn();
		let onFile: (name: string | null) => void = () => undefined;
		const work = watchTime(late, (tell) => {
			onFile = tell;
			return new Promise(() => undefined);
		});
		expect(work).toBeInstanceOf(Promise);
		onFile("a.csv");
		vi.advanceTimersByTime(FILE_WITHIN_MS - 1);
		onFile("b.csv");
		vi.advanceTimersByTime(FILE_WITHIN_MS - 1);
		expect(late).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(late.mock.calls).toEqual([["b.csv"]]);
	});

	test("does not run while no file is being read, nor after the end", async () => {
		const late = vi.fn();
		await watchTime(late, async (tell) => {
			tell("a.csv");
			tell(null);
			vi.advanceTimersByTime(10 * FILE_WITHIN_MS);
			tell("b.csv");
		});
		vi.advanceTimersByTime(10 * FILE_WITHIN_MS);
		expect(late).not.toHaveBeenCalled();
	});
});

test("what is heard of a file after the work has ended starts no clock", async () => {
	vi.useFakeTimers();
	try {
		const late = vi.fn();
		let onFile: (name: string | null) => void = () => undefined;
		await watchTime(late, async (tell) => {
			onFile = tell;
		});
		onFile("a.csv");
		vi.advanceTimersByTime(2 * FILE_WITHIN_MS);
		expect(late).not.toHaveBeenCalled();
	} finally {
		vi.useRealTimers();
	}
});

describe("a zipped folder", () => {
	const bytes = (text: string) => new TextEncoder().encode(text);

	test("comes back as it was, files in folders too", () => {
		const files = new Map([
			["district.json", bytes("{}")],
			["平面/小区.csv", bytes("编号\n1\n")],
		]);
		const back = unzipFolder(zipFolder(files));
		expect([...back.keys()].sort()).toEqual([...files.keys()].sort());
		for (const [path, content] of files) expect([...(back.get(path) ?? [])]).toEqual([...content]);
	});

	test.each(["../outside.csv", "a/../../outside.csv", "/etc/outside.csv", "a\\outside.csv"])(
		"that names the path %s outside itself is refused",
		(path) => {
			expect(() => unzipFolder(zipSync({ [path]: bytes("x") }))).toThrow(path);
		},
	);

	test("far larger than any folder is refused before it is unpacked", () => {
		const bomb = zipSync({ "a.csv": new Uint8Array(65 * 1024 * 1024) });
		expect(bomb.length).toBeLessThan(1024 * 1024);
		expect(() => unzipFolder(bomb)).toThrow(/folder\.zip/);
	});
});
