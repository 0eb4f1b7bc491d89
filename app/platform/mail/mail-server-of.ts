/**
 * What the address of a mail server says, SMTP or IMAP. What mails hold and the password travel encrypted or not at all, unless the
 * server is this machine or the address ends in ?tls=off.
 */
export function mailServerOf(address: string) {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return {
    url,
    host,
    /** Null where the usual one is meant. */
    port: Number(url.port) || null,
    secure: /^(smtps|imaps):$/.test(url.protocol),
    inTheOpen: url.searchParams.get("tls") === "off" || ["localhost", "127.0.0.1", "::1"].includes(host),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
}
