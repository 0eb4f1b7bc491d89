/** The words of a list with commas between them, as they stand there. */
export const wordsListed = (list: string): string[] => list.split(",").map((word) => word.trim());
