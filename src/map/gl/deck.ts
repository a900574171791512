import { log } from "@deck.gl/core";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import { drawDense } from "../../layers/dense";

/** All of deck.gl behind one door, so that it becomes one chunk, fetched when the first overlay is shown. */
export const deck = { MapLibreOverlay, drawDense, log };

/** What is behind the door. */
export type Deck = typeof deck;
