import { z } from "zod";
import { fields, spokenLanguages } from "#db/codes.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";

export const contactLimits = { name: 100, role: 120, districts: 60 };

export const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;

const role = z.string().max(contactLimits.role).optional();

/** readContact says what telephone, districts and hours mean, and whether there is a role at all. */
export const ContactPersonForm = z.object({
  name: z.string().max(contactLimits.name),
  roleDe: role,
  rolePl: role,
  roleCs: role,
  email: MailAddress,
  phone: z.string().max(100).optional(),
  languages: z.array(z.enum(spokenLanguages)).min(1).max(spokenLanguages.length),
  fields: z.array(z.enum(fields)).max(fields.length),
  districts: z.array(z.string().max(60)).max(contactLimits.districts),
  weekdays: z.array(z.enum(weekdays)).max(weekdays.length),
  from: z.string().max(50).optional(),
  until: z.string().max(50).optional(),
});

export type TypedContact = z.output<typeof ContactPersonForm>;

export const roleFields = [
  { lang: "de", name: "roleDe" },
  { lang: "pl", name: "rolePl" },
  { lang: "cs", name: "roleCs" },
] as const;
