import { createTransport } from "nodemailer";
import { instantDaysAfter } from "../days.ts";
import type { JobContext } from "../jobs/clock.server.ts";
import { type ClaimedMail, claimMail, isLastAttempt, markSent, noteFailure } from "./claim-mail.server.ts";
import { mailKeptDays } from "./mail-kept-days.ts";
import { isForDeadAddress } from "./returned/dead-addresses.server.ts";
import { noteRefusal } from "./returned/note-refusal.server.ts";
import { smtpMessage } from "./smtp-message.server.ts";
import { smtpOptions } from "./smtp-options.server.ts";

type Sending = Pick<JobContext, "db" | "config" | "now" | "log">;
type Transport = ReturnType<typeof connectTo>;

/** Sends what waits in the outbox. Without SMTP_URL everything stays there, where the demo shows it. */
export async function sendMails(context: Sending) {
  const { smtpUrl } = context.config;
  if (smtpUrl === undefined) return;
  const transport = connectTo(smtpUrl);
  try {
    let mail = await claimMail(context.db, context.now());
    while (mail && (await attempt(context, transport, mail)) !== "unreachable") {
      mail = await claimMail(context.db, context.now());
    }
  } finally {
    transport.close();
  }
}

function connectTo(smtpUrl: string) {
  return createTransport({ ...smtpOptions(smtpUrl), pool: true, maxConnections: 1, maxRequeues: 0 });
}

/** One mail that cannot be sent must not hold up the others; a server that cannot be reached holds up all. */
async function attempt({ db, config, now, log }: Sending, transport: Transport, mail: ClaimedMail) {
  if (await isForDeadAddress(db, { mail, keyed: config, now: now() })) {
    await noteFailure(db, mail.id, { error: "EDEAD", failedAt: now() });
    return "refused";
  }
  try {
    await transport.sendMail(smtpMessage(mail, config));
    await markSent(db, mail, now());
    return "sent";
  } catch (error) {
    const failure = failureOf(error);
    const givenUp = failure.permanent || isLastAttempt(mail);
    await noteFailure(db, mail.id, { error: failure.code, failedAt: givenUp ? now() : null });
    if (failure.refusal !== null) await noteRefusal(db, { mail, response: failure.refusal, keyed: config, now: now() });
    log.warn({ mail: mail.id, kind: mail.kind, attempts: mail.attempts, code: failure.code, givenUp }, "mail not sent");
    return failure.unreachable ? "unreachable" : "refused";
  }
}

const unreachable = ["ECONNECTION", "ECONNREFUSED", "EDNS", "ESOCKET", "ETIMEDOUT", "ETLS", "EAUTH"];

type SendingError = { code?: string; responseCode?: number; command?: string; response?: string };

/** Only codes: what a mail server says in words repeats addresses. */
function failureOf(error: unknown) {
  const { code, responseCode, command, response } = error as SendingError;
  const refused = command === "RCPT TO" && responseCode !== undefined && responseCode >= 500;
  return {
    code: [code ?? "EUNKNOWN", responseCode].filter(Boolean).join(" "),
    permanent: code === "EADDRESS" || refused,
    /** In the server's own words: to be judged, and neither kept nor logged. */
    refusal: refused ? (response ?? "") : null,
    unreachable: unreachable.includes(code ?? ""),
  };
}

/** What was told in a mail is erased here too, a month after it left or could not leave. */
export async function forgetOldMails({ db, now }: Pick<Sending, "db" | "now">) {
  const before = instantDaysAfter(now(), -mailKeptDays).toISOString();
  await db.deleteFrom("outbox_mail").where("created_at", "<", before).execute();
  await db.deleteFrom("returned_mail").where("returned_at", "<", before).execute();
}
