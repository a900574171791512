// Serves one built folder: node server.mjs FOLDER. Plain Node (20.19 or newer), nothing to install. The headers stand in headers.json beside it.
// PORT (8080), HOST (127.0.0.1), TLS_CERT and TLS_KEY (files in PEM; without them plain HTTP, for behind a proxy that speaks HTTPS).
import { createReadStream, readFileSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { extname, join, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const TABLE = JSON.parse(readFileSync(new URL("headers.json", import.meta.url), "utf8"));
const HASHED = new RegExp(TABLE.hashed);
const SOLVER = new RegExp(TABLE.solver);
const COPIES = [
	["br", ".br"],
	["gzip", ".gz"],
];
const SMALLEST_COMPRESSED_BYTES = 1024;

function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}

function readEdition(folder) {
	try {
		const { edition } = JSON.parse(readFileSync(join(folder, "release.json"), "utf8"));
		return TABLE.editions[edition] ?? stop(`${folder}: release.json names no edition known here.`);
	} catch (error) {
		return stop(`${folder} is no built folder: ${error.message}`);
	}
}

/** The parts of an address's path, or null when it cannot be read or tries to leave the folder. */
function parseParts(path) {
	try {
		const parts = path.split("/").map(decodeURIComponent);
		return parts.some((part) => part === ".." || /[\\/\0]/.test(part)) ? null : parts.filter((part) => part !== "" && part !== ".");
	} catch {
		return null;
	}
}

async function statOrNull(path) {
	try {
		return await stat(path);
	} catch {
		return null;
	}
}

/** A file inside the folder, or null; a link that leads out of it is none. */
async function findFile(root, path) {
	const found = await statOrNull(path);
	if (!found?.isFile()) return null;
	const real = await realpath(path);
	return real.startsWith((await realpath(root)) + sep) ? { path, size: found.size, mtimeMs: found.mtimeMs } : null;
}

function headersOf(edition, path, isThere) {
	const isSolver = edition.solverPolicy !== null && SOLVER.test(path);
	return {
		...edition.common,
		"Content-Security-Policy": isSolver ? edition.solverPolicy : edition.policy,
		"Cache-Control": isThere && HASHED.test(path) ? TABLE.caching.hashed : TABLE.caching.other,
	};
}

function listAccepted(request) {
	const parts = String(request.headers["accept-encoding"] ?? "").split(",");
	return parts.filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part)).map((part) => part.split(";")[0].trim());
}

const zipped = new Map();

/** A text without a copy beside it, compressed once and kept until it changes. */
async function compress(file) {
	const version = `${file.mtimeMs} ${file.size}`;
	const kept = zipped.get(file.path);
	if (kept?.version === version) return kept.bytes;
	const bytes = await promisify(gzip)(await readFile(file.path));
	zipped.set(file.path, { version, bytes });
	return bytes;
}

/** How a file goes over the wire: as the copy the browser accepts, compressed here, or as it is. */
async function choose(root, file, { accepted, type }) {
	for (const [encoding, end] of COPIES) {
		const copy = accepted.includes(encoding) ? await findFile(root, `${file.path}${end}`) : null;
		if (copy) return { ...copy, encoding };
	}
	const isText = type.includes("charset") && file.size >= SMALLEST_COMPRESSED_BYTES;
	if (!isText || !accepted.includes("gzip")) return { ...file, encoding: null };
	const bytes = await compress(file);
	return { ...file, encoding: "gzip", bytes, size: bytes.length };
}

async function sendFile({ request, response, edition, root }, file, status) {
	const type = TABLE.types[extname(file.path).toLowerCase()] ?? "application/octet-stream";
	const sent = await choose(root, file, { accepted: listAccepted(request), type });
	const etag = `"${file.size.toString(36)}-${Math.round(file.mtimeMs).toString(36)}-${sent.encoding ?? "plain"}"`;
	const headers = {
		...headersOf(edition, file.path.split(sep).join("/"), status === 200),
		"Content-Type": type,
		ETag: etag,
		Vary: "Accept-Encoding",
		...(sent.encoding === null ? {} : { "Content-Encoding": sent.encoding }),
	};
	const known = String(request.headers["if-none-match"] ?? "").split(",");
	if (status === 200 && known.some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag)) {
		response.writeHead(304, headers).end();
		return;
	}
	response.writeHead(status, { ...headers, "Content-Length": sent.size });
	if (request.method === "HEAD") response.end();
	else if (sent.bytes) response.end(sent.bytes);
	else await pipeline(createReadStream(sent.path), response);
}

function sendText({ request, response, edition }, status, text) {
	const allow = status === 405 ? { Allow: "GET, HEAD" } : {};
	response.writeHead(status, { ...headersOf(edition, "", false), ...allow, "Content-Type": "text/plain; charset=utf-8" });
	response.end(request.method === "HEAD" ? undefined : `${text}\n`);
}

async function sendMissing(question) {
	const page = question.edition.hasMissingPage ? await findFile(question.root, join(question.root, "404.html")) : null;
	if (page) await sendFile(question, page, 404);
	else sendText(question, 404, "没有这个页面。Not found.");
}

async function answer(question) {
	const { request, response, edition, root } = question;
	if (request.method !== "GET" && request.method !== "HEAD") return sendText(question, 405, "GET, HEAD");
	const [pathname, query] = request.url.split("?", 2);
	const parts = parseParts(pathname);
	if (parts === null) return sendText(question, 400, "地址有误。Bad address.");
	if (parts.some((part) => part.startsWith("."))) return sendMissing(question);
	const path = join(root, ...parts);
	const isFolder = (await statOrNull(path))?.isDirectory() === true;
	if (isFolder && !pathname.endsWith("/")) {
		const location = `./${encodeURIComponent(parts.at(-1))}/${query ? `?${query}` : ""}`;
		response.writeHead(301, { ...headersOf(edition, "", false), Location: location }).end();
		return;
	}
	const wanted = isFolder ? join(path, "index.html") : path;
	const file = isFolder === pathname.endsWith("/") ? await findFile(root, wanted) : null;
	if (file) await sendFile(question, file, 200);
	else await sendMissing(question);
}

const folder = process.argv[2] ?? stop("Which folder? node server.mjs FOLDER");
const root = resolve(folder);
const edition = readEdition(root);
const handle = (request, response) => {
	const question = { request, response, edition, root };
	answer(question).catch((error) => {
		if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") console.error(`${request.method} ${request.url}: ${error.message}`);
		if (response.headersSent) response.destroy();
		else sendText(question, 500, "服务器无法读取该文件。The server could not read this file.");
	});
};
const { TLS_CERT, TLS_KEY, PORT = "8080", HOST = "127.0.0.1" } = process.env;
const server =
	TLS_CERT && TLS_KEY
		? createSecureServer({ cert: readFileSync(TLS_CERT), key: readFileSync(TLS_KEY) }, handle)
		: createServer(handle);
server.once("error", (error) => stop(`Cannot listen at ${HOST}:${PORT}: ${error.message}`));
server.listen(Number(PORT), HOST, () => {
	console.log(`${folder} is at ${TLS_CERT ? "https" : "http"}://${HOST}:${server.address().port}/`);
});
for (const signal of ["SIGINT", "SIGTERM"]) {
	process.once(signal, () => {
		server.close(() => process.exit(0));
		server.closeAllConnections();
	});
}
