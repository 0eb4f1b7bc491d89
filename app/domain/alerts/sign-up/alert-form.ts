import { z } from "zod";
import { alertFrequencies } from "#db/alerts/alert-codes.ts";
import { fields, germanLevels, langs } from "#db/codes.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";
import { horizons } from "../returnee.ts";

const email = MailAddress.transform(foldAddress);

const partner = {
  partnerQ: z.string().max(200).optional(),
  partnerGerman: z.enum(germanLevels).optional(),
};

export const AlertForm = z.object({
  ...partner,
  email,
  frequency: z.enum(alertFrequencies),
});

export const ReturneeForm = z.object({
  ...partner,
  homeDistrict: z.string("errors.choose").max(40),
  field: z.enum(fields).optional(),
  horizon: z.enum(horizons),
  email,
  frequency: z.enum(alertFrequencies),
  officeMayContact: z.literal("on").optional(),
});

/** What both kinds of alert can change; the search itself is read as the results read it. */
const settings = {
  ...partner,
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
