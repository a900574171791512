/** Whoever asks, a test say, what is built is for readers: React's own checks would make it half as large again. */
export async function asProduction<T>(work: () => Promise<T>): Promise<T> {
	const before = process.env.NODE_ENV;
	process.env.NODE_ENV = "production";
	try {
		return await work();
	} finally {
		if (before === undefined) delete process.env.NODE_ENV;
		else process.env.NODE_ENV = before;
	}
}
