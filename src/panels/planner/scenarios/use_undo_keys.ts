import { useEffect } from "react";
import type { ScenarioDesk } from "../../../state/use_scenarios";

/** Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y do again (⌘ on a Mac); a text field keeps its own. */
export function useUndoKeys({ undo, redo }: Pick<ScenarioDesk, "undo" | "redo">): void {
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
			const key = event.key.toLowerCase();
			const act = key === "y" ? redo : key !== "z" ? null : event.shiftKey ? redo : undo;
			if (act === null) return;
			event.preventDefault();
			act();
		};
		window.addEventListener("keydown", onKey);
		return () => window.removeEventListener("keydown", onKey);
	}, [undo, redo]);
}

const NO_TEXT = new Set(["range", "checkbox", "radio", "button", "submit", "file", "color"]);

function isText(target: EventTarget | null): boolean {
	if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
	return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
