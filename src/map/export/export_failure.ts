/** Why a picture could not be made: more pixels than a canvas holds, or the browser did not draw it. */
export type ExportFault = "too-large" | "not-drawn";

/** A picture could not be made. */
export class ExportFailure extends Error {
	readonly fault: ExportFault;

	constructor(fault: ExportFault, cause?: unknown) {
		super(`The picture could not be made: ${fault}.`, { cause });
		this.name = "ExportFailure";
		this.fault = fault;
	}
}
