import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { explainPort, parsePort } from "../../src/commands/port";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

function start(port: string) {
	const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/commands/start.ts"], {
		cwd: ROOT,
		encoding: "utf8",
		env: { ...process.env, PORT: port, HOST: "127.0.0.1" },
	});
	return { status, said: stderr.trim() };
}

test("PORT is taken as given, and 4173 without it", () => {
	expect([parsePort("8080"), parsePort(""), parsePort(undefined)]).toEqual([8080, 4173, 4173]);
});

test.each(["abc", "0", "65536", "80.5", "-1", "0x50", "1e3"])(
	"PORT=%s is refused in one sentence",
	(port) => {
		expect(parsePort(port)).toBe(
			`PORT=${port} is not a port: give a whole number from 1 to 65535, for example PORT=4173.`,
		);
	},
);

test("a port nobody may open and a host that does not exist are said in one sentence", () => {
	const fail = (code: string) => Object.assign(new Error(`${code} it failed`), { code });
	expect(explainPort(fail("EACCES"), "127.0.0.1", 80)).toContain("Port 80 may not be opened");
	expect(explainPort(fail("EADDRNOTAVAIL"), "10.0.0.1", 80)).toBe(
		"Cannot listen at HOST=10.0.0.1 PORT=80: EADDRNOTAVAIL it failed.",
	);
});

test("npm start ends at once when the port is busy, and names the port and the way out", async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
	const address = other.address();
	const port = typeof address === "object" ? (address?.port ?? 0) : 0;
	const { status, said } = start(String(port));
	other.close();
	expect(status).toBe(1);
	expect(said).toMatch(
		new RegExp(`^Port ${port} is already in use; choose another one, for example PORT=\\d+ npm start\\.$`),
	);
});
