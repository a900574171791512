import { Component, type ReactNode } from "react";
import type { Text } from "../text/text";
import panel from "./panel.module.css";

interface PanelBoundaryProps {
	readonly text: Text;
	readonly children: ReactNode;
	/** Told of every failure, before it is said. */
	readonly onCaught?: () => void;
}

interface PanelBoundaryState {
	readonly failure: string | null;
}

/** Keeps a panel's failure to that panel, says it, and offers another try. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
	override state: PanelBoundaryState = { failure: null };

	static getDerivedStateFromError(error: unknown): PanelBoundaryState {
		return { failure: error instanceof Error ? error.message : String(error) };
	}

	override componentDidCatch(): void {
		this.props.onCaught?.();
	}

	override render() {
		const { text, children } = this.props;
		const { failure } = this.state;
		if (failure === null) return children;
		return (
			<div className={panel.warning} role="alert">
				<p>{text("problem.panel", { message: failure })}</p>
				<button type="button" className={panel.button} onClick={() => this.setState({ failure: null })}>
					{text("app.retry")}
				</button>
			</div>
		);
	}
}
