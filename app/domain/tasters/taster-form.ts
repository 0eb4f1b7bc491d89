import { z } from "zod";
import { isNotOwn, minorFields, ownAddress } from "#app/domain/parents/minor-form.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readTime } from "#app/platform/typed/read-time.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import { mostTasterPlaces, wishLimit } from "./taster.ts";

/** No papers, no birth date, no school: what a company needs to say "come". */
export const TasterForm = z
  .object({
    date: z.string().max(80),
    name: z.string().min(2).max(100),
    schoolClass: z.string().min(1).max(40),
    wish: z.string().max(wishLimit).optional(),
    email: MailAddress,
    ...minorFields,
    /** People do not see this field. Whoever fills it in is a program. */
    homepage: z.string().optional(),
  })
  .refine(({ email, parentEmail }) => isNotOwn(email, parentEmail), ownAddress);

export const TasterDateForm = z.object({
  firstDay: readAs(readDay),
  lastDay: readAs(readDay).optional(),
  startsAt: readAs(readTime).optional(),
  places: z.number().int("registration:errors.whole").min(1).max(mostTasterPlaces),
});

export const TasterAnswerForm = z.object({
  answer: z.enum(["agreed", "proposed", "declined"]),
  day: readAs(readDay).optional(),
});
