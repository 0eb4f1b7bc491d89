import { z } from "zod";
import type { Lang } from "#db/codes.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";
import { homeOf, readPhone } from "#app/platform/typed/phone.server.ts";
import { readAs } from "#app/platform/typed/reading.ts";

/** Who applies. A number without a country code is of the country whose language they read. */
export const personForm = (lang: Lang) =>
  z.object({
    name: z.string().max(200),
    email: MailAddress,
    phone: readAs((typed) => readPhone(typed, homeOf[lang])).optional(),
  });
