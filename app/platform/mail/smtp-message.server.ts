import type { Config } from "../config.server.ts";
import { isMailAddress } from "./address.ts";
import type { ClaimedMail } from "./claim-mail.server.ts";
import { dressMail } from "./dress-mail.ts";

export const calendarFileName = "termin.ics";

/**
 * A row of the outbox as nodemailer wants it. Addresses are objects, never text that is read again, and the envelope
 * is said apart: a recipient can neither become two nor a header.
 */
export function smtpMessage(
  mail: ClaimedMail,
  { mailFrom, origin, board }: Pick<Config, "mailFrom" | "origin" | "board">,
) {
  return {
    envelope: { from: mailFrom, to: [plain(mail.to_address).address] },
    from: { name: board.name, address: mailFrom },
    to: plain(mail.to_address),
    ...(mail.reply_to ? { replyTo: plain(mail.reply_to) } : {}),
    /** The same for every attempt, so that a mail program that got it twice shows it once. */
    messageId: `<${mail.id}@${new URL(origin).hostname}>`,
    date: new Date(mail.created_at),
    subject: mail.subject,
    text: mail.text,
    html: dressMail(mail.html, board),
    ...(mail.calendar ? { icalEvent: calendarPart(mail.calendar) } : {}),
    headers: {
      "Auto-Submitted": "auto-generated",
      "Content-Language": mail.lang,
      ...(mail.unsubscribe_url ? unsubscribeHeaders(mail.unsubscribe_url) : {}),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Once as a part that mail programs read, once as a file that people open. */
function calendarPart(content: string) {
  return { method: /^METHOD:(\w+)/m.exec(content)?.[1] ?? "PUBLISH", filename: calendarFileName, content };
}

function plain(address: string) {
  if (!isMailAddress(address)) throw Object.assign(new Error("unusable address"), { code: "EADDRESS" });
  return { name: "", address };
}

function unsubscribeHeaders(url: string) {
  return {
    "List-Unsubscribe": { prepared: true, value: `<${url}>` },
    "List-Unsubscribe-Post": { prepared: true, value: "List-Unsubscribe=One-Click" },
  };
}
