import { z } from "zod";
import { langs } from "#db/codes.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";
import { passwordLength } from "../password/password.ts";

const currentPassword = z.string().max(1000);

/** "page": the language of the page at which somebody signs in. */
export const langChoices = ["page", ...langs] as const;

export const ProfileForm = z.object({ name: z.string().min(2).max(120), lang: z.enum(langChoices) });

export const AddressForm = z.object({ email: MailAddress, currentPassword });

export const PasswordForm = z.object({
  currentPassword,
  password: z.string().min(passwordLength.min, "account:errors.tooShort").max(passwordLength.max),
});
