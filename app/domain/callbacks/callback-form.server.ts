import { z } from "zod";
import { dayParts } from "#db/callbacks/callback-codes.ts";
import { type Lang, spokenLanguages } from "#db/codes.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";
import { homeOf } from "#app/platform/typed/phone.server.ts";
import { readCallablePhone } from "#app/platform/typed/read-callable-phone.server.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import { aboutLimit, nameLimit } from "./callback.ts";

const day = z.iso.date("callback:errors.day");
const part = z.enum(dayParts, "callback:errors.part");

/** What a company needs to call. A number without a country code is of the country whose language they read. */
export const callbackForm = (lang: Lang) =>
  z.object({
    name: z.string().min(2).max(nameLimit),
    phone: readAs((typed) => readCallablePhone(typed, homeOf[lang])),
    languages: z.array(z.enum(spokenLanguages)).min(1, "callback:errors.languages"),
    firstDay: day,
    firstPart: part,
    secondDay: day,
    secondPart: part,
    about: z.string().max(aboutLimit).optional(),
    email: MailAddress.optional(),
    /** People do not see this field. Whoever fills it in is a program. */
    homepage: z.string().optional(),
  });
