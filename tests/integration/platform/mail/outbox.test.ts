import { describe, expect, test } from "vitest";
import { inTransaction } from "#db/in-transaction.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

const now = new Date("2027-02-01T12:00:00Z");
const mail = {
  kind: "office.testMail",
  lang: "de",
  ...composeMail("de", { subject: "Hallo", blocks: [] }),
  now,
} as const;

describe.each(databases)("queueing on %s", async (url) => {
  const db = await freshDatabase(url);

  test("a mail whose deed failed was never written", async () => {
    const deed = inTransaction(db, async (db) => {
      await queueMail(db, { ...mail, to: "ewa@poczta.example" });
      throw new Error("the deed failed");
    });
    await expect(deed).rejects.toThrow("the deed failed");
    expect(await db.selectFrom("outbox_mail").select("id").execute()).toEqual([]);
  });

  test("an address that is two or a header is refused", async () => {
    await expect(queueMail(db, { ...mail, to: "a@b.example\r\nBcc: evil@example.com" })).rejects.toThrow("unusable");
    await expect(queueMail(db, { ...mail, to: "a@b.example", replyTo: "c@d.example,e@f.example" })).rejects.toThrow();
  });
});
