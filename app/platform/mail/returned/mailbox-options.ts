const patience = 30_000;

/** What BOUNCE_MAILBOX says: imaps://user:password@host/Folder. Its password never travels in the open, unless it ends in ?tls=off. */
export function mailboxOptions(mailbox: string) {
  const url = new URL(mailbox);
  const secure = url.protocol === "imaps:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const inTheOpen = url.searchParams.get("tls") === "off" || ["localhost", "127.0.0.1", "::1"].includes(host);
  const folder = decodeURIComponent(url.pathname.slice(1)) || "INBOX";
  return {
    /** One mailbox and no other, without its password. */
    box: `${url.username}@${url.host}/${encodeURIComponent(folder)}`.replaceAll(":", "%3A"),
    folder,
    connection: {
      host,
      port: Number(url.port) || (secure ? 993 : 143),
      secure,
      ...(secure ? {} : { doSTARTTLS: !inTheOpen }),
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
      disableAutoIdle: true,
      /** It would repeat what people wrote. */
      logger: false as const,
    },
  };
}
