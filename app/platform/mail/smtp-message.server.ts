import type { Config } from "../config.server.ts";
import { isMailAddress } from "./address.ts";
import type { ClaimedMail } from "./claim-mail.server.ts";
import { dressMail } from "./dress-mail.ts";
import { mailKey } from "./returned/mail-key.server.ts";

export const calendarFileName = "termin.ics";

type Sender = Pick<Config, "mailFrom" | "origin" | "board" | "returned" | "secretKey" | "carriedKeys">;

/**
 * A row of the outbox as nodemailer wants it. Addresses are objects, never text that is read again, and the envelope
 * is said apart: a recipient can neither become two nor a header.
 */
export function smtpMessage(mail: ClaimedMail, config: Sender) {
  const { mailFrom, origin, board } = config;
  const key = mailKey(config, mail.id);
  return {
    envelope: { from: returnAddress(config, key), to: [plain(mail.to_address).address] },
    dsn: reportWish(mail, key),
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
      /** Not in Message-ID, which every answer repeats: who answers to somebody else must not hand it on. */
      "Return-Key": key,
      ...(mail.unsubscribe_url ? unsubscribeHeaders(mail.unsubscribe_url) : {}),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Where servers send back what they cannot deliver: never to whom people answer, unless there is nobody else. */
function returnAddress({ returned, mailFrom }: Pick<Config, "returned" | "mailFrom">, key: string) {
  return returned.address === "" ? mailFrom : returned.address.replace("*", key);
}

/** Of servers that can (RFC 3461): nothing but failures, with the key, and without what the mail says of people. */
function reportWish({ to_address }: ClaimedMail, key: string) {
  const recipient = /^[!-~]+$/.test(to_address) ? { recipient: to_address } : {};
  return { id: key, return: "headers" as const, notify: "failure" as const, ...recipient };
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
