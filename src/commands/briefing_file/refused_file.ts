/** Why no file was made, in one sentence a language; nothing was written. */
export class RefusedFile extends Error {
	override readonly name = "RefusedFile";
	constructor(zh: string, en: string) {
		super(`${zh}\n${en}`);
	}
}
