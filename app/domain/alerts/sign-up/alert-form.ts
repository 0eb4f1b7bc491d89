import { z } from "zod";
import { alertFrequencies, fields, langs } from "#db/codes.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";
import { horizons } from "../returnee.ts";

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

/** What both kinds of alert can change; the search itself is read as the results read it. */
const settings = {
  frequency: z.enum(alertFrequencies),
  lang: z.enum(langs),
};

export const AlertSettingsForm = z.object(settings);

export const PlanSettingsForm = z.object({
  ...settings,
  homeDistrict: z.string("errors.choose").max(40),
  field: z.enum(fields).optional(),
  horizon: z.enum(horizons),
  officeMayContact: z.literal("on").optional(),
});
