import { useEffect, useRef } from "react";
import { type LayWire, openBriefingChannel, type ToldState, type WallCommand } from "./briefing_channel";

/** The wall's end: tells presenters what it shows, when that changes and when one asks, and does what they ask for. Without any it does nothing. */
export function useWallChannel(
	state: ToldState,
	onCommand: (command: WallCommand) => void,
	layWire?: LayWire,
): void {
	const latest = useRef({ state, onCommand });
	const tell = useRef<(() => void) | null>(null);
	useEffect(() => {
		latest.current = { state, onCommand };
	});
	useEffect(() => {
		const openedAtMs = Date.now();
		const channel = openBriefingChannel((message) => {
			if (message.kind === "hello") say();
			if (message.kind === "command" && message.to === channel.id) latest.current.onCommand(message.command);
		}, layWire);
		const say = () => channel.say({ kind: "state", openedAtMs, state: latest.current.state });
		const onHide = () => channel.say({ kind: "bye" });
		tell.current = say;
		window.addEventListener("pagehide", onHide);
		return () => {
			tell.current = null;
			window.removeEventListener("pagehide", onHide);
			onHide();
			channel.close();
		};
	}, [layWire]);
	const told = JSON.stringify(state);
	// biome-ignore lint/correctness/useExhaustiveDependencies: it is told when what it says is another, not when its object is.
	useEffect(() => tell.current?.(), [told]);
}
