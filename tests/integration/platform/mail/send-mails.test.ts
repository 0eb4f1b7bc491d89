import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { forgetOldMails, sendMails } from "#app/platform/mail/send-mails.server.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { startMailServer } from "#tests/support/mail/mail-server.ts";

const start = new Date("2027-02-01T12:00:00Z");
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

describe.each(databases)("sending on %s", async (url) => {
  const db = await freshDatabase(url);

  test("a waiting mail arrives once, with all its headers", async () => {
    const { url, received } = await startMailServer();
    const id = await queue(db, {
      to: "ewa@poczta.example",
      subject: "Żółć: odpowiedź na zgłoszenie",
      replyTo: "firma@praca.example",
      unsubscribeUrl: `https://board.example/pl/mine/alerts/${"t".repeat(80)}/unsubscribe`,
    });
    await send(db, url);
    await send(db, url, later(1000));

    expect(received).toHaveLength(1);
    const [mail] = received;
    expect(mail).toMatchObject({ from: "stellen@dreiland.example", to: ["ewa@poczta.example"] });
    const headers = headersOf(mail?.message ?? "");
    expect(headers).toMatchObject({
      From: "Dreiland <stellen@dreiland.example>",
      To: "ewa@poczta.example",
      "Reply-To": "firma@praca.example",
      "Message-ID": `<${id}@board.example>`,
      "Auto-Submitted": "auto-generated",
      "List-Unsubscribe": `<https://board.example/pl/mine/alerts/${"t".repeat(80)}/unsubscribe>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    expect(headers["Content-Type"]).toMatch(/^multipart\/alternative/);
    expect(await rowOf(db, id)).toMatchObject({ attempts: 1, sent_at: start.toISOString(), failed_at: null });
  });

  test("a server that is busy is asked again later, with the same message id", async () => {
    let busy = true;
    const { url, received } = await startMailServer({
      answer: () => (busy ? { code: 451, text: "try again later" } : null),
    });
    const id = await queue(db, { to: "jana@posta.example" });
    await send(db, url);
    expect(await rowOf(db, id)).toMatchObject({ attempts: 1, sent_at: null, last_error: "EENVELOPE 451" });
    busy = false;
    await send(db, url, later(0.5));
    expect(received).toEqual([]);
    await send(db, url, later(2));
    expect(headersOf(received[0]?.message ?? "")["Message-ID"]).toBe(`<${id}@board.example>`);
  });

  test("an address that does not exist is given up at once and holds up nobody", async () => {
    const { url, received } = await startMailServer({
      answer: (recipient) => (recipient.startsWith("nobody") ? { code: 550, text: "no such user" } : null),
    });
    const id = await queue(db, { to: "nobody@poczta.example" });
    await queue(db, { to: "petr@posta.example" });
    await send(db, url);
    expect(received.map(({ to }) => to)).toEqual([["petr@posta.example"]]);
    expect(await rowOf(db, id)).toMatchObject({ failed_at: start.toISOString(), last_error: "EENVELOPE 550" });
  });

  test("after eight attempts in vain a mail is given up", async () => {
    const id = await queue(db, { to: "olga@poczta.example" });
    const nowhere = "smtp://127.0.0.1:1";
    await sendAgainAndAgain(db, nowhere, { times: 10, pause: 2000 });
    expect(await rowOf(db, id)).toMatchObject({ attempts: 8, sent_at: null, failed_at: later(7 * 2000).toISOString() });
  });

  test("two workers do not send the same mail twice", async () => {
    const { url, received } = await startMailServer();
    await queue(db, { to: "a@poczta.example" });
    await queue(db, { to: "b@poczta.example" });
    await Promise.all([send(db, url), send(db, url)]);
    expect(received.map(({ to: [to] }) => to).sort()).toEqual(["a@poczta.example", "b@poczta.example"]);
  });

  test("a row that became dangerous is not sent, and the next one is", async () => {
    const { url, received } = await startMailServer();
    const id = await queue(db, { to: "a@poczta.example" });
    const evil = "a@poczta.example\r\nBcc: evil@example.com";
    await db.updateTable("outbox_mail").set({ to_address: evil }).where("id", "=", id).execute();
    await queue(db, { to: "b@poczta.example", subject: "Hello\r\nBcc: evil@example.com" });
    await send(db, url);
    expect(received.map(({ to }) => to)).toEqual([["b@poczta.example"]]);
    expect(headersOf(received[0]?.message ?? "")).not.toHaveProperty("Bcc");
    expect(await rowOf(db, id)).toMatchObject({ sent_at: null, failed_at: start.toISOString() });
  });

  test("without a mail server everything waits where the demo shows it", async () => {
    const id = await queue(db, { to: "ewa@poczta.example" });
    await sendMails(testContext(db, { now: start }));
    expect(await rowOf(db, id)).toMatchObject({ attempts: 0, sent_at: null });
  });

  test("an appointment comes as a part for the calendar and as a file, and is erased here once sent", async () => {
    const { url, received } = await startMailServer();
    const calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n";
    const id = await queue(db, { to: "ewa@poczta.example", calendar });
    await send(db, url);
    const message = received.at(-1)?.message ?? "";
    expect(message).toMatch(/Content-Type: text\/calendar;[^\n]*\s*method=CANCEL/);
    expect(message).toMatch(/Content-Disposition: attachment; filename=termin\.ics/);
    expect(await rowOf(db, id)).toMatchObject({ calendar: null, sent_at: start.toISOString() });
  });

  test("what tells of erased data is erased itself once it has left, and not before", async () => {
    const id = await queue(db, { to: "ewa@poczta.example", forgetWhenSent: true });
    await send(db, "smtp://127.0.0.1:1");
    expect(await rowOf(db, id)).toMatchObject({ attempts: 1, sent_at: null });
    const { url, received } = await startMailServer();
    await send(db, url, later(60));
    expect(received.at(-1)?.to).toEqual(["ewa@poczta.example"]);
    expect(await db.selectFrom("outbox_mail").select("id").where("id", "=", id).execute()).toEqual([]);
  });

  test("mails are forgotten after a month", async () => {
    await queue(db, { to: "ewa@poczta.example" });
    await forgetOldMails(testContext(db, { now: later(31 * 24 * 60) }));
    expect(await db.selectFrom("outbox_mail").select("id").execute()).toEqual([]);
  });
});

type Queued = {
  to: string;
  subject?: string;
  replyTo?: string;
  unsubscribeUrl?: string;
  calendar?: string;
  forgetWhenSent?: boolean;
};

function queue(db: Db, { subject = "Hallo", ...mail }: Queued) {
  const content = composeMail("pl", { subject, blocks: [{ paragraph: "Dzień dobry" }] });
  return queueMail(db, { kind: "office.testMail", lang: "pl", ...content, ...mail, now: start });
}

function send(db: Db, smtpUrl: string, now = start) {
  const config = readConfig({ APP_ORIGIN: "https://board.example", SMTP_URL: smtpUrl }, "test");
  return sendMails(testContext(db, { now, config }));
}

async function sendAgainAndAgain(db: Db, smtpUrl: string, { times, pause }: { times: number; pause: number }) {
  for (let attempt = 0; attempt < times; attempt++) await send(db, smtpUrl, later(attempt * pause));
}

function rowOf(db: Db, id: string) {
  return db.selectFrom("outbox_mail").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

function headersOf(message: string): Record<string, string> {
  const head = message.slice(0, message.indexOf("\r\n\r\n")).replace(/\r\n[ \t]+/g, " ");
  return Object.fromEntries(head.split("\r\n").map((line) => line.split(/: ?(.*)/s).slice(0, 2)));
}
