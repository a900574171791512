import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const KNOWN_PLACES = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A browser that is started for a test has nothing to say to anybody outside. */
const QUIET_FLAGS = [
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--no-proxy-server",
];

/** Takes WebGL away entirely, as a locked-down office machine does. */
const NO_WEBGL_FLAGS = ["--disable-gpu", "--disable-3d-apis"];

function findChromium(): string | null {
	const given = process.env.CHROME_PATH;
	if (given) return existsSync(given) ? given : null;
	return [chromium.executablePath(), ...KNOWN_PLACES].find((path) => path !== "" && existsSync(path)) ?? null;
}

function hasChineseFont(): boolean {
	if (process.platform !== "linux") return true;
	const listed = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" });
	return listed.status === 0 && listed.stdout.trim() !== "";
}

function isDebianRoot(): boolean {
	const release = "/etc/os-release";
	const isDebian = existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, "utf8"));
	return isDebian && process.getuid?.() === 0;
}

function install(packages: readonly string[]): void {
	console.log(`Installing ${packages.join(" and ")} for the browser journeys …`);
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	for (const args of [
		["update", "-qq"],
		["install", "-y", "-qq", "--no-install-recommends", ...packages],
	]) {
		const { status, stderr } = spawnSync("apt-get", args, {
			env,
			encoding: "utf8",
			stdio: ["ignore", "ignore", "pipe"],
		});
		if (status !== 0) console.error(`apt-get ${args[0]} failed: ${stderr.trim().split("\n").at(-1) ?? ""}`);
	}
}

/** Makes sure that a Chromium and a Chinese font are there, installing them where that is possible; else says what to do, in one sentence. */
export function requireBrowser(): string | null {
	const missing = () => [
		...(findChromium() === null && !process.env.CHROME_PATH ? ["chromium"] : []),
		...(hasChineseFont() ? [] : ["fontconfig", "fonts-noto-cjk"]),
	];
	if (missing().length > 0 && isDebianRoot()) install(missing());
	if (findChromium() === null) {
		return process.env.CHROME_PATH
			? `CHROME_PATH=${process.env.CHROME_PATH} does not exist: point it at a Chromium or Chrome.`
			: "No Chromium was found: install it (Debian: apt-get install chromium) or point CHROME_PATH at one.";
	}
	return hasChineseFont()
		? null
		: "No Chinese font was found: install one (Debian: apt-get install fonts-noto-cjk), or labels will be empty boxes.";
}

/** Makes sure that what tests read a PDF with is there, installing it where that is possible; else says what to do, in one sentence. */
export function requirePdfReader(): string | null {
	const isThere = () => ["pdftotext", "pdfinfo", "pdffonts", "pdftoppm"].every(canRun);
	if (!isThere() && isDebianRoot()) install(["poppler-utils"]);
	return isThere()
		? null
		: "No pdftotext was found: install poppler (Debian: apt-get install poppler-utils; macOS: brew install poppler).";
}

function canRun(tool: string): boolean {
	return spawnSync(tool, ["-v"], { stdio: "ignore" }).error === undefined;
}

/** A headless Chromium; with `webgl: false` one in which no WebGL context can be had. */
export async function launchBrowser({ webgl }: { readonly webgl: boolean }): Promise<Browser> {
	const executablePath = findChromium();
	if (executablePath === null) throw new Error("No Chromium was found; npm test says what to install.");
	const asRoot = process.getuid?.() === 0;
	return chromium.launch({
		executablePath,
		args: [...QUIET_FLAGS, ...(asRoot ? ["--no-sandbox"] : []), ...(webgl ? [] : NO_WEBGL_FLAGS)],
	});
}
