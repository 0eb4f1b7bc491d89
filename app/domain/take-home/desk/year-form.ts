import { z } from "zod";
import type { Country } from "#db/codes.ts";
import { parameterSchema } from "../rules/parameters.ts";

/** All numbers of a year and where they are from; `confirmed` is the mark of what was looked at. */
export function yearForm(country: Country) {
  return z.object({
    parameters: parameterSchema(country),
    source: z.string().trim().min(1).max(500),
    seen: z.string().max(40).default(""),
    confirmed: z.string().max(40).default(""),
  });
}
