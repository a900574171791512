import { type ComponentType, useRef, useState } from "react";
import type { Scene } from "../domain/scene";
import type { PainterName, Paper } from "../domain/view";
import type { ScreenMap } from "../map/frame";
import type { Speech } from "../text/labels";
import panel from "./panel.module.css";

/** What print and pictures are made from, and what can be chosen there. */
export interface OutputProps {
	readonly scene: Scene;
	readonly speech: Speech;
	/** What the map on the screen shows at this moment; `null`: there is none, and pictures show all compounds. */
	readonly readMap: () => ScreenMap | null;
	/** The present view laid out for a paper. */
	readonly paperWay: (paper: Paper) => { readonly href: string; readonly onFollow: () => void };
	/** What paints the map; `null`: as the device allows. */
	readonly painter: PainterName | null;
	readonly onPainter: (painter: PainterName | null) => void;
	/** A sentence pictures have to carry besides their sources; `null`: none. */
	readonly remark: string | null;
}

type Dialog = ComponentType<OutputProps & { onClose(): void }>;

/** The way to print and pictures. What is behind it is fetched when it is first pressed. */
export function OutputButton(props: OutputProps) {
	const { text } = props.speech;
	const [dialog, setDialog] = useState<{ readonly Component: Dialog } | null>(null);
	const [state, setState] = useState<"closed" | "open" | "failed">("closed");
	const button = useRef<HTMLButtonElement>(null);
	const open = () => {
		setState("open");
		import("./output/OutputDialog").then(
			(module) => setDialog({ Component: module.default }),
			() => setState("failed"),
		);
	};
	const close = () => {
		setState("closed");
		button.current?.focus();
	};
	return (
		<>
			<button ref={button} type="button" className={panel.plain} aria-haspopup="dialog" onClick={open}>
				{text("output.open")}
			</button>
			{state === "failed" && (
				<span role="alert" className={panel.alarm}>
					{text("output.notLoaded")}
				</span>
			)}
			{state === "open" && dialog && <dialog.Component {...props} onClose={close} />}
		</>
	);
}
