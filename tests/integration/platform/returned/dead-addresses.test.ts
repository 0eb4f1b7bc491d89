import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import type { MailName } from "#app/platform/mail/mail-names.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { noteReturnedMail } from "#app/platform/mail/returned/note-returned-mail.server.ts";
import { forgetOldMails, sendMails } from "#app/platform/mail/send-mails.server.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { startMailServer } from "#tests/support/mail/mail-server.ts";
import { returned, sentMail } from "#tests/support/mail/returned-mails.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("sending to addresses from which mails came back on %s", async (url) => {
  const db = await freshDatabase(url);

  test("nothing goes to a dead one, until somebody asks for a mail there", async () => {
    const server = await startMailServer();
    const context = contextOf(db, server.url);
    await dies(db, "anna@poczta.example");
    const vain = await queue(db, { kind: "application.message", to: "Anna@poczta.example" });
    await queue(db, { kind: "application.message", to: "hanna@poczta.example" });
    await sendMails(context);
    expect(server.received.map(({ to: [to] }) => to)).toEqual(["hanna@poczta.example"]);
    expect(await failureOf(db, vain)).toEqual({ failed_at: now.toISOString(), last_error: "EDEAD" });

    await queue(db, { kind: "alert.confirmation", to: "anna@poczta.example" });
    await sendMails(context);
    await queue(db, { kind: "alert.listings", to: "anna@poczta.example" });
    await sendMails(context);
    expect(server.received.map(({ to: [to] }) => to).slice(1)).toEqual(["anna@poczta.example", "anna@poczta.example"]);
  });

  test("what the next server refuses by itself has come back as well", async () => {
    const refusals: Record<string, { code: number; text: string }> = {
      "nobody@poczta.example": { code: 550, text: "5.1.1 <nobody@poczta.example>: User unknown" },
      "spam@poczta.example": { code: 554, text: "5.7.1 Relay access denied" },
      "late@poczta.example": { code: 450, text: "4.2.0 Greylisted" },
    };
    const server = await startMailServer({ answer: (recipient) => refusals[recipient] ?? null });
    const ids = new Map<string, string>();
    for (const to of Object.keys(refusals)) ids.set(await queue(db, { kind: "alert.listings", to }), to);
    await sendMails(contextOf(db, server.url));
    const rows = await db
      .selectFrom("returned_mail")
      .select(["mail_id", "reason", "status"])
      .where("mail_id", "in", [...ids.keys()])
      .orderBy("mail_id")
      .execute();
    expect(rows.map(({ mail_id, reason, status }) => [ids.get(mail_id), reason, status])).toEqual([
      ["nobody@poczta.example", "dead", "5.1.1"],
      ["spam@poczta.example", "refused", "5.7.1"],
    ]);
    expect(JSON.stringify(rows)).not.toContain("User unknown");
  });

  test("a full one is tried as before", async () => {
    const server = await startMailServer();
    await dies(db, "full@poczta.example", "seznam-mailbox-full");
    await queue(db, { kind: "alert.listings", to: "full@poczta.example" });
    await sendMails(contextOf(db, server.url));
    expect(server.received).toHaveLength(1);
  });

  test("after a week it is tried once more, and after a month nothing of it is left", async () => {
    await dies(db, "olga@poczta.example");
    const server = await startMailServer();
    const at = (instant: string) => ({ ...contextOf(db, server.url), now: () => new Date(instant) });
    await queue(db, { kind: "application.message", to: "olga@poczta.example" });
    await sendMails(at("2027-02-08T11:59:00Z"));
    await queue(db, { kind: "application.message", to: "olga@poczta.example" });
    await sendMails(at("2027-02-08T12:01:00Z"));
    expect(server.received.filter(({ to: [to] }) => to === "olga@poczta.example")).toHaveLength(1);
    await forgetOldMails(at("2027-03-05T12:00:00Z"));
    expect(await db.selectFrom("returned_mail").select("id").execute()).toEqual([]);
  });
});

describe.each([
  ["", /^stellen@dreiland\.example$/],
  ["bounces@dreiland.example", /^bounces@dreiland\.example$/],
  ["bounces+*@dreiland.example", /^bounces\+([0-9a-f]{52})@dreiland\.example$/],
])("with BOUNCE_ADDRESS=%j", (address, expected) => {
  test("servers send back there, and the key stands in the head", async () => {
    const db = await freshDatabase();
    const server = await startMailServer();
    await queue(db, { kind: "alert.listings", to: "anna@poczta.example" });
    await sendMails(contextOf(db, server.url, address));
    const [mail] = server.received;
    expect(mail?.from).toMatch(expected);
    expect((mail?.from ?? "").split("@")[0]?.length).toBeLessThanOrEqual(64);
    const key = /^Return-Key: (.*)$/m.exec(mail?.message ?? "")?.[1]?.trim() ?? "";
    expect(key).toMatch(/^[0-9a-f]{52}$/);
    expect([undefined, key]).toContain(expected.exec(mail?.from ?? "")?.[1]);
    const report = Buffer.from(returned("outlook-spam", { key }), "latin1");
    const { config } = testContext(db);
    expect(await noteReturnedMail(db, { source: report, keyed: config, now })).toBe("noted");
  });
});

async function dies(db: Db, to: string, fixture = "postfix-user-unknown") {
  const { config: keyed } = testContext(db);
  const mail = await sentMail(db, keyed, { to, at: now });
  await noteReturnedMail(db, { source: Buffer.from(returned(fixture, { ...mail, of: to }), "latin1"), keyed, now });
}

function queue(db: Db, mail: { kind: MailName; to: string }) {
  return queueMail(db, { ...mail, lang: "de", subject: "Hallo", text: "Hallo", html: "<p>Hallo</p>", now });
}

function contextOf(db: Db, SMTP_URL: string, BOUNCE_ADDRESS = "") {
  return testContext(db, { now, config: readConfig({ SMTP_URL, BOUNCE_ADDRESS }, "test") });
}

function failureOf(db: Db, id: string) {
  return db.selectFrom("outbox_mail").select(["failed_at", "last_error"]).where("id", "=", id).executeTakeFirst();
}
