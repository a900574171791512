/** All of deck.gl behind one door, so that it becomes one chunk, fetched when the first overlay is shown. */
export { log } from "@deck.gl/core";
export { MapLibreOverlay } from "@deck.gl/maplibre";
export { drawDense } from "../../layers/dense";
