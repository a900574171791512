const pad = (part: number) => String(part).padStart(2, "0");

/** A time as `4:07`, from an hour on as `1:04:07`; what lies ahead, for clocks that differ, is 0:00. */
export function formatDuration(ms: number): string {
	const whole = Math.max(0, Math.floor(ms / 1000));
	const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
	return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds)}` : `${minutes}:${pad(seconds)}`;
}

/** The hour and minute of a moment, in the time of the device. */
export function formatHour(ms: number): string {
	const moment = new Date(ms);
	return `${pad(moment.getHours())}:${pad(moment.getMinutes())}`;
}
