import { z } from "zod";
import { langs } from "#db/codes.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";

export const PersonForm = z.object({ email: MailAddress, currentPassword: z.string().max(1000) });

const pass = z.string().max(2000);

export const PersonExportForm = z.object({ pass, fileLang: z.enum(langs) });

/** Without `confirmed` it only asks what would go. */
export const PersonErasureForm = z.object({ pass, confirmed: z.string().max(300).optional() });
