import { z } from "zod";
import { companyKinds, fields, langs } from "#db/codes.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";
import { readPostalCode } from "#app/platform/typed/postal-code.ts";
import { readWebAddress } from "#app/platform/typed/read-web-address.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import { companyLimits } from "./company-limits.ts";

const about = z.string().max(companyLimits.about).optional();

/** The telephone is read with the country of the place, which only the store knows (saveCompany). */
export const CompanyForm = z.object({
  name: z.string().min(2).max(companyLimits.name),
  kind: z.enum(companyKinds),
  street: z.string().max(companyLimits.street),
  postalCode: readAs(readPostalCode),
  place: z.string().max(companyLimits.place),
  website: readAs(readWebAddress).pipe(z.string().max(companyLimits.website)).optional(),
  staff: z.number().int().min(1).max(500_000).optional(),
  fields: z.array(z.enum(fields)).min(1, "errors.choose").max(fields.length),
  languages: z.array(z.enum(langs)).max(langs.length),
  aboutDe: about,
  aboutPl: about,
  aboutCs: about,
  contactName: z.string().max(companyLimits.contact),
  contactRole: z.string().max(companyLimits.contact).optional(),
  contactPhone: z.string().max(100).optional(),
  contactEmail: MailAddress,
});

export type CompanyForm = z.output<typeof CompanyForm>;
