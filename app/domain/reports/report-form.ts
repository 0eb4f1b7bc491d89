import { z } from "zod";
import { reportReasons } from "#db/codes.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";

/** What Art. 16 (2) of the Digital Services Act asks of a notice; the address of the listing is known already. */
export const ReportForm = z.object({
  reason: z.enum(reportReasons),
  text: z.string("legal:report.errors.text").max(5000),
  name: z.string().max(200).optional(),
  email: MailAddress.optional(),
  goodFaith: z.literal("on", "legal:report.errors.goodFaith"),
  /** People do not see this field. Whoever fills it in is a program. */
  website: z.string().optional(),
});

export type ReportForm = z.output<typeof ReportForm>;
