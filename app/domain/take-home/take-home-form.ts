import { z } from "zod";
import { countries } from "#db/codes.ts";
import { readAmount } from "#app/platform/typed/amount.ts";
import { readAs } from "#app/platform/typed/reading.ts";

const box = z.literal("on").optional().catch(undefined);
const highest = 1_000_000;
const children = "takeHome:error.children";

/** What somebody tells of their pay; it stands in the address alone, and nothing of it is kept. */
export const TakeHomeForm = z.object({
  country: z.enum(countries).optional().catch(undefined),
  year: z.number().int().optional().catch(undefined),
  gross: readAs(readAmount)
    .refine(({ amount }) => amount > 0, "takeHome:error.positive")
    .refine(({ amount }) => amount <= highest, { error: "errors.tooLarge", params: { limit: highest } })
    .optional(),
  children: z.number({ error: children }).int(children).min(0, children).max(12, children).default(0),
  ...{ church: box, saxony: box, training: box, commuting: box },
  listing: z
    .string()
    .regex(/^[0-9a-z]{10}$/)
    .optional()
    .catch(undefined),
});
