import { mailServerOf } from "./mail-server-of.ts";

const patience = 15_000;

/** What SMTP_URL says. */
export function smtpOptions(smtpUrl: string) {
  const { host, port, secure, inTheOpen, user, password } = mailServerOf(smtpUrl);
  return {
    host,
    port: port ?? (secure ? 465 : 587),
    secure,
    ...(inTheOpen ? { ignoreTLS: true } : { requireTLS: true }),
    ...(user ? { auth: { user, pass: password } } : {}),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
