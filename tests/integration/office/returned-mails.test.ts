import { describe, expect, test } from "vitest";
import { readConfig } from "#app/platform/config.server.ts";
import { noteRun } from "#app/platform/jobs/note-run.server.ts";
import { readingJob } from "#app/platform/mail/returned/mailbox-troubles.server.ts";
import { noteReturnedMail } from "#app/platform/mail/returned/note-returned-mail.server.ts";
import { loader } from "#app/routes/office/texts/mails.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount } from "#tests/support/factories.ts";
import { returned, sentMail } from "#tests/support/mail/returned-mails.ts";
import { get } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the office sees what came back on %s", async (url) => {
  const db = await freshDatabase(url);
  const config = readConfig({ BOUNCE_MAILBOX: "imaps://board:secret@mail.example" }, "test");
  const context = testContext(db, { now, config });
  const officer = await insertAccount(db, { role: "office" });
  const cookie = await sessionCookie(db, officer.id);
  const look = async () => {
    const shown = await loader({ request: get("/de/office/mails", { cookie }), params: { lang: "de" }, context });
    return shown.returned;
  };

  async function comesBack(to: string, fixture: string) {
    const mail = await sentMail(db, config, { to, at: now });
    const source = Buffer.from(returned(fixture, { ...mail, of: to }), "latin1");
    await noteReturnedMail(db, { source, keyed: config, now });
    return mail;
  }

  test("nothing where nothing came back", async () => {
    expect(await look()).toEqual({ counts: [], latest: [], trouble: null });
  });

  test("figures, whose account it is, and of everybody else no address", async () => {
    await insertAccount(db, { email: "petra@firma.example", name: "Petra Firma" });
    await comesBack("Petra@firma.example", "postfix-user-unknown");
    await comesBack("anna@poczta.example", "seznam-mailbox-full");
    const gone = await comesBack("jana@poczta.example", "outlook-spam");
    await db.deleteFrom("outbox_mail").where("id", "=", gone.id).execute();
    const { counts, latest } = await look();
    expect(counts.map(({ reason, count }) => `${reason} ${count}`)).toEqual(["dead 1", "full 1", "refused 1"]);
    const byReason = new Map(latest.map((one) => [one.reason, one]));
    expect(byReason.get("dead")).toMatchObject({
      owner: { name: "Petra Firma", address: "petra@firma.example" },
      kind: "alert.listings",
      status: "5.1.1",
    });
    expect(byReason.get("full")).toMatchObject({ owner: null, masked: "a•••@p•••.example" });
    expect(byReason.get("refused")).toMatchObject({ owner: null, masked: null });
    expect(JSON.stringify(latest)).not.toMatch(/anna|jana/);
  });

  test("that their mailbox cannot be read", async () => {
    const ran = (at: string, succeededAt: Date | null) =>
      noteRun(db, { name: readingJob, startedAt: new Date(at), succeededAt });
    await ran("2027-02-01T08:00:00Z", new Date("2027-02-01T08:00:01Z"));
    await ran("2027-02-01T11:00:00Z", null);
    expect((await look()).trouble).toBe("2027-02-01T08:00:01.000Z");
  });
});
