import { z } from "zod";
import { fields, langs } from "#db/codes.ts";
import { isMailAddress } from "#app/platform/mail/address.ts";

const about = z.string().max(3000).optional();
/** German, Polish and Czech ones: 02826, 59-900, 460 01. */
const postalCode = /^(\d{5}|\d{2}-\d{3}|\d{3} ?\d{2})$/;

export const CompanyForm = z.object({
  name: z.string().min(2).max(160),
  street: z.string().max(160),
  postalCode: z.string().regex(postalCode, "office:errors.postalCode"),
  place: z.string().max(120),
  website: z
    .url({ protocol: /^https?$/, error: "errors.url" })
    .max(300)
    .optional(),
  staff: z.number().int().min(1).max(500_000).optional(),
  fields: z.array(z.enum(fields)).min(1, "errors.choose").max(fields.length),
  languages: z.array(z.enum(langs)).max(langs.length),
  aboutDe: about,
  aboutPl: about,
  aboutCs: about,
  contactName: z.string().max(120),
  contactRole: z.string().max(120).optional(),
  contactPhone: z.string().max(40).optional(),
  contactEmail: z.string().max(254).refine(isMailAddress, "errors.email"),
});

export type CompanyForm = z.output<typeof CompanyForm>;
