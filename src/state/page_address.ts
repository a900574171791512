/** Where this page lies, without what a link adds: origin and path, ending as the address bar does before the `?`. */
export function readPageAddress(): string {
	return window.location.origin + window.location.pathname;
}
