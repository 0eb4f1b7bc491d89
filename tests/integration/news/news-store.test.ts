import { beforeEach, describe, expect, test } from "vitest";
import { currentRevision, raiseRevision } from "#db/revision.server.ts";
import { takeNews } from "#app/domain/news/form/take-news.server.ts";
import { deleteNews, publishDueNews, withdrawNews } from "#app/domain/news/life/news-deeds.server.ts";
import {
  findNewsLinesForMembers,
  findOfficeNews,
  findPublicNewsLines,
  findPublicNote,
} from "#app/domain/news/reading/find-news.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount } from "#tests/support/factories.ts";
import { insertNote } from "#tests/support/told.ts";

const now = new Date("2027-03-01T09:00:00Z");
const typed = {
  titleDe: "Sprechtag",
  textDe: "Am Montag.\n\nMehr: https://board.example/mehr.",
  audience: "everybody",
};

describe.each(databases)("news on %s", async (url) => {
  const db = await freshDatabase(url);
  const accountId = (await insertAccount(db)).id;
  beforeEach(() => db.deleteFrom("news").execute());

  const take = (fields: Record<string, string>, newsId: string | null = null, at = now) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return takeNews(db, { newsId, body, accountId, now: at });
  };
  const taken = async (fields: Record<string, string>, newsId: string | null = null, at = now) => {
    const result = await take(fields, newsId, at);
    if (!result.ok) throw new Error(JSON.stringify(result.form?.errors));
    return result;
  };
  const errorsOf = async (fields: Record<string, string>) => {
    const result = await take(fields);
    return result.ok
      ? {}
      : Object.fromEntries(Object.entries(result.form?.errors ?? {}).map(([n, [e]]) => [n, e?.key]));
  };
  const publicTitles = async () => (await findPublicNewsLines(db, "de")).map(({ title }) => title);

  test("a draft is the office's alone; published, everybody reads it at once", async () => {
    const draft = await taken({ ...typed, deed: "save" });
    expect(draft.status).toBe("draft");
    expect(await publicTitles()).toEqual([]);
    expect((await findOfficeNews(db, "de")).drafts).toHaveLength(1);
    const before = await currentRevision(db);
    expect(await taken({ ...typed, deed: "publish" }, draft.newsId)).toMatchObject({ status: "published" });
    expect(await currentRevision(db)).toBeGreaterThan(before);
    expect(await publicTitles()).toEqual(["Sprechtag"]);
    await taken({ ...typed, titleDe: "Sprechtage", deed: "save" }, draft.newsId);
    expect(await publicTitles()).toEqual(["Sprechtage"]);
  });

  test("what is planned comes out when its minute has come, once", async () => {
    const { newsId, status } = await taken({ ...typed, day: "1.3.2027", time: "11:30", deed: "publish" });
    expect(status).toBe("planned");
    expect(await publishDueNews(db, { now: new Date("2027-03-01T10:29:59Z") })).toBe(0);
    expect(await findPublicNote(db, { newsId, lang: "de" })).toBeUndefined();
    const before = await currentRevision(db);
    expect(await publishDueNews(db, { now: new Date("2027-03-01T10:30:00Z") })).toBe(1);
    expect(await publishDueNews(db, { now: new Date("2027-03-01T10:31:00Z") })).toBe(0);
    expect(await currentRevision(db)).toBe(before + 1);
    expect(await findPublicNote(db, { newsId, lang: "de" })).toMatchObject({ publishedAt: "2027-03-01T10:30:00.000Z" });
  });

  test("withdrawn it is a draft again, and only a draft is deleted", async () => {
    const { newsId } = await taken({ ...typed, deed: "publish" });
    expect(await deleteNews(db, { newsId, accountId, now })).toBe(false);
    expect(await withdrawNews(db, { newsId, accountId, now })).toBe(true);
    expect(await withdrawNews(db, { newsId, accountId, now })).toBe(false);
    expect(await publicTitles()).toEqual([]);
    expect(await deleteNews(db, { newsId, accountId, now })).toBe(true);
    expect(await db.selectFrom("news_text").selectAll().execute()).toEqual([]);
  });

  test("members read more than everybody, the newest first", async () => {
    await insertNote(db, { titles: { de: "Alt" }, published_at: "2026-05-01T08:00:00.000Z" });
    await insertNote(db, { titles: { pl: "Nowe" }, published_at: "2026-06-01T08:00:00.000Z" });
    await insertNote(db, { titles: { de: "Intern" }, members_only: 1, published_at: "2026-07-01T08:00:00.000Z" });
    await raiseRevision(db);
    expect(await findPublicNewsLines(db, "de")).toMatchObject([
      { title: "Nowe", lang: "pl" },
      { title: "Alt", lang: "de" },
    ]);
    const lines = await findNewsLinesForMembers(db, "de", 2);
    expect(lines.map(({ title }) => title)).toEqual(["Intern", "Nowe"]);
  });

  test("a language that is begun is whole, and a time belongs to a day", async () => {
    expect(await errorsOf({ audience: "everybody" })).toEqual({ titleDe: "news:errors.noText" });
    expect(await errorsOf({ ...typed, textCs: "Jen text" })).toEqual({ titleCs: "news:errors.part" });
    expect(await errorsOf({ ...typed, time: "9:00" })).toEqual({ day: "errors.required" });
    expect(await errorsOf({ ...typed, day: "28.3.2027", time: "2:30" })).toEqual({
      time: "appointment:errors.skippedHour",
    });
    expect(await errorsOf({ titleDe: "T", textDe: "T" })).toEqual({ audience: "errors.choose" });
  });

  test("two who write at once do not overwrite each other unseen", async () => {
    const { newsId } = await taken({ ...typed, deed: "save" });
    await taken({ ...typed, deed: "save" }, newsId, new Date("2027-03-01T09:05:00Z"));
    expect(await take({ ...typed, seen: now.toISOString() }, newsId)).toMatchObject({ ok: false, status: 409 });
  });
});
