/** What stands beside a question. */
export const interestDrawings = [
  ...(["tools", "tree", "hands", "screen", "pot", "wheels"] as const),
  ...(["flask", "bolt", "folder", "talk", "pencil", "paw"] as const),
] as const;
export type InterestDrawing = (typeof interestDrawings)[number];
