import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { mailKey } from "#app/platform/mail/returned/mail-key.server.ts";
import { noteReturnedMail } from "#app/platform/mail/returned/note-returned-mail.server.ts";
import { takeMessage } from "#app/platform/mail/returned/take-message.server.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { returned, sentMail } from "#tests/support/mail/returned-mails.ts";

const now = new Date("2027-02-01T12:00:00Z");
const anna = { to: "anna@poczta.example", at: now };

describe.each(databases)("noting what came back on %s", async (url) => {
  const db = await freshDatabase(url);
  const { config: keyed } = testContext(db);
  const note = (text: string) => noteReturnedMail(db, { source: Buffer.from(text, "latin1"), keyed, now });

  test("a mail of ours is noted once, however often it comes", async () => {
    const mail = await sentMail(db, keyed, anna);
    const report = returned("postfix-user-unknown", mail);
    expect([await note(report), await note(report), await note(report)]).toEqual(["noted", "noted", "noted"]);
    expect(await notedOf(db, mail.id)).toEqual([{ reason: "dead", status: "5.1.1", mail_kind: "alert.listings" }]);
  });

  test("its key is found in the address, in the head of the original, and in the sender's number", async () => {
    for (const name of ["outlook-spam", "exim-no-such-user", "onet-quoted-printable"])
      expect(await note(returned(name, await sentMail(db, keyed, anna)))).toBe("noted");
  });

  test("a key in capitals is the same", async () => {
    const { key } = await sentMail(db, keyed, anna);
    expect(await note(returned("delivered", { key: key.toUpperCase() }))).toBe("passing");
  });

  test("whoever knows the id of a mail, but not its key, does nothing", async () => {
    const { id, key } = await sentMail(db, keyed, anna);
    const guessed = `${key.slice(0, -1)}${key.endsWith("0") ? "1" : "0"}`;
    const bare = id.replaceAll("-", "");
    for (const forged of [guessed, bare, `${bare}${"0".repeat(20)}`, id, "KEY", ""])
      expect(await note(returned("postfix-user-unknown", { key: forged }))).toBe("foreign");
    const other = { ...keyed, secretKey: "the secret of another installation, long enough" };
    expect(await note(returned("postfix-user-unknown", { key: mailKey(other, id) }))).toBe("foreign");
    expect(await notedOf(db, id)).toEqual([]);
  });

  test("the key of a mail to one address ends nothing of another", async () => {
    const mine = await sentMail(db, keyed, { to: "mallory@poczta.example", at: now });
    expect(await note(returned("postfix-user-unknown", mine))).toBe("noted");
    expect(await notedOf(db, mine.id)).toMatchObject([{ reason: "unreached" }]);
    const marks = await db.selectFrom("returned_mail").select("address_mark").where("mail_id", "=", mine.id).execute();
    const annas = await sentMail(db, keyed, anna);
    await note(returned("postfix-user-unknown", annas));
    const other = await db.selectFrom("returned_mail").select("address_mark").where("mail_id", "=", annas.id).execute();
    expect(marks).not.toEqual(other);
  });

  test("of a mail that is erased here nothing is noted", async () => {
    const id = newId();
    expect(await note(returned("postfix-user-unknown", { key: mailKey(keyed, id) }))).toBe("passing");
    expect(await notedOf(db, id)).toEqual([]);
  });

  test("what is late, has arrived or is an answer of a person is not noted", async () => {
    const mail = await sentMail(db, keyed, anna);
    expect(await note(returned("postfix-delayed", mail))).toBe("passing");
    expect(await note(returned("delivered", mail))).toBe("passing");
    expect(await note(returned("out-of-office", mail))).toBe("foreign");
    expect(await note(returned("read-receipt", mail))).toBe("foreign");
    expect(await notedOf(db, mail.id)).toEqual([]);
  });

  test("a mail server hands over a megabyte in pieces, and is heard to its end", async () => {
    const mail = await sentMail(db, keyed, anna);
    const long = returned("gmail-not-exist", mail).replace("(body)", `${"x".repeat(70)}\r\n`.repeat(15_000));
    const message = Readable.from(Array.from(long.match(/.{1,9999}/gs) ?? [], (piece) => Buffer.from(piece)));
    expect(await takeMessage(db, { message, keyed, now })).toBe("noted");
    expect(message.readableEnded).toBe(true);
  });

  test("no address is kept with it", async () => {
    await note(returned("postfix-user-unknown", await sentMail(db, keyed, anna)));
    const rows = await db.selectFrom("returned_mail").selectAll().execute();
    expect(JSON.stringify(rows)).not.toMatch(/anna|poczta/i);
  });
});

function notedOf(db: Db, mailId: string) {
  return db
    .selectFrom("returned_mail")
    .select(["reason", "status", "mail_kind"])
    .where("mail_id", "=", mailId)
    .execute();
}
