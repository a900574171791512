// Runs before every command, with nothing installed yet: plain JavaScript, Node's own modules only.
// `node src/commands/setup.mjs` installs the packages when they are not those of the lockfile;
// `node src/commands/setup.mjs data` also prepares the published data when its inputs have changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PUBLISHED = [join(ROOT, "public/data"), join(ROOT, ".cache/public-edition/data")];
const DATA_CODE = [
	"src/intake",
	"src/domain",
	"src/editions",
	"src/commands/editions",
	"src/commands/data.ts",
];

function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}

function requireNode() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		stop(`This needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
	}
}

function readPackages(path) {
	return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")).packages ?? {}) : {};
}

/** An optional package counts only where it is made for this machine; those told apart by libc are left to npm. */
function isWanted(entry) {
	if (!entry.optional) return true;
	const fits = (list, mine) => !list || list.includes(mine);
	return (
		Boolean(entry.os) && !entry.libc && fits(entry.os, process.platform) && fits(entry.cpu, process.arch)
	);
}

/** npm keeps what it really installed in a lockfile of its own inside node_modules. */
function arePackagesInstalled() {
	const wanted = readPackages(join(ROOT, "package-lock.json"));
	const installed = readPackages(join(ROOT, "node_modules/.package-lock.json"));
	return Object.entries(wanted).every(
		([path, entry]) => path === "" || !isWanted(entry) || installed[path]?.version === entry.version,
	);
}

function installPackages() {
	if (arePackagesInstalled()) return;
	console.log("Installing the packages of package-lock.json …");
	const wanted = ["ci", "--include=dev", "--include=optional", "--ignore-scripts", "--loglevel=error"];
	const npm = process.env.npm_execpath ?? "";
	const run = /npm-cli\.c?js$/.test(npm)
		? spawnSync(process.execPath, [npm, ...wanted], { cwd: ROOT, stdio: "inherit" })
		: spawnSync("npm", wanted, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
	if (run.status !== 0) stop("npm ci failed: see the lines above; nothing was started.");
}

function listFiles(path) {
	if (!existsSync(path)) return [];
	const entries = readdirSync(path, { withFileTypes: true, recursive: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function hashFiles(paths) {
	const hash = createHash("sha256");
	for (const path of [...paths].sort()) {
		if (existsSync(path)) hash.update(path).update("\0").update(readFileSync(path));
	}
	return hash.digest("hex");
}

/** What the data was made from and what it became: another folder's data in the same place is seen, too. */
function describeData(folder) {
	const paths = DATA_CODE.map((path) => join(ROOT, path));
	const code = paths.flatMap((path) => (path.endsWith(".ts") ? [path] : listFiles(path)));
	return `${folder}\n${hashFiles([...listFiles(folder), ...code])}\n${hashFiles(PUBLISHED.flatMap(listFiles))}\n`;
}

/** A folder with rejected rows is not stamped, so that every start says so again. */
function prepareData() {
	const folder = resolve(ROOT, process.env.DATA_DIR || "data");
	const stamp = join(ROOT, ".cache/data.stamp");
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === describeData(folder)) return;
	const args = ["--import", "tsx", "src/commands/data.ts", "--in", folder];
	const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
	mkdirSync(join(ROOT, ".cache"), { recursive: true });
	writeFileSync(stamp, status === 0 ? describeData(folder) : "");
	if (status === 1) {
		console.error(`\n!!! ${folder} has rows that were not accepted as they stand (listed above).`);
		console.error("!!! The good rows were written; what follows shows those only.\n");
	} else if (status !== 0) {
		stop(`The data of ${folder} could not be prepared: see the lines above; nothing was started.`);
	}
}

requireNode();
installPackages();
if (process.argv[2] === "data") prepareData();
