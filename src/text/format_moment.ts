const pad = (part: number) => String(part).padStart(2, "0");

/** A moment as `2019-05-31 14:05` in the time of the device, the same in both languages. */
export function formatMoment(ms: number): string {
	const moment = new Date(ms);
	return `${formatDay(ms)} ${pad(moment.getHours())}:${pad(moment.getMinutes())}`;
}

/** A day as `2019-05-31` in the time of the device. */
export function formatDay(ms: number): string {
	const moment = new Date(ms);
	return [moment.getFullYear(), pad(moment.getMonth() + 1), pad(moment.getDate())].join("-");
}
