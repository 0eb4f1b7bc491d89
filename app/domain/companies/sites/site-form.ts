import { z } from "zod";
import { readPostalCode } from "#app/platform/typed/postal-code.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import { companyLimits } from "../company-limits.ts";

/** Beside the seat. */
export const maxSites = 12;

export const SiteForm = z.object({
  street: z.string().max(companyLimits.street),
  postalCode: readAs(readPostalCode),
  place: z.string().max(companyLimits.place),
});

export type SiteForm = z.output<typeof SiteForm>;
