import { beforeEach, describe, expect, test } from "vitest";
import { newListingId } from "#db/ids.server.ts";
import { copiedListingForm } from "#app/domain/listings/form/copied-listing-form.server.ts";
import { findUnfinished } from "#app/domain/listings/form/find-unfinished.server.ts";
import { newMarks } from "#app/domain/listings/form/new-marks.server.ts";
import { deleteDraft } from "#app/domain/listings/life/delete-draft.server.ts";
import { dropWorkingCopy } from "#app/domain/listings/working-copy/drop-working-copy.server.ts";
import { forgetWorkingCopies } from "#app/domain/listings/working-copy/forget-working-copies.server.ts";
import { copiesAtMost } from "#app/domain/listings/working-copy/working-copy.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { showAgain } from "#app/platform/http/form.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";
import { type Person, writersOf, writtenAt } from "#tests/support/listings/writers.ts";

const config = readConfig({}, "test");
const now = writtenAt;
const lang = "de";
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

describe.each(databases)("what is typed and not handed over, on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  let companyId: string;
  let [anna, bea]: [Person, Person] = [{ accountId: "" }, { accountId: "" }];
  beforeEach(async () => {
    companyId = (await insertCompany(db)).id;
    anna = { accountId: (await insertMember(db, { company_id: companyId, name: "Anna Nowak" })).id };
    bea = { accountId: (await insertMember(db, { company_id: companyId, name: "Bea Kuhn" })).id };
  });

  const { keep, handIn, open, copies, storedTitle, fresh, begin } = writersOf(db, () => companyId);
  /** A draft that is stored, with no copy beside it. */
  const draft = async () => {
    const { id } = await insertListing(db, {
      ...{ company_id: companyId, status: "draft", submitted_at: null, first_published_at: null },
      ...{ occupation_id: "schweisser", title_de: "Schweißer (m/w/d)", posts: 1 },
    });
    return id;
  };

  test("a new listing becomes a draft, and everything comes back as it was typed", async () => {
    const wrong = { payMin: "abc", titleDe: "", deadline: "bald", places: ["Nirgendwo", ""], tasks: ["x", "y"] };
    const { listingId } = await begin(anna, wrong);
    const { typed, status, shown } = await open(listingId, anna);
    expect(status).toBe("draft");
    expect(shown).toMatchObject({ name: "Anna Nowak", isMine: true, savedAt: now.toISOString() });
    expect(typed).toMatchObject({ ...wrong, kind: "job" });
    expect(await storedTitle(listingId)).toBe("Schweißer (m/w/d)");
  });

  test("marks that no page of ours has written do no harm", async () => {
    const strange = { seen: "a\u0000b", opened: "\u0000", copyId: "\u0000", copySaved: "\u0000", page: "\u0000" };
    const listingId = newListingId();
    expect(await keep({ ...anna, listingId, typed: fresh, marks: strange })).toMatchObject({ ok: true });
    expect((await open(listingId, anna)).typed).toMatchObject(fresh);
    const sent = { ...anna, listingId, typed: { ...fresh, posts: "3" }, marks: strange };
    expect(await handIn(sent)).toMatchObject({ ok: false, conflict: {} });
  });

  test("without kind or occupation there is nothing to keep", async () => {
    const listingId = newListingId();
    const sent = { ...anna, marks: newMarks({}), listingId };
    expect(await keep({ ...sent, typed: {} })).toEqual({ ok: false, reason: "nothing" });
    expect(await keep({ ...sent, typed: { ...fresh, occupation: "nobody" } })).toEqual({
      ok: false,
      reason: "nothing",
    });
  });

  test("a page goes on with its own copy, whatever arrives twice", async () => {
    const { listingId, marks } = await begin(anna, { payMin: "1" });
    const sent = { ...anna, marks, listingId };
    await keep({ ...sent, typed: { ...fresh, payMin: "12" }, at: minutes(1) });
    await keep({ ...sent, typed: { ...fresh, payMin: "12" }, at: minutes(2) });
    expect(await copies(listingId)).toHaveLength(1);
    expect((await open(listingId, anna)).typed).toMatchObject({ payMin: "12" });
  });

  test("nothing is kept where nothing differs from what is stored, in whatever language it is read", async () => {
    const listingId = await draft();
    const { typed, marks } = await open(listingId, anna);
    expect(await keep({ ...anna, typed: { ...typed, posts: "2" }, marks, listingId })).toMatchObject({ ok: true });
    expect(await copies(listingId)).toHaveLength(1);
    const again = await open(listingId, anna);
    const kept = await keep({ ...anna, typed: { ...typed, posts: "1 " }, marks: again.marks, listingId });
    expect(kept).toMatchObject({ ok: true, marks: { copyId: "", copySaved: "" } });
    expect(await copies(listingId)).toEqual([]);
  });

  test("two tabs of one person keep two copies, and neither is lost", async () => {
    const listingId = await draft();
    const [one, two] = [await open(listingId, anna), await open(listingId, anna)];
    await keep({ ...anna, typed: { ...one.typed, posts: "2" }, marks: one.marks, listingId });
    await keep({ ...anna, typed: { ...two.typed, posts: "3" }, marks: two.marks, listingId, at: minutes(1) });
    expect(await copies(listingId)).toHaveLength(2);
    const opened = await open(listingId, anna);
    expect(opened.typed).toMatchObject({ posts: "3" });
    expect(opened.others).toMatchObject([{ isMine: true }]);
    expect((await open(listingId, anna, opened.others[0]?.id)).typed).toMatchObject({ posts: "2" });
  });

  test("two tabs opened with one copy part ways when both go on", async () => {
    const { listingId } = await begin(anna, { payMin: "1" });
    const [one, two] = [await open(listingId, anna), await open(listingId, anna)];
    await keep({ ...anna, typed: { ...one.typed, payMin: "2" }, marks: one.marks, listingId, at: minutes(1) });
    await keep({ ...anna, typed: { ...two.typed, payMin: "3" }, marks: two.marks, listingId, at: minutes(2) });
    expect(
      (await copies(listingId)).map(({ typed }) => (JSON.parse(typed) as { payMin: string }).payMin).sort(),
    ).toEqual(["2", "3"]);
  });

  test("what arrives after its copy was handed over does not come back", async () => {
    const { listingId, marks } = await begin(anna, { posts: "zwei" });
    const typed = { ...fresh, posts: "2" };
    expect(await handIn({ ...anna, typed, marks, listingId })).toMatchObject({ ok: true });
    expect((await open(listingId, anna)).shown).toBeNull();
    expect(await keep({ ...anna, typed: { ...typed, posts: "x" }, marks, listingId })).toEqual({
      ok: false,
      reason: "settled",
    });
  });

  test("a page's first save that arrives after the page was handed over leaves no copy, and going back to it begins one", async () => {
    const listingId = newListingId();
    const page = { ...anna, marks: newMarks(fresh), listingId };
    expect(await handIn({ ...page, typed: { ...fresh, posts: "2" } })).toMatchObject({ ok: true });
    const late = { ...page, typed: { ...fresh, posts: "" } };
    expect(await keep(late)).toEqual({ ok: false, reason: "settled" });
    expect(await open(listingId, anna)).toMatchObject({ shown: null, others: [], typed: { posts: "2" } });

    /** The form is still there after "back", and is written on. */
    expect(await keep({ ...late, typed: { ...fresh, posts: "3" } })).toMatchObject({ ok: true });
    expect((await open(listingId, anna)).shown).toMatchObject({ isMine: true });
    expect(await handIn({ ...page, typed: { ...fresh, posts: "2" }, at: minutes(1) })).toMatchObject({ ok: true });
    await forgetWorkingCopies(db, { now: minutes(62) });
    expect(await copies(listingId)).toEqual([]);
  });

  test("what was handed over takes no place among somebody's copies", async () => {
    const listingId = await draft();
    for (let nth = 0; nth <= copiesAtMost; nth++) {
      const { typed, marks } = await open(listingId, anna);
      const sent = { ...anna, typed: { ...typed, posts: String(nth + 2) }, marks, listingId, at: minutes(nth + 1) };
      expect(await handIn(sent)).toMatchObject({ ok: true });
    }
    const { typed, marks } = await open(listingId, anna);
    await keep({ ...anna, typed: { ...typed, posts: "99" }, marks, listingId, at: minutes(99) });
    expect((await open(listingId, anna)).typed["posts"]).toBe("99");
  });

  test("no more than a few copies of one person are kept", async () => {
    const listingId = await draft();
    for (let nth = 0; nth <= copiesAtMost + 1; nth++) {
      const { typed } = await open(listingId, bea);
      const marks = newMarks(typed, (await open(listingId, bea)).marks.seen);
      await keep({ ...anna, typed: { ...typed, posts: `${nth}x` }, marks, listingId, at: minutes(nth) });
    }
    expect(await copies(listingId)).toHaveLength(copiesAtMost);
  });

  test("the second sees that somebody else has written, and can go on with it in a copy of their own", async () => {
    const listingId = await draft();
    const annas = await open(listingId, anna);
    await keep({ ...anna, typed: { ...annas.typed, posts: "7" }, marks: annas.marks, listingId });
    const beas = await open(listingId, bea);
    expect(beas).toMatchObject({ shown: null, others: [{ name: "Anna Nowak", isMine: false }] });
    expect(beas.typed["posts"]).toBe("1");
    const theirs = await open(listingId, bea, beas.others[0]?.id);
    expect(theirs).toMatchObject({ shown: { isMine: false }, typed: { posts: "7" } });
    await keep({ ...bea, typed: { ...theirs.typed, posts: "8" }, marks: theirs.marks, listingId });
    expect((await open(listingId, anna)).typed["posts"]).toBe("7");
    expect((await open(listingId, bea)).typed["posts"]).toBe("8");
  });

  test("who saves second keeps what the other changed elsewhere, and looks at what both changed", async () => {
    const listingId = await draft();
    const [annas, beas] = [await open(listingId, anna), await open(listingId, bea)];
    const titled = { ...annas.typed, titleDe: "Rohrschweißer (m/w/d)", posts: "4", germanLevel: "B1" };
    expect(await handIn({ ...anna, typed: titled, marks: annas.marks, listingId, at: minutes(1) })).toMatchObject({
      ok: true,
    });
    const typed = { ...beas.typed, posts: "5", hoursMin: "30", hoursMax: "30" };
    const second = await handIn({ ...bea, typed, marks: beas.marks, listingId, at: minutes(2) });
    if (second.ok || second.reason !== "wrong") throw new Error("should be looked at");
    expect(second.conflict).toMatchObject({ name: "Anna Nowak", disputed: [{ name: "posts", theirs: "4" }] });
    expect(second.conflict?.taken.sort()).toEqual(["germanLevel", "titleDe"]);
    expect(second.form.typed).toMatchObject({ titleDe: "Rohrschweißer (m/w/d)", posts: "5", hoursMin: "30" });

    /** The power fails here: both versions meet again when the form is opened. */
    const again = await open(listingId, bea);
    expect(again).toMatchObject({ typed: { titleDe: "Rohrschweißer (m/w/d)", posts: "5" }, conflict: {} });
    expect(await handIn({ ...bea, typed: again.typed, marks: again.marks, listingId, at: minutes(3) })).toMatchObject({
      ok: true,
    });
    expect((await open(listingId, anna)).typed).toMatchObject({
      ...{ titleDe: "Rohrschweißer (m/w/d)", posts: "5", hoursMin: "30", germanLevel: "B1" },
    });
  });

  test("a deed of the office that changes no field stops nobody", async () => {
    const listingId = await draft();
    const { typed, marks } = await open(listingId, anna);
    await db
      .updateTable("listing")
      .set({ updated_at: minutes(1).toISOString() })
      .where("id", "=", listingId)
      .execute();
    const sent = { ...anna, typed: { ...typed, posts: "2" }, marks, listingId, at: minutes(2) };
    expect(await handIn(sent)).toMatchObject({ ok: true });
  });

  test("a draft is put aside however wrong it is, and what it lacks is known", async () => {
    const listingId = newListingId();
    const typed = { ...fresh, payMin: "abc", deadline: "bald" };
    const later = await handIn({ ...anna, typed, marks: newMarks(fresh), listingId, then: "later" });
    expect(later).toEqual({ ok: true, status: "draft", wrong: 2 });
    const asked = { companyId, ...anna, lang, config, now } as const;
    const found = await findUnfinished(db, { ...asked, listings: [{ id: listingId, status: "draft" }] });
    expect(found[listingId]?.gaps).toEqual(expect.arrayContaining(["payMin", "deadline", "germanLevel", "tasks"]));
    expect(found[listingId]?.copies).toMatchObject([{ name: "Anna Nowak", isMine: true }]);
  });

  test("whatever comes back to be looked at is kept, also when only the language changes", async () => {
    const listingId = newListingId();
    const typed = { ...fresh, payMin: "abc" };
    expect(await handIn({ ...anna, typed, marks: newMarks(fresh), listingId })).toMatchObject({ reason: "wrong" });
    expect((await open(listingId, anna)).typed["payMin"]).toBe("abc");

    const other = newListingId();
    const switched = { ...typed, [showAgain]: "on" };
    expect(await handIn({ ...anna, typed: switched, marks: newMarks(fresh), listingId: other })).toMatchObject({
      reason: "wrong",
      form: { errors: {} },
    });
    expect((await open(other, anna)).typed["payMin"]).toBe("abc");
  });

  test("what is written while the listing ends becomes the next one", async () => {
    const listingId = await draft();
    const { typed, marks } = await open(listingId, anna);
    await db.updateTable("listing").set({ status: "closed" }).where("id", "=", listingId).execute();
    const sent = { ...anna, typed: { ...typed, text: "Wir suchen weiter." }, marks, listingId };
    expect(await handIn(sent)).toEqual({ ok: false, reason: "closed" });
    expect(await keep(sent)).toEqual({ ok: false, reason: "closed" });
    const asked = { companyId, listingId, lang, now } as const;
    const next = (person: Person) => copiedListingForm(db, { ...asked, accountId: person.accountId });
    expect((await next(anna))?.typed["text"]).toBe("Wir suchen weiter.");
    expect((await next(bea))?.typed["text"]).toBe("");
  });

  test("nobody else's listing is written on, and nobody else's copy thrown away", async () => {
    const listingId = await draft();
    const { typed, marks } = await open(listingId, anna);
    const elsewhere = (await insertCompany(db)).id;
    const sent = { ...anna, typed: { ...typed, posts: "2" }, marks, listingId };
    expect(await keep({ ...sent, of: elsewhere })).toEqual({ ok: false, reason: "notFound" });
    expect(await keep({ ...sent, listingIds: [] })).toEqual({ ok: false, reason: "notFound" });
    expect(await copies(listingId)).toEqual([]);

    await keep(sent);
    const [copy] = await copies(listingId);
    const theirs = { listingId, copyId: copy?.id ?? "" };
    expect(await dropWorkingCopy(db, { ...theirs, accountId: bea.accountId })).toBe(false);
    /** A guessed id makes no copy of mine out of hers. */
    await keep({
      ...bea,
      typed: { ...typed, posts: "9" },
      marks: { ...marks, page: "b", copyId: theirs.copyId },
      listingId,
    });
    expect((await open(listingId, anna)).typed["posts"]).toBe("2");
    expect(await dropWorkingCopy(db, { ...theirs, accountId: anna.accountId })).toBe(true);
  });

  test("whoever is limited to some listings finds the one they have begun", async () => {
    const limited = { company_id: companyId, memberRole: "member", limited: 1 } as const;
    const lars = { accountId: (await insertMember(db, limited)).id, listingIds: [] };
    const { listingId } = await begin(lars, { payMin: "abc" });
    const rows = await db
      .selectFrom("membership_listing")
      .select(["account_id", "listing_id"])
      .where("listing_id", "=", listingId)
      .execute();
    expect(rows).toEqual([{ account_id: lars.accountId, listing_id: listingId }]);
  });

  test("copies go with their listing, and after half a year without a touch", async () => {
    const { listingId } = await begin(anna, { payMin: "abc" });
    const other = await begin(anna, { payMin: "abc" });
    await deleteDraft(db, { companyId, ...anna, listingId, now });
    expect(await copies(listingId)).toEqual([]);
    const days = (count: number) => new Date(now.getTime() + count * 24 * 60 * 60 * 1000);
    await forgetWorkingCopies(db, { now: days(180) });
    expect(await copies(other.listingId)).toHaveLength(1);
    await forgetWorkingCopies(db, { now: days(181) });
    expect(await copies(other.listingId)).toEqual([]);
    expect(await storedTitle(other.listingId)).toBe("Schweißer (m/w/d)");
  });
});
