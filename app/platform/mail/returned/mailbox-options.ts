import { mailServerOf } from "../mail-server-of.ts";

const patience = 30_000;

/** What BOUNCE_MAILBOX says: imaps://user:password@host/Folder. */
export function mailboxOptions(mailbox: string) {
  const { url, host, port, secure, inTheOpen, user, password } = mailServerOf(mailbox);
  const folder = decodeURIComponent(url.pathname.slice(1)) || "INBOX";
  return {
    /** One mailbox and no other, without its password. */
    box: `${url.username}@${url.host}/${encodeURIComponent(folder)}`.replaceAll(":", "%3A"),
    folder,
    connection: {
      host,
      port: port ?? (secure ? 993 : 143),
      secure,
      ...(secure ? {} : { doSTARTTLS: !inTheOpen }),
      auth: { user, pass: password },
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
      disableAutoIdle: true,
      /** It would repeat what people wrote. */
      logger: false as const,
    },
  };
}
