import { beforeEach, describe, expect, test } from "vitest";
import { rememberDevice } from "#app/domain/accounts/guarding/known-devices.server.ts";
import { keptForViewer } from "#app/domain/accounts/kept-for-viewer.server.ts";
import { findKeptForm, forgetKeptForms } from "#app/domain/accounts/kept-form.server.ts";
import * as notes from "#app/routes/employer/applications/application-notes.tsx";
import { testContext, testOrigin } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const start = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("a form that arrives without a session on %s", async (url) => {
  const db = await freshDatabase(url);
  let now = start;
  const context = testContext(db, { now: () => now });
  const params = { lang: "de", applicationId: "a1" };
  let anna: Awaited<ReturnType<typeof insertMember>>;
  let bea: typeof anna;
  beforeEach(async () => {
    now = start;
    await db.deleteFrom("kept_form").execute();
    anna = await insertMember(db, { company_id: (await insertCompany(db)).id });
    bea = await insertMember(db, { company_id: (await insertCompany(db)).id });
  });

  const typed = { text: "Ruft am Montag zurück.\n„Gut“", password: "drei Pferde im Regen" };
  const send = async (cookie: string, referer = "/de/employer/applications/a1?from=list", fields: object = typed) => {
    const request = post("/de/employer/applications/a1/notes", { ...fields }, { cookie });
    if (referer) request.headers.set("Referer", new URL(referer, testOrigin).href);
    const answer = await notes.action({ request, params, context }).catch((thrown: unknown) => thrown);
    const location = answer instanceof Response ? (answer.headers.get("Location") ?? "") : "";
    const query = new URL(location, testOrigin).searchParams;
    const to = new URL(query.get("to") ?? "/", testOrigin);
    return { location, ended: query.get("ended"), to: to.pathname, kept: to.searchParams.get("kept"), page: to };
  };
  const deviceOf = async (accountId: string, cookie = "") =>
    (await rememberDevice(context, get("/de", { cookie }), accountId)).split(";")[0] ?? "";
  const endedSession = async (accountId: string) => {
    const cookie = await sessionCookie(db, accountId);
    await db
      .updateTable("session")
      .set({ expires_at: start.toISOString() })
      .where("account_id", "=", accountId)
      .execute();
    return cookie;
  };
  const shownTo = async (accountId: string, page: URL) =>
    keptForViewer(context, get(page.pathname + page.search, { cookie: await sessionCookie(db, accountId) }));

  test("stands again on the page it came from, after its writer has signed in, without the password", async () => {
    const sent = await send(await endedSession(anna.id));

    expect(sent).toMatchObject({ ended: "kept", to: "/de/employer/applications/a1" });
    expect(sent.page.searchParams.get("from")).toBe("list");
    expect(await shownTo(anna.id, sent.page)).toEqual({
      form: { errors: {}, typed: { text: typed.text } },
      path: "/employer/applications/a1/notes",
      files: false,
    });
  });

  test("is known by the device where the session's row is gone", async () => {
    const sent = await send(await deviceOf(anna.id));
    expect(await shownTo(anna.id, sent.page)).toMatchObject({ form: { typed: { text: typed.text } } });
  });

  test("on a shared device belongs to who signed in last", async () => {
    const first = await deviceOf(anna.id);
    now = new Date(start.getTime() + 1000);
    const sent = await send(await deviceOf(bea.id, first));

    expect(await shownTo(bea.id, sent.page)).not.toBeNull();
    expect(await shownTo(anna.id, sent.page)).toBeNull();
  });

  test("is nobody else's, and lies encrypted", async () => {
    const sent = await send(await endedSession(anna.id));

    expect(await shownTo(bea.id, sent.page)).toBeNull();
    expect(await keptForViewer(context, get(sent.page.pathname + sent.page.search))).toBeNull();
    const [row] = await db.selectFrom("kept_form").selectAll().execute();
    expect(Buffer.from(row?.sealed ?? "", "base64").toString()).not.toContain("Montag");
    await db.updateTable("kept_form").set({ account_id: bea.id }).execute();
    await expect(findKeptForm(context, { id: sent.kept ?? "", accountId: bea.id })).rejects.toThrow();
  });

  test("is forgotten after an hour", async () => {
    const sent = await send(await endedSession(anna.id));
    now = new Date(start.getTime() + 60 * 60 * 1000);
    expect(await findKeptForm(context, { id: sent.kept ?? "", accountId: anna.id })).toBeNull();
    await forgetKeptForms(db, now);
    expect(await db.selectFrom("kept_form").selectAll().execute()).toEqual([]);
  });

  test("of nobody we know is not kept, and that is said", async () => {
    expect(await send("")).toMatchObject({ ended: "lost", kept: null });
    expect(await db.selectFrom("kept_form").selectAll().execute()).toEqual([]);
  });

  test("with nothing typed only remembers the page", async () => {
    expect(await send("", undefined, {})).toMatchObject({ ended: "plain", to: "/de/employer/applications/a1" });
  });

  test("never leads to another site, nor to a page of nobody's", async () => {
    for (const referer of [
      "https://evil.example/de/employer",
      "/de/jobs",
      "/de/sign-out",
      "https://board.example@evil.example/",
    ]) {
      const { to } = await send(await endedSession(anna.id), referer);
      expect(to).toBe("/de/employer/applications/a1/notes");
    }
  });

  test("is one of the newest five", async () => {
    const cookie = await deviceOf(anna.id);
    for (let time = 0; time < 7; time += 1) await send(cookie);
    expect(await db.selectFrom("kept_form").selectAll().execute()).toHaveLength(5);
  });
});
