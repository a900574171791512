import { useEffect, useState } from "react";
import * as v from "valibot";
import { keepValue, readKept } from "./kept_value";

const KEY = "one-map-heard";
const momentSchema = v.pipe(v.number(), v.minValue(0));

/** When the server was last heard, milliseconds since 1970: since this page was opened, else when this device heard it before; `null`: never. */
export function useLastHeard(heardAtMs: number | null): number | null {
	const [before] = useState(() => readKept(KEY, momentSchema));
	useEffect(() => {
		if (heardAtMs !== null) keepValue(KEY, heardAtMs);
	}, [heardAtMs]);
	return heardAtMs ?? before;
}
