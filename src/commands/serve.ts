import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Guarded, headersFor } from "./content_security";
import { readGuarded } from "./guarded";
import { locateFile } from "./locate_file";
import { type Encoding, makeShelf, type Shelf } from "./shelf";

interface ServeOptions {
	/** The built folder. */
	readonly root: string;
	/** Answers `/data/*` alone, in place of the folder inside `root`. */
	readonly dataDir?: string;
	/** 0 takes any free port. */
	readonly port: number;
	readonly host: string;
}

interface Serving {
	/** Ends in a slash. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

interface Question {
	readonly request: IncomingMessage;
	readonly response: ServerResponse;
	readonly guarded: Guarded;
}

function sendText({ request, response, guarded }: Question, status: number, text: string): void {
	response.writeHead(status, {
		...headersFor("", guarded),
		...(status === 405 ? { Allow: "GET, HEAD" } : {}),
		"Content-Type": "text/plain; charset=utf-8",
	});
	response.end(request.method === "HEAD" ? undefined : `${text}\n`);
}

function chooseEncoding(request: IncomingMessage): Encoding {
	const accepted = String(request.headers["accept-encoding"] ?? "")
		.split(",")
		.filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
		.map((part) => part.split(";")[0]?.trim());
	if (accepted.includes("br")) return "br";
	return accepted.includes("gzip") ? "gzip" : "identity";
}

function isKnown(request: IncomingMessage, etag: string): boolean {
	const known = String(request.headers["if-none-match"] ?? "").split(",");
	return known.some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
}

interface Sent {
	readonly path: string;
	readonly status: 200 | 404;
}

async function sendFile(question: Question, { path, status }: Sent, shelf: Shelf): Promise<void> {
	const { request, response, guarded } = question;
	const file = await shelf.read(path, chooseEncoding(request));
	const headers = {
		...headersFor(path.replaceAll("\\", "/"), guarded),
		"Content-Type": file.type,
		ETag: file.etag,
		Vary: "Accept-Encoding",
		...(file.encoding === "identity" ? {} : { "Content-Encoding": file.encoding }),
	};
	if (status === 200 && isKnown(request, file.etag)) {
		response.writeHead(304, headers).end();
		return;
	}
	response.writeHead(status, { ...headers, "Content-Length": file.bytes.length });
	response.end(request.method === "HEAD" ? undefined : file.bytes);
}

/** An edition may have a page of its own for addresses that lead nowhere. */
async function sendMissing(question: Question, { root }: ServeOptions, shelf: Shelf): Promise<void> {
	const path = join(root, "404.html");
	if (existsSync(path)) await sendFile(question, { path, status: 404 }, shelf);
	else sendText(question, 404, "Not found.");
}

async function answer(question: Question, options: ServeOptions, shelf: Shelf): Promise<void> {
	const { request, response, guarded } = question;
	if (request.method !== "GET" && request.method !== "HEAD") {
		sendText(question, 405, "Only GET and HEAD are answered here.");
		return;
	}
	const place = await locateFile(request.url ?? "/", options);
	if (place.kind === "file") await sendFile(question, { path: place.path, status: 200 }, shelf);
	else if (place.kind === "folder")
		response.writeHead(301, { ...headersFor("", guarded), Location: place.location }).end();
	else if (place.kind === "bad") sendText(question, 400, "Bad address.");
	else await sendMissing(question, options, shelf);
}

function listen(server: Server, { port, host }: ServeOptions): Promise<AddressInfo> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, () => resolve(server.address() as AddressInfo));
	});
}

/** Serves a built folder with the headers its edition is meant to run under. Rejects when the port cannot be had. */
export async function serve(options: ServeOptions): Promise<Serving> {
	const shelf = makeShelf();
	const guarded = readGuarded(options.root);
	const server = createServer((request, response) => {
		const question = { request, response, guarded };
		answer(question, options, shelf).catch((error: unknown) => {
			console.error(`${request.method} ${request.url}: ${error instanceof Error ? error.message : error}`);
			if (response.headersSent) response.destroy();
			else sendText(question, 500, "The server could not read this file.");
		});
	});
	const { port } = await listen(server, options);
	const host = options.host.includes(":") ? `[${options.host}]` : options.host;
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { url: `http://${host}:${port}/`, close };
}
