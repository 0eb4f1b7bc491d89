import { z } from "zod";
import { langs, welcomes } from "#db/codes.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";
import { readWebAddress } from "#app/platform/typed/read-web-address.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import { companyLimits } from "../company-limits.ts";
import { profileTextsOf } from "./profile-texts.ts";

const about = z.string().max(companyLimits.about).optional();
const welcome = z.string().max(companyLimits.welcome).optional();

/** What a company says of itself. Its name, seat and fields are the office's: they say who the member is. */
export const CompanyProfileForm = z.object({
  aboutDe: about,
  aboutPl: about,
  aboutCs: about,
  welcomes: z.array(z.enum(welcomes)).max(welcomes.length),
  welcomeDe: welcome,
  welcomePl: welcome,
  welcomeCs: welcome,
  staff: z.number().int().min(1).max(500_000).optional(),
  apprentices: z.number().int().min(0).max(50_000).optional(),
  languages: z.array(z.enum(langs)).max(langs.length),
  website: readAs(readWebAddress).pipe(z.string().max(companyLimits.website)).optional(),
  contactName: z.string().max(companyLimits.contact),
  contactRole: z.string().max(companyLimits.contact).optional(),
  contactPhone: z.string().max(100).optional(),
  contactEmail: MailAddress,
});

export type CompanyProfileForm = z.output<typeof CompanyProfileForm>;

/** The names of the fields by language, as forms and summaries need them. */
export const aboutNames = { de: "aboutDe", pl: "aboutPl", cs: "aboutCs" } as const;
export const welcomeNames = { de: "welcomeDe", pl: "welcomePl", cs: "welcomeCs" } as const;

export function textsTyped(form: CompanyProfileForm) {
  return profileTextsOf((lang, part) => form[(part === "about" ? aboutNames : welcomeNames)[lang]] ?? "");
}
