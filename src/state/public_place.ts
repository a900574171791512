/** What the page says about itself in `<html data-root data-release>`. */
export interface PublicPlace {
	/** The way up to the edition's folder, with the slash at its end. */
	readonly root: string;
	/** Hash of the data the page was built with; `null`: it does not say. */
	readonly built: string | null;
}

/** Where this page lies within its edition, and what it was built with. A page that does not say lies at the top. */
export function readPlace(): PublicPlace {
	const { root, release } = document.documentElement.dataset;
	// Written by the build; anything else would lead the requests elsewhere.
	return { root: root && /^(\.\/|(\.\.\/)+)$/.test(root) ? root : "./", built: release || null };
}
