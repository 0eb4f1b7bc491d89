import type { Lang } from "#db/codes.ts";
import type { DescribedOperation } from "./described-operations.ts";
import type { FieldRow } from "./field-rows.ts";
import type { guideLimits } from "./guide-limits.ts";

export type GuideView = {
  lang: Lang;
  origin: string;
  operations: DescribedOperation[];
  schemas: { name: string; text: string | null; rows: FieldRow[] }[];
  /** What a webhook brings and what a refusal says, as JSON. */
  samples: { event: string; problem: string };
  /** What of the board's limits stands in it. */
  numbers: {
    webhooks: number;
    stoppedDays: number;
    keptDays: number;
  } & typeof guideLimits;
};
