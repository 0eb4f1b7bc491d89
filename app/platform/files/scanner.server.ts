/** "away" when the scanner gave no answer; the file is then asked about again. */
export type Scanner = (bytes: Uint8Array) => Promise<"clean" | "infected" | "away">;
