/** Why no PDF was made, in one sentence a language; nothing was written. */
export class RefusedPrint extends Error {
	override readonly name = "RefusedPrint";
	constructor(zh: string, en: string) {
		super(`${zh}\n${en}`);
	}
}
