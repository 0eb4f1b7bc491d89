/** A picture as browsers and servers both have it: four bytes a dot, red, green, blue and how opaque, line by line. */
export type Dots = { width: number; height: number; data: Uint8Array | Uint8ClampedArray };

export type Corner = { x: number; y: number };

/** The corners of a sheet, in parts of width and height: upper left, upper right, lower right, lower left. */
export type Corners = readonly [Corner, Corner, Corner, Corner];
