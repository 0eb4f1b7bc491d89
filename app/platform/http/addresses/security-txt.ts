import { day } from "../../durations.ts";
import type { Lang } from "../../i18n/locales.ts";

const mail = /^[^\s"<>(),:;@\\]+@[a-z0-9.-]+$/i;

export const isSecurityContact = (text: string) =>
  mail.test(text) || (URL.canParse(text) && /^https:\/\/\S+$/.test(text));

type Told = { contacts: readonly string[]; origin: string; langs: readonly Lang[]; now: Date };

/**
 * To whom one tells of a hole in the board (RFC 9116). It says itself until when it is true, and is made anew whenever it is
 * read, so that day is always half a year away: a file would lie there and expire.
 */
export function securityTxt({ contacts, origin, langs, now }: Told): string {
  const expires = new Date(now.getTime() + 180 * day);
  expires.setUTCHours(0, 0, 0, 0);
  return [
    ...contacts.map((contact) => `Contact: ${mail.test(contact) ? `mailto:${contact}` : contact}`),
    `Expires: ${expires.toISOString().replace(".000", "")}`,
    `Preferred-Languages: ${[...langs, "en"].join(", ")}`,
    `Canonical: ${origin}/.well-known/security.txt`,
    "",
  ].join("\n");
}
