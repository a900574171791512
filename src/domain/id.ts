/** What an id may be made of, so that every record that can be shown can also be named in a link: letters of any script, digits and a few signs. */
export const ID_SHAPE = /^[\p{L}\p{N}_.:()#/ -]{1,64}$/u;

/** Whether a text can be the id of a record. */
export function isId(text: string): boolean {
	return ID_SHAPE.test(text);
}
