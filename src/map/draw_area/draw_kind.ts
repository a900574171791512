/** What can be drawn by hand on the map, in the order of the buttons. */
export const DRAW_KINDS = ["polygon", "rectangle", "lasso", "circle"] as const;
export type DrawKind = (typeof DRAW_KINDS)[number];
