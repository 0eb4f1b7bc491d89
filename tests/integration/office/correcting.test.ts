import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { findChange } from "#app/domain/listings/change/find-change.server.ts";
import { findHistory } from "#app/domain/listings/change/find-history.server.ts";
import { readContent } from "#app/domain/listings/read-content.server.ts";
import { bodyOfTyped } from "#app/domain/listings/working-copy/body-of-typed.ts";
import { findCompanyLog } from "#app/domain/office/company-log/find-company-log.server.ts";
import type { Typed } from "#app/platform/http/form.ts";
import * as correctionPage from "#app/routes/office/listings/correction.tsx";
import * as letterPage from "#app/routes/office/listings/letter.tsx";
import { testContext, testOrigin } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertListing } from "#tests/support/factories.ts";
import { listingWorld } from "#tests/support/listings/world.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const earlier = new Date("2027-02-01T11:00:00Z");
const meanwhile = new Date("2027-02-01T11:30:00Z");
const now = new Date("2027-02-01T12:00:00Z");
const reason = "Es werden doch drei Leute gesucht.";

describe.each(databases)("the office and a listing that nobody asked it about, on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now: () => now });
  const world = await listingWorld(db);
  await db.insertInto("place_name").values({ place_id: world.place.id, folded: "gorlitz" }).execute();
  await db.updateTable("account").set({ lang: "pl" }).where("id", "=", world.member.id).execute();
  let listingId: string;
  beforeEach(async () => {
    await db.deleteFrom("company_log_note").execute();
    listingId = await world.published(earlier);
    await db.deleteFrom("outbox_mail").execute();
  });

  type Page = typeof correctionPage | typeof letterPage;
  const asked = (request: Request, id: string) => ({ request, params: { lang: "de", listingId: id }, context });
  const open = async <Shown>(
    page: { loader: (args: never) => Promise<Shown> },
    id = listingId,
    by = world.officer.accountId,
  ) => page.loader(asked(get("/de/office", { cookie: await sessionCookie(db, by) }), id) as never);
  const outcome = async (page: Page, request: Request, id = listingId) =>
    page.action(asked(request, id)).catch((thrown: unknown) => thrown);

  type Opened = Awaited<ReturnType<typeof correctionPage.loader>>;
  const send = async (
    { form, marks }: Pick<Opened, "form" | "marks">,
    typed: Record<string, Typed>,
    said: Record<string, string> = { correctionReason: reason },
  ) => {
    const body = bodyOfTyped({ ...form.typed, ...typed });
    const { copyId: copy, ...others } = marks;
    for (const [name, value] of Object.entries({ copy, ...others, ...said })) body.set(name, value);
    const headers = { Cookie: await sessionCookie(db, world.officer.accountId) };
    return outcome(correctionPage, new Request(`${testOrigin}/de/office`, { method: "POST", headers, body }));
  };
  const posts = async () => (await readContent(db, listingId)).facts.posts;
  const mails = () => mailsTo(db, world.member.email);
  const edits = async () =>
    (await findHistory(db, { listingId, lang: "de" })).filter(({ event }) => event === "edited");

  test("it corrects what everybody sees; the company reads why and what in its language, and finds both in the history", async () => {
    expect(await send(await open(correctionPage), { posts: "3" })).toMatchObject({ status: 303 });
    expect(await posts()).toBe(3);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ kind: "office.corrected", lang: "pl" });
    expect(mail?.text).toContain(reason);
    expect(mail?.text).toMatch(/wcześniej: 1.* → teraz: 3/);
    expect(await edits()).toMatchObject([{ byOffice: true, remark: reason, changes: [{ row: "posts" }] }]);
    const { items } = await findCompanyLog(db, { companyId: world.company.id, kind: "listing", wanted: null });
    expect(items.map(({ action }) => action)).toContain("listing.edited");
  });

  test("pressed twice, it is one correction and one mail", async () => {
    const page = await open(correctionPage);
    await send(page, { posts: "3" });
    const second = (await send(page, { posts: "3" })) as Response;
    expect(second.headers.get("Location")).toContain("done=same");
    expect([(await mails()).length, (await edits()).length]).toEqual([1, 1]);
  });

  test("nothing is saved without a reason, or against the company's own rules; all that was typed stays", async () => {
    const page = await open(correctionPage);
    expect(await send(page, { posts: "3" }, {})).toMatchObject({
      init: { status: 422 },
      data: { form: { typed: { posts: "3" }, errors: { correctionReason: [expect.anything()] } } },
    });
    expect(await send(page, { posts: "3", payMax: "1" })).toMatchObject({
      init: { status: 422 },
      data: { form: { typed: { payMax: "1", correctionReason: reason } } },
    });
    expect([await posts(), await mails(), await edits()]).toEqual([1, [], []]);
  });

  test("what the company has saved meanwhile is shown, never overwritten unseen", async () => {
    const page = await open(correctionPage);
    const [seen, content] = [await world.version(listingId), world.content({ facts: { posts: 5 } })];
    expect(await world.save(listingId, { seen, content, now: meanwhile })).toMatchObject({ ok: true });
    const met = await send(page, { posts: "3" });
    expect(met).toMatchObject({
      init: { status: 422 },
      data: { form: { typed: { posts: "3" } }, conflict: { disputed: [{ name: "posts", theirs: "5" }] } },
    });
    expect([await posts(), await mails()]).toEqual([5, []]);
    const { data } = met as { data: Pick<Opened, "form" | "marks"> };
    expect(await send(data, { posts: "3" })).toMatchObject({ status: 303 });
    expect(await posts()).toBe(3);
  });

  test("a company that saves an older page is shown the correction", async () => {
    const seen = await world.version(listingId);
    await send(await open(correctionPage), { posts: "3" });
    const content = world.content({ facts: { posts: 5 } });
    expect(await world.save(listingId, { seen, content, now })).toMatchObject({
      ok: false,
      reason: "changedMeanwhile",
    });
  });

  test("a change that waits keeps what the company wrote, and takes over what was corrected beside it", async () => {
    const content = world.content({ facts: { title_de: "Ein ganz anderer Titel (m/w/d)" } });
    const seen = await world.version(listingId);
    expect(await world.save(listingId, { seen, content, now: meanwhile })).toMatchObject({ status: "changeWaits" });
    await db.deleteFrom("outbox_mail").execute();
    const page = await open(correctionPage);
    expect(page.form.typed["titleDe"]).not.toBe("Ein ganz anderer Titel (m/w/d)");
    await send(page, { posts: "3" });
    const change = await findChange(db, { listingId, published: await readContent(db, listingId) });
    expect(change?.content.facts).toMatchObject({ posts: 3, title_de: "Ein ganz anderer Titel (m/w/d)" });
    expect(await posts()).toBe(3);
  });

  test("says that a change of the company waits, and nothing while it is the company's turn", async () => {
    const shown = async () => (await open(correctionPage)).listing.changeWaitsSince;
    expect(await shown()).toBeNull();
    const content = world.content({ facts: { title_de: "Ein ganz anderer Titel (m/w/d)" } });
    const seen = await world.version(listingId);
    expect(await world.save(listingId, { seen, content, now: meanwhile })).toMatchObject({ status: "changeWaits" });
    expect(await shown()).toBe(meanwhile.toISOString());
    await db.updateTable("listing_change").set({ sent_back_at: now.toISOString() }).execute();
    expect(await shown()).toBeNull();
  });

  test("is not there for a draft, not open once it has ended, and refused to who only reviews", async () => {
    const unseen = { submitted_at: null, first_published_at: null };
    const draft = await insertListing(db, { company_id: world.company.id, status: "draft", ...unseen });
    const over = { closed_at: earlier.toISOString(), closed_reason: "expired" } as const;
    const closed = await insertListing(db, { company_id: world.company.id, status: "closed", ...over });
    const reviewer = await insertAccount(db, { office_role: "review" });
    const status = (page: Page, id: string, by = world.officer.accountId) =>
      open(page as typeof letterPage, id, by).catch((thrown: Response) => thrown.status);
    expect(await status(correctionPage, draft.id)).toBe(404);
    expect(await status(letterPage, draft.id)).toBe(404);
    expect(await status(correctionPage, closed.id)).toBe(303);
    expect(await status(correctionPage, listingId, reviewer.id)).toBe(403);
    expect(await status(letterPage, listingId, reviewer.id)).toBe(403);
  });

  test("it writes to the company about it: one mail and one note in the log, however often the button is pressed", async () => {
    expect((await open(letterPage)).readers).toEqual([world.member.email]);
    const cookie = await sessionCookie(db, world.officer.accountId);
    const fields = { noteId: newId(), text: "Bitte nennen Sie uns den Treffpunkt." };
    for (let pressed = 0; pressed < 2; pressed++)
      expect(await outcome(letterPage, post("/de/office", fields, { cookie }))).toMatchObject({ status: 303 });
    expect(await mails()).toMatchObject([{ kind: "office.letter", lang: "pl" }]);
    const { items } = await findCompanyLog(db, { companyId: world.company.id, kind: "contact", wanted: null });
    expect(items).toMatchObject([{ by: expect.any(String) as string, note: { way: "mail", day: "2027-02-01" } }]);
    expect(items[0]?.note?.text).toContain(fields.text);
    const short = await outcome(letterPage, post("/de/office", { ...fields, text: "Hm." }, { cookie }));
    expect(short).toMatchObject({ init: { status: 422 }, data: { form: { typed: { text: "Hm." } } } });
  });
});
