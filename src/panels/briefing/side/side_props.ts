import type { ReactNode } from "react";
import type { SideFacts } from "../../../domain/briefing/side_facts";
import type { BriefingProps } from "../briefing_props";

export interface SideProps extends BriefingProps {
	/** Where a picture of a project is; `null`: there is none of that name. Without it no picture is looked for. */
	readonly photo?: (name: string) => string | null;
	/** The same place before and after, drawn by who has a map. */
	readonly maps?: { readonly before: ReactNode; readonly after: ReactNode };
	/** Asks for the tracker since another day; without it the day cannot be changed. */
	readonly onSince?: (day: string) => void;
}

/** What the part for one kind is given. */
export type PartProps<Kind extends SideFacts["kind"]> = SideProps & {
	readonly facts: Extract<SideFacts, { readonly kind: Kind }>;
};
