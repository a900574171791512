import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { HEADER_POLICY, policyFor } from "./content_security";
import { locateFile } from "./locate_file";
import { type Encoding, makeShelf, type Shelf } from "./shelf";

const COMMON_HEADERS = {
	"Content-Security-Policy": HEADER_POLICY,
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "no-referrer",
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
};

/** Vite puts a hash of the content into the names under assets/. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

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
}

function sendText({ request, response }: Question, status: number, text: string): void {
	response.writeHead(status, {
		...COMMON_HEADERS,
		...(status === 405 ? { Allow: "GET, HEAD" } : {}),
		"Content-Type": "text/plain; charset=utf-8",
		"Cache-Control": "no-cache",
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

async function sendFile(question: Question, path: string, shelf: Shelf): Promise<void> {
	const { request, response } = question;
	const file = await shelf.read(path, chooseEncoding(request));
	const headers = {
		...COMMON_HEADERS,
		"Content-Security-Policy": policyFor(path),
		"Content-Type": file.type,
		"Cache-Control": HASHED.test(path.replaceAll("\\", "/"))
			? "public, max-age=31536000, immutable"
			: "no-cache",
		ETag: file.etag,
		Vary: "Accept-Encoding",
		...(file.encoding === "identity" ? {} : { "Content-Encoding": file.encoding }),
	};
	if (isKnown(request, file.etag)) {
		response.writeHead(304, headers).end();
		return;
	}
	response.writeHead(200, { ...headers, "Content-Length": file.bytes.length });
	response.end(request.method === "HEAD" ? undefined : file.bytes);
}

async function answer(question: Question, options: ServeOptions, shelf: Shelf): Promise<void> {
	const { request, response } = question;
	if (request.method !== "GET" && request.method !== "HEAD") {
		sendText(question, 405, "Only GET and HEAD are answered here.");
		return;
	}
	const place = await locateFile(request.url ?? "/", options);
	if (place.kind === "file") await sendFile(question, place.path, shelf);
	else if (place.kind === "folder")
		response.writeHead(301, { ...COMMON_HEADERS, Location: place.location }).end();
	else
		sendText(
			question,
			place.kind === "bad" ? 400 : 404,
			place.kind === "bad" ? "Bad address." : "Not found.",
		);
}

function listen(server: Server, { port, host }: ServeOptions): Promise<AddressInfo> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, () => resolve(server.address() as AddressInfo));
	});
}

/** Serves a built folder with the headers the product is meant to run under. Rejects when the port cannot be had. */
export async function serve(options: ServeOptions): Promise<Serving> {
	const shelf = makeShelf();
	const server = createServer((request, response) => {
		const question = { request, response };
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
