/** Drawn with a line on a field of 24 by 24. */
export const ICONS = {
	next: "M9 5l7 7-7 7",
	previous: "M15 5l-7 7 7 7",
	tour: "M4 12a8 8 0 0 1 13.7-5.6L20 8.5M20 4v4.5h-4.5M20 12a8 8 0 0 1-13.7 5.6L4 15.5M4 20v-4.5h4.5",
	pause: "M8.5 5v14M15.5 5v14",
	play: "M8 5.2v13.6L19 12Z",
	question: "M15.6 15.6L20 20M10.5 4.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12Z",
	presenter: "M3.5 4.5h17v10.5h-17ZM12 15v4M8 19.5h8M7 8h7M7 11.2h4.5",
	fullScreen: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
	leaveFullScreen: "M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5",
	operator: "M4 7h9M18.5 7H20M4 12h2.5M12 12h8M4 17h7.5M17 17h3M15.7 5v4M9.2 10v4M14.2 15v4",
	black: "M4 5.5h16v11H4ZM4 16.5L20 5.5M9 20h6",
} as const;

export type IconName = keyof typeof ICONS;
