import { z } from "zod";
import { langs, type SpokenLanguage } from "#db/codes.ts";
import { returneeWishes, spokenLevels, yearBands } from "#db/returnees/returnee-codes.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";

/** In how many months somebody wants to be back. */
export const returnMonths = ["0", "6", "12", "18"] as const;

export const profileLimits = { occupation: 80, name: 100, hidden: 500 };

const level = z.enum(spokenLevels).optional();

/** Each language with the field of its level. */
export const levelFields = [
  { lang: "de", name: "levelDe" },
  { lang: "pl", name: "levelPl" },
  { lang: "cs", name: "levelCs" },
  { lang: "en", name: "levelEn" },
  { lang: "hsb", name: "levelHsb" },
  { lang: "dsb", name: "levelDsb" },
] as const satisfies { lang: SpokenLanguage; name: string }[];

const facts = {
  /** As somebody calls it, and which of the occupations that may be called so. */
  what: z.string().max(profileLimits.occupation),
  occupation: z.string().max(60).optional(),
  years: z.enum(yearBands, "errors.choose"),
  district: z.string("errors.choose").max(60),
  months: z.enum(returnMonths, "errors.choose"),
  ...{ levelDe: level, levelPl: level, levelCs: level, levelEn: level, levelHsb: level, levelDsb: level },
  wishes: z.array(z.enum(returneeWishes)).max(returneeWishes.length),
  hidden: z.array(z.string().max(60)).max(profileLimits.hidden),
  officeMayContact: z.literal("on").optional(),
  contactName: z.string().max(profileLimits.name).optional(),
};

/** Here companies speak first, so it is for grown-ups: pupils hear from a company only after they have applied. */
export const NewProfileForm = z.object({
  ...facts,
  email: MailAddress.transform(foldAddress),
  adult: z.literal("on", "parent:adult.error"),
});

export const ProfileSettingsForm = z.object({ ...facts, lang: z.enum(langs), seen: z.string().max(64).default("") });

export type TypedProfile = Omit<z.output<typeof ProfileSettingsForm>, "lang" | "seen">;
