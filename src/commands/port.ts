const DEFAULT_PORT = 4173;

/** The port that PORT asks for, or the sentence that says why it is none. */
export function parsePort(given: string | undefined): number | string {
	if (!given) return DEFAULT_PORT;
	const port = Number(given);
	if (/^\d+$/.test(given) && port >= 1 && port <= 65_535) return port;
	return `PORT=${given} is not a port: give a whole number from 1 to 65535, for example PORT=${DEFAULT_PORT}.`;
}

/** Why a server could not listen, in one sentence with the way out. */
export function explainPort(error: NodeJS.ErrnoException, host: string, port: number): string {
	if (error.code === "EADDRINUSE") {
		const other = port === 65_535 ? port - 1 : port + 1;
		return `Port ${port} is already in use; choose another one, for example PORT=${other} npm start.`;
	}
	if (error.code === "EACCES")
		return `Port ${port} may not be opened by this user; choose one above 1023 with PORT=….`;
	return `Cannot listen at HOST=${host} PORT=${port}: ${error.message}.`;
}
