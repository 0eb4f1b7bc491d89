import type { Lang } from "#db/codes.ts";

/** A part of the region or of its countries that people search in, as the store keeps it. */
export type StoredArea = {
  id: string;
  names: Record<Lang, string>;
  /** How else it is called, in the cases that its names do not show. */
  words: string[];
  districtIds: string[];
};
