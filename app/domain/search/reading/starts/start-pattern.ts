import type { Day } from "#db/schema.ts";
import type { StartWish } from "../../wishes/start-wish.ts";

/** What a pattern found, by its names. */
export type Groups = Partial<Record<string, string>>;
export type StartPattern = {
  pattern: RegExp;
  /** Whether a month that is named beside it says it better: "im neuen Jahr ab Februar". */
  isVague?: boolean;
  wishOf: (groups: Groups, today: Day) => StartWish | null | "none";
};
