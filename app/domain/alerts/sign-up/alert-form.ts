import { z } from "zod";
import { alertFrequencies } from "#db/alerts/alert-codes.ts";
import { fields, germanLevels, langs } from "#db/codes.ts";
import { consentFields, isNotOwn, ownAddress, problemAt } from "#app/domain/parents/minor-form.ts";
import { isDay, mondayOf } from "#app/platform/days.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";
import { horizons, matters } from "../returnee.ts";

const email = MailAddress.transform(foldAddress);

/** Only a way home has a day that comes nearer. */
const evenFrequencies = alertFrequencies.filter((frequency) => frequency !== "growing");

const partner = {
  partnerQ: z.string().max(200).optional(),
  partnerGerman: z.enum(germanLevels).optional(),
};

/** `forPupils`: the search says that pupils look for it, so the question of age is open and has to be answered. */
export const alertForm = ({ forPupils }: { forPupils: boolean }) =>
  z
    .object({ ...partner, ...consentFields, email, frequency: z.enum(evenFrequencies) })
    .refine(({ under16 }) => !forPupils || under16 !== undefined, problemAt("under16", "errors.choose"))
    .refine(
      ({ under16, parentEmail }) => under16 !== undefined || parentEmail === undefined,
      problemAt("under16", "errors.choose"),
    )
    .refine(
      ({ under16, parentEmail }) => under16 !== "yes" || parentEmail !== undefined,
      problemAt("parentEmail", "parent:errors.needed"),
    )
    .refine(({ email, parentEmail }) => isNotOwn(email, parentEmail), ownAddress);

const monday = z.string().refine((day) => isDay(day) && mondayOf(day) === day);

/** What somebody says of their way home. */
export const PlanForm = z.object({
  ...partner,
  homeDistrict: z.string("errors.choose").max(40),
  homePlace: z.string().max(80).optional(),
  field: z.array(z.enum(fields)).max(fields.length),
  horizon: z.enum(horizons),
  matter: z.array(z.enum(matters)).max(matters.length),
  week: z.array(monday).max(60),
  officeMayContact: z.literal("on").optional(),
  frequency: z.enum(alertFrequencies),
});

export const ReturneeForm = PlanForm.extend({ email });

/** What both kinds of alert can change; the search itself is read as the results read it. */
export const AlertSettingsForm = z.object({ ...partner, frequency: z.enum(evenFrequencies), lang: z.enum(langs) });

export const PlanSettingsForm = PlanForm.extend({ lang: z.enum(langs) });
