import { type ComponentType, useEffect, useEffectEvent, useState } from "react";

/**
 * A component whose code is fetched once it is wanted; `null` until it has come. Where it cannot be fetched, `onMissing` is called, and
 * another try is made the next time it is wanted.
 */
export function useCode<Props>(
	wanted: boolean,
	load: () => Promise<ComponentType<Props>>,
	onMissing: () => void,
): ComponentType<Props> | null {
	const [code, setCode] = useState<{ readonly Component: ComponentType<Props> } | null>(null);
	const missing = useEffectEvent(onMissing);
	const lacking = wanted && code === null;
	useEffect(() => {
		if (!lacking) return;
		let dropped = false;
		load().then(
			(Component) => !dropped && setCode({ Component }),
			() => !dropped && missing(),
		);
		return () => {
			dropped = true;
		};
	}, [lacking, load]);
	return code?.Component ?? null;
}
