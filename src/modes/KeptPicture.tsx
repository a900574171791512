import { useLayoutEffect, useRef } from "react";
import { takeFirstPicture } from "../state/first_page";

/** The first page's picture of the map, over the map until that is painted. Nothing where there is no such picture. */
export function KeptPicture() {
	const place = useRef<HTMLDivElement>(null);
	// Before the browser paints, so that the picture stands without a gap.
	useLayoutEffect(() => {
		const picture = takeFirstPicture();
		if (picture) place.current?.append(picture);
	}, []);
	return <div ref={place} aria-hidden="true" />;
}
