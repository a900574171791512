import type { ReactNode } from "react";
import type { PartProps } from "./side_props";
import styles from "./swipe.module.css";

/** The same place twice; `null`: that one is not to be had. */
export interface Sights {
	readonly kind: "photos" | "maps";
	readonly before: ReactNode | null;
	readonly after: ReactNode | null;
}

/** Every pair that can be laid over each other: the project's own pictures, then maps. */
export function findSights(
	facts: PartProps<"compare">["facts"],
	{ photo, maps, speech }: Pick<PartProps<"compare">, "photo" | "maps" | "speech">,
): readonly Sights[] {
	const { before, after } = facts.project.photos;
	const show = (name: string | null, side: "before" | "after") => {
		const address = name === null ? null : (photo?.(name) ?? null);
		if (address === null) return null;
		const alt = speech.text(`side.${side}Picture`);
		return <img className={styles.picture} src={address} alt={alt} draggable={false} />;
	};
	const photos: Sights = { kind: "photos", before: show(before, "before"), after: show(after, "after") };
	return [
		...(photos.before !== null || photos.after !== null ? [photos] : []),
		...(maps ? [{ kind: "maps" as const, ...maps }] : []),
	];
}
