import { setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/** Tells MapLibre where its worker lies, a file of our own origin. Once, before the first map. */
export function setUpWorker(): void {
	setWorkerUrl(workerUrl);
}
