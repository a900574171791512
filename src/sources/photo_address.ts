/** Where a picture that a record names is had from. Names are those the door let in: never a path. */
export function photoAddress(name: string): string {
	return `./data/photos/${name}`;
}
