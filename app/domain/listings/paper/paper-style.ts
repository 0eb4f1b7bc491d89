/** The board's colours on paper, where nothing is dark mode and a full ground costs toner. */
export const colors = {
  ink: "#10282c",
  quiet: "#47605f",
  line: "#d9ddd3",
  lake: "#0b5d66",
  amber: "#f4b400",
  water: "#6fc3c0",
} as const;

/** In points. */
export const a4 = { width: 595.28, height: 841.89, margin: 46 } as const;
