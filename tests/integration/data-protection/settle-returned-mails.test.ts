import { describe, expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { findPerson } from "#app/domain/data-protection/person/find-person.server.ts";
import { settleReturnedMails } from "#app/domain/data-protection/returned/settle-returned-mails.server.ts";
import { noteReturnedMail } from "#app/platform/mail/returned/note-returned-mail.server.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { returned, sentMail } from "#tests/support/mail/returned-mails.ts";
import { insertEverywhere } from "#tests/support/office/insert-everywhere.ts";

const now = new Date("2027-02-01T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

describe.each(databases)("what follows from a mail that came back on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const { config } = context;
  const insert = (email: string) =>
    insertEverywhere(context, { email, name: `Lund ${email}`, phone: "+49 3581 778899" });
  const settle = () => settleReturnedMails(db, { config, now });

  async function comesBack(to: string, fixture: string, at = now) {
    const mail = await sentMail(db, config, { to, at, kind: "application.message" });
    const source = Buffer.from(returned(fixture, { ...mail, of: to }), "latin1");
    expect(await noteReturnedMail(db, { source, keyed: config, now })).toBe("noted");
    return mail;
  }

  async function kindsOf(address: string) {
    const found = await findPerson(db, { address, lang: "de", now });
    return [...new Set(found.map(({ kind }) => kind))].sort();
  }

  test("of a dead address goes what lives by mails alone; of anybody else's nothing", async () => {
    await insert("anna@poczta.example");
    await insert("hanna@poczta.example");
    const before = await kindsOf("hanna@poczta.example");
    await comesBack("Anna@Poczta.example", "gmail-not-exist");
    await settle();
    const kinds = await kindsOf("anna@poczta.example");
    expect(before.filter((kind) => !kinds.includes(kind))).toEqual(["alert", "returneeProfile", "taster"]);
    expect(await kindsOf("hanna@poczta.example")).toEqual(before);
  });

  test("each that goes is noted for the journal", async () => {
    await insert("jana@posta.example");
    const alert = await db
      .selectFrom("alert")
      .select("id")
      .where("email", "=", "jana@posta.example")
      .executeTakeFirst();
    await comesBack("jana@posta.example", "postfix-user-unknown");
    await settle();
    const noted = await db.selectFrom("erased_row").select(["kind", "id"]).execute();
    expect(noted).toContainEqual({ kind: "alert", id: alert?.id });
  });

  test("what nobody has confirmed is forgotten, and what somebody has stays", async () => {
    const email = "olga@posta.example";
    await insert(email);
    await db
      .updateTable("registration")
      .set({ confirmed_at: null, placed_at: null })
      .where("email", "=", email)
      .execute();
    await db.updateTable("admission").set({ confirmed_at: null }).where("contact_email", "=", email).execute();
    await comesBack(email, "postfix-user-unknown");
    await settle();
    const kinds = await kindsOf(email);
    expect(kinds).not.toContain("registration");
    expect(kinds).not.toContain("admission");
    expect(kinds).toContain("account");
  });

  test("both sides of an application read it, and the company has to act", async () => {
    const email = "petr@posta.example";
    await insert(email);
    const one = db.selectFrom("application").selectAll().where("email", "=", email);
    const { id } = await one.executeTakeFirstOrThrow();
    const asked = { status: "in_review", seeker_from: "2027-01-20", clock_from: null, answer_by: null } as const;
    await db.updateTable("application").set(asked).where("id", "=", id).execute();
    await comesBack(email, "postfix-user-unknown");
    await settle();
    await comesBack(email, "postfix-user-unknown");
    await settle();
    const history = db.selectFrom("application_history").select(["event", "actor"]).where("application_id", "=", id);
    const told = (await history.execute()).filter(({ event }) => event === "mail_returned");
    expect(told).toEqual([{ event: "mail_returned", actor: "system" }]);
    expect(await one.executeTakeFirst()).toMatchObject({ seeker_from: null, clock_from: "2027-02-01" });
  });

  test.each(["seznam-mailbox-full", "exchange-expired", "outlook-spam", "forwarded-elsewhere"])(
    "once %s: nothing happens",
    async (fixture) => {
      const email = `${fixture}@posta.example`;
      await insert(email);
      const before = await kindsOf(email);
      const mail = await sentMail(db, config, { to: email, at: now });
      const of = fixture === "forwarded-elsewhere" ? "anna@poczta.example" : email;
      const source = Buffer.from(returned(fixture, { ...mail, of }), "latin1");
      await noteReturnedMail(db, { source, keyed: config, now });
      await settle();
      expect(await kindsOf(email)).toEqual(before);
    },
  );

  test("a mailbox that has been full for weeks is as good as dead; one that a server refuses for weeks is not", async () => {
    for (const [email, fixture] of [
      ["full@posta.example", "seznam-mailbox-full"],
      ["spam@posta.example", "outlook-spam"],
    ] as const) {
      await insert(email);
      for (const days of [20, 15, 9, 3]) await comesBack(email, fixture, daysAgo(days));
    }
    await settle();
    expect(await kindsOf("full@posta.example")).not.toContain("alert");
    expect(await kindsOf("spam@posta.example")).toContain("alert");
  });

  test("is done once: whoever signs up again keeps what they have", async () => {
    const email = "again@posta.example";
    await insert(email);
    const mail = await comesBack(email, "postfix-user-unknown");
    await settle();
    const alert = { id: newId(), email, lang: "cs", criteria: "what=zedník", frequency: "weekly" } as const;
    const at = now.toISOString();
    await db
      .insertInto("alert")
      .values({
        ...{ ...alert, manage_hash: newId(), created_at: at, confirm_by: at, confirmed_at: at, last_run_at: null },
        ...{ looks_since: null, home_district: null, horizon_months: null, office_may_contact: 0 },
      })
      .execute();
    const source = Buffer.from(returned("postfix-user-unknown", { ...mail, of: email }), "latin1");
    await noteReturnedMail(db, { source, keyed: config, now });
    await settle();
    expect(await kindsOf(email)).toContain("alert");
  });
});
