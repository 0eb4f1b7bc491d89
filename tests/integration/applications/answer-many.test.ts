import { describe, expect, test } from "vitest";
import { paths } from "#app/paths.ts";
import { action as change, loader as batchPage } from "#app/routes/employer/applications/answered-together.tsx";
import { action as send, loader as lettersPage } from "#app/routes/employer/applications/application-answers.tsx";
import { mailsTo, now, statusOf } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertApplication, insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

describe.each(databases)("answering several at once on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const ours = await insertCompany(db);
  const cookie = await sessionCookie(db, (await insertMember(db, { company_id: ours.id, name: "Kim Beispiel" })).id);
  const reader = await sessionCookie(db, (await insertMember(db, { company_id: ours.id, memberRole: "reader" })).id);
  const theirs = await insertCompany(db);
  const stranger = await sessionCookie(db, (await insertMember(db, { company_id: theirs.id })).id);
  const elsewhere = { company_id: ours.id, memberRole: "member", limited: 1 } as const;
  const limited = await sessionCookie(db, (await insertMember(db, elsewhere)).id);
  const params = { lang: "de" };

  const insertSome = async (count: number, given: Parameters<typeof insertApplication>[1] = {}) => {
    const listing = await insertListing(db, { company_id: ours.id });
    const rows = [];
    for (let each = 0; each < count; each++)
      rows.push(await insertApplication(db, { listing_id: listing.id, ...given }));
    return rows;
  };
  const view = (ids: string[], to = "declined", more: Record<string, string> = {}) =>
    paths.applicationAnswers(
      "de",
      new URLSearchParams([["to", to], ...ids.map((id) => ["application", id]), ...Object.entries(more)]),
    );
  const look = (path: string, as = cookie) => lettersPage({ context, params, request: get(path, { cookie: as }) });

  type Page = Awaited<ReturnType<typeof look>>;
  const fieldsOf = ({ to, batchId, letters }: Page) => ({
    to,
    batch: batchId,
    application: letters.map(({ id }) => id),
    ...Object.fromEntries(
      letters.flatMap(({ id, status, letter }) => [
        [`from.${id}`, status],
        [`letters.${id}`, letter.text],
      ]),
    ),
  });
  const sendAs = (fields: ReturnType<typeof fieldsOf>, as = cookie) =>
    send({ context, params, request: post(paths.applicationAnswers("de"), fields, { cookie: as }) });
  const batchOf = (batchId: string, as = cookie) =>
    batchPage({ context, params: { ...params, batchId }, request: get("/", { cookie: as }) });
  const deed = (batchId: string, fields: Record<string, string>, as = cookie) =>
    change({ context, params: { ...params, batchId }, request: post("/", fields, { cookie: as }) });

  test("each letter stands in its seeker's language, with its meaning beside it", async () => {
    const [pole] = await insertSome(1, { lang: "pl" });
    const [german] = await insertSome(1, { lang: "de" });
    const page = await look(view([pole?.id ?? "", german?.id ?? ""]));
    expect(
      page.letters.map(({ letter }) => [letter.lang, letter.text.slice(0, 5), letter.translation?.slice(0, 5)]),
    ).toEqual([
      ["pl", "Dzień", "Guten"],
      ["de", "Guten", undefined],
    ]);
  });

  test("everybody of a listing who still waits is meant by all, and nobody else", async () => {
    const some = await insertSome(3);
    await insertApplication(db, { listing_id: some[0]?.listing_id ?? "", status: "withdrawn" });
    const page = await look(view([], "declined", { all: "on", listing: some[0]?.listing_id ?? "" }));
    expect(page.letters.map(({ id }) => id).sort()).toEqual(some.map(({ id }) => id).sort());
    expect(page).toMatchObject({ impossible: [], more: false });
  });

  test("those are named who cannot be brought there, and others' are not there", async () => {
    const [possible] = await insertSome(1);
    const [over] = await insertSome(1, { status: "hired", name: "Olga Już" });
    const foreign = await insertApplication(db, { company_id: theirs.id });
    const page = await look(view([possible?.id ?? "", over?.id ?? "", foreign.id]));
    expect(page.letters).toHaveLength(1);
    expect(page.impossible).toEqual([{ id: over?.id, name: "Olga Już", status: "hired" }]);
    await expect(look(view([], "hired_twice"))).rejects.toMatchObject({ status: 404 });
    expect(await look(view([]))).toMatchObject({ letters: [], impossible: [] });
  });

  test("all are answered, a form sent twice sends nothing twice, and all are taken back", async () => {
    const some = await insertSome(20);
    const fields = { ...fieldsOf(await look(view(some.map(({ id }) => id)))), reason: "filled" };
    const answers = await Promise.all([sendAs(fields), sendAs(fields)]);
    for (const answer of answers) {
      expect((answer as Response).headers.get("Location")).toBe(paths.answeredTogether("de", fields.batch));
    }
    const mails = await Promise.all(some.map(({ email }) => mailsTo(db, email)));
    expect(mails.map(({ length }) => length)).toEqual(some.map(() => 1));
    const page = await batchOf(fields.batch);
    expect(page.lines.map(({ way }) => way)).toEqual(some.map(() => ({ state: "held", minutes: 10 })));

    await deed(fields.batch, { deed: "take_back", answer: page.lines[0]?.id ?? "" });
    const one = await batchOf(fields.batch);
    expect(one.lines.map(({ way }) => way.state)).toEqual(["takenBack", ...some.slice(1).map(() => "held")]);
    await deed(fields.batch, { deed: "take_back" });
    const stages = await Promise.all(some.map(async ({ id }) => (await statusOf(db, id)).status));
    expect(stages).toEqual(some.map(() => "received"));
    expect(await db.selectFrom("outbox_mail").select("id").where("kind", "=", "application.message").execute()).toEqual(
      [],
    );

    expect(((await sendAs(fields)) as Response).status).toBe(303);
    expect((await batchOf(fields.batch)).lines.map(({ way }) => way.state)).toEqual(some.map(() => "held"));
    await deed(fields.batch, { deed: "send_now" });
    expect((await batchOf(fields.batch)).lines.map(({ way }) => way.state)).toEqual(some.map(() => "left"));
  });

  test("who has moved on meanwhile is named with the letter, and the others are answered", async () => {
    const [stays, moved] = await insertSome(2);
    const fields = fieldsOf(await look(view([stays?.id ?? "", moved?.id ?? ""])));
    await db
      .updateTable("application")
      .set({ status: "withdrawn" })
      .where("id", "=", moved?.id ?? "")
      .execute();
    const answer = await sendAs({ ...fields, [`letters.${moved?.id ?? ""}`]: "Eigene Worte" });
    expect(answer).toMatchObject({
      init: { status: 409 },
      data: { result: { sent: 1, missed: [{ id: moved?.id, status: "withdrawn", text: "Eigene Worte" }] } },
    });
    expect((await statusOf(db, stays?.id ?? "")).status).toBe("declined");
  });

  test("nothing ticked and an empty letter are asked for again, and nothing is lost", async () => {
    const [first, second] = await insertSome(2);
    const fields = fieldsOf(await look(view([first?.id ?? "", second?.id ?? ""])));
    expect(await sendAs({ ...fields, application: [] })).toMatchObject({ init: { status: 422 } });
    const emptied = await sendAs({ ...fields, [`letters.${first?.id ?? ""}`]: "" });
    expect(emptied).toMatchObject({
      init: { status: 422 },
      data: { form: { errors: { [`letters.${first?.id ?? ""}`]: [{ key: "errors.required" }] } } },
    });
    expect((await statusOf(db, second?.id ?? "")).status).toBe("received");
  });

  test("readers, strangers and whoever is limited to other listings decide nothing, neither here nor about what was sent", async () => {
    const some = await insertSome(2);
    const fields = fieldsOf(await look(view(some.map(({ id }) => id))));
    for (const nobody of [stranger, limited]) {
      expect((await look(view(some.map(({ id }) => id)), nobody)).letters).toEqual([]);
      const all = view([], "declined", { all: "on", listing: some[0]?.listing_id ?? "" });
      expect((await look(all, nobody)).letters).toEqual([]);
      await expect(sendAs(fields, nobody)).rejects.toMatchObject({ status: 404 });
    }
    await expect(sendAs(fields, reader)).rejects.toMatchObject({ status: 403 });
    await sendAs(fields);
    for (const nobody of [stranger, limited]) {
      await expect(batchOf(fields.batch, nobody)).rejects.toMatchObject({ status: 404 });
      await expect(deed(fields.batch, { deed: "take_back" }, nobody)).rejects.toMatchObject({ status: 404 });
      await expect(deed(fields.batch, { deed: "send_now" }, nobody)).rejects.toMatchObject({ status: 404 });
    }
    await expect(deed(fields.batch, { deed: "take_back" }, reader)).rejects.toMatchObject({ status: 403 });
    expect((await statusOf(db, some[0]?.id ?? "")).status).toBe("declined");
  });

  test("what comes too late is said, by whomever and after however long", async () => {
    const colleague = await sessionCookie(db, (await insertMember(db, { company_id: ours.id })).id);
    const some = await insertSome(2);
    const fields = fieldsOf(await look(view(some.map(({ id }) => id))));
    await sendAs(fields);
    const { lines } = await batchOf(fields.batch);
    await deed(fields.batch, { deed: "send_now", answer: lines[0]?.id ?? "" });
    const late = await deed(fields.batch, { deed: "take_back" }, colleague);
    expect(late.headers.get("Location")).toContain("done=too_late");
    expect((await batchOf(fields.batch)).lines.map(({ way }) => way.state).sort()).toEqual(["left", "takenBack"]);
  });

  test("two hundred are a form of decent size, and all of them are answered", { timeout: 60_000 }, async () => {
    const some = await insertSome(200);
    const page = await look(view([], "declined", { all: "on", listing: some[0]?.listing_id ?? "" }));
    const fields = fieldsOf(page);
    const request = post(paths.applicationAnswers("de"), fields, { cookie });
    expect((await request.clone().text()).length).toBeLessThan(512 * 1024);
    expect(((await send({ context, params, request })) as Response).status).toBe(303);
    expect((await batchOf(fields.batch)).lines).toHaveLength(200);
  });
});
