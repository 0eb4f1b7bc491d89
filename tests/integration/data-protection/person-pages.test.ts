import { describe, expect, test } from "vitest";
import { hashPassword } from "#app/domain/accounts/password/password.server.ts";
import { issuePass } from "#app/domain/data-protection/person/person-pass.server.ts";
import { paths } from "#app/paths.ts";
import { action as look, headers } from "#app/routes/office/data-protection/person.tsx";
import { action as erase } from "#app/routes/office/data-protection/person-erasure.tsx";
import { action as take } from "#app/routes/office/data-protection/person-export.ts";
import { bytesOfStream } from "#tests/support/bytes-of-stream.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertApplication } from "#tests/support/factories.ts";
import { readZip } from "#tests/support/read-zip.ts";
import { post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00Z");
const later = new Date("2027-02-01T12:16:00Z");
const password = "eine-bruecke-ueber-die-neisse";
const address = "jan@seeker.example";

describe.each(databases)("the office's pages for one person on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const officer = await insertAccount(db, { password_hash: await hashPassword(password) });
  const other = await insertAccount(db, { password_hash: "x" });
  const application = await insertApplication(db, { email: address, email_folded: address, name: "Jan Nurhier" });
  const cookie = await sessionCookie(db, officer.id);
  const params = { lang: "de" };
  const sent = (path: string, fields: Record<string, string>, in_ = context) => ({
    request: post(path, fields, { cookie }),
    params,
    context: in_,
  });
  const asked = (fields: Record<string, string>) => look(sent(paths.officePerson("de"), fields));
  const pass = issuePass(context.config, { accountId: officer.id }, { address, now });
  const there = () => db.selectFrom("application").select("id").where("id", "=", application.id).execute();

  test("show nothing without the officer's own password, and keep the address typed", async () => {
    const answer = await asked({ email: address, currentPassword: "falsch-geraten-und-lang" });
    expect(answer).toMatchObject({ init: { status: 422 }, data: { form: { typed: { email: address } } } });
    expect(JSON.stringify(answer)).not.toContain("falsch-geraten");
    expect(await asked({ email: "jan@", currentPassword: password })).toMatchObject({ init: { status: 422 } });
  });

  test("show that something is there and nothing of what stands in it, are kept nowhere, and write down that somebody looked", async () => {
    const answer = await asked({ email: " JAN@Seeker.example", currentPassword: password });
    expect(answer).toMatchObject({ address, found: [{ kind: "application", id: application.id }], mentions: [] });
    expect(JSON.stringify(answer)).not.toContain("Nurhier");
    expect(headers()).toMatchObject({ "Cache-Control": "no-store" });
    const audit = await db.selectFrom("audit").selectAll().where("action", "=", "person.looked_up").execute();
    expect(audit).toMatchObject([{ account_id: officer.id, subject_id: "2027-02-01" }]);
  });

  test("give the archive to who has looked, and to nobody with another's or an old look", async () => {
    const fields = { pass, fileLang: "pl" };
    const file = await take(sent(paths.exportPerson("de"), fields));
    expect(file.status).toBe(200);
    expect(file.headers.get("Content-Disposition")).toContain("data-2027-02-01.zip");
    expect(file.headers.get("Cache-Control")).toBe("no-store");
    expect(readZip(await bytesOfStream(file.body ?? new ReadableStream())).map(({ name }) => name)).toContain(
      "data.html",
    );
    const strangers = issuePass(context.config, { accountId: other.id }, { address, now });
    for (const answer of [
      await take(sent(paths.exportPerson("de"), { ...fields, pass: strangers })),
      await take(sent(paths.exportPerson("de"), { ...fields, pass: "x" })),
      await take(sent(paths.exportPerson("de"), fields, testContext(db, { now: later }))),
    ])
      expect([answer.status, answer.headers.get("Location")]).toEqual([303, `${paths.officePerson("de")}?ended`]);
    const audit = await db.selectFrom("audit").select("id").where("action", "=", "person.exported").execute();
    expect(audit).toHaveLength(1);
  });

  test("erase only where the address is typed once more", async () => {
    const path = paths.erasePerson("de");
    expect(await erase(sent(path, { pass }))).toMatchObject({ going: [{ kind: "application" }], staying: [] });
    const wrong = await erase(sent(path, { pass, confirmed: "jan@seeker.exampl" }));
    expect(wrong).toMatchObject({ init: { status: 422 }, data: { pass, going: [{ kind: "application" }] } });
    const late = erase(sent(path, { pass, confirmed: address }, testContext(db, { now: later })));
    await expect(late).rejects.toMatchObject({ status: 303 });
    expect(await there()).toHaveLength(1);
    const done = erase(sent(path, { pass, confirmed: "Jan@seeker.example" }));
    await expect(done).rejects.toMatchObject({ status: 303 });
    expect(await there()).toEqual([]);
  });
});
