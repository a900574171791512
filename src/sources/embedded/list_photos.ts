/** Names of the pictures the projects of `projects.json` name, each once; what has another shape names none. */
export function listPhotos(projects: unknown): readonly string[] {
	if (!Array.isArray(projects)) return [];
	const named = projects.flatMap((one: { readonly photos?: unknown } | null) => {
		const { photos } = one ?? {};
		return typeof photos === "object" && photos !== null ? Object.values(photos) : [];
	});
	return [...new Set(named.filter((name): name is string => typeof name === "string"))];
}
