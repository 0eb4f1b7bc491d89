import { z } from "zod";
import { foldAddress } from "#app/platform/mail/address.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";
import { alertFrequencies, fields, langs } from "#db/codes.ts";
import { horizons } from "./returnee.ts";

const email = MailAddress.transform(foldAddress);

export const AlertForm = z.object({
  email,
  frequency: z.enum(alertFrequencies),
});

export const ReturneeForm = z.object({
  homeDistrict: z.string("errors.choose").max(40),
  field: z.enum(fields).optional(),
  horizon: z.enum(horizons),
  email,
  frequency: z.enum(alertFrequencies),
  officeMayContact: z.literal("on").optional(),
});

export const AlertSettingsForm = z.object({
  frequency: z.enum(alertFrequencies),
  lang: z.enum(langs),
  officeMayContact: z.literal("on").optional(),
});
