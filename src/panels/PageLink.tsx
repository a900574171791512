import type { MouseEvent, ReactNode } from "react";
import panel from "./panel.module.css";

/** A way to another page, for a plain click and for a new tab. */
export interface Way {
	readonly href: string;
	readonly onFollow: () => void;
}

interface PageLinkProps extends Way {
	readonly children: ReactNode;
}

/** A link to another part of this page: an ordinary one for a new tab, at once for a plain click. */
export function PageLink({ href, onFollow, children }: PageLinkProps) {
	const onClick = (event: MouseEvent) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		onFollow();
	};
	return (
		<a className={panel.plain} href={href} onClick={onClick}>
			{children}
		</a>
	);
}
