import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeEach, describe, expect, test } from "vitest";
import { loader } from "#app/routes/public/news/news-feed.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { get } from "#tests/support/requests.ts";
import { insertNote } from "#tests/support/told.ts";

const now = new Date("2027-03-01T09:00:00Z");

type Link = { "@rel": string; "@href": string; "@type": string };
type Entry = {
  id: string;
  title: string;
  updated: string;
  published: string;
  author: { name: string }[];
  link: Link[];
  summary: { "@type": string; "#text": string };
  "@xml:lang": string;
};
type Feed = {
  id: string;
  title: string;
  updated: string;
  author: { name: string }[];
  link: Link[];
  entry: Entry[];
  "@xml:lang": string;
};

const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: "@", parseTagValue: false, processEntities: true },
  isArray: (name: string) => ["entry", "link", "author"].includes(name),
});
/** RFC 3339, as Atom asks for. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

describe.each(databases)("news as Atom on %s", async (url) => {
  const db = await freshDatabase(url);
  beforeEach(() => db.deleteFrom("news").execute());

  async function read(lang = "de") {
    const response = await loader({
      request: get(`/${lang}/news.atom`),
      params: { lang },
      context: testContext(db, { now }),
    });
    const text = await response.text();
    expect(XMLValidator.validate(text)).toBe(true);
    const { feed } = parser.parse(text) as { feed: Feed & { entry?: Entry[] } };
    return { headers: response.headers, feed: { ...feed, entry: feed.entry ?? [] } };
  }
  const linkOf = (links: Link[], rel: string) =>
    links.filter((link) => link["@rel"] === rel).map((link) => link["@href"]);

  test("says what RFC 4287 asks for: ids, times, an author and where it is", async () => {
    const note = await insertNote(db, {
      published_at: "2027-02-01T08:00:00.000Z",
      updated_at: "2027-02-03T08:00:00.000Z",
    });
    await insertNote(db, { published_at: "2027-02-02T08:00:00.000Z", updated_at: "2027-01-01T08:00:00.000Z" });
    const { headers, feed } = await read();
    expect(headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    expect(feed["@xml:lang"]).toBe("de");
    expect(feed.updated).toBe("2027-02-03T08:00:00.000Z");
    expect(feed.author[0]?.name).not.toBe("");
    expect(linkOf(feed.link, "self")).toEqual(["https://board.example/de/news.atom"]);
    expect(linkOf(feed.link, "alternate")).toEqual(["https://board.example/de/news"]);
    expect(feed.entry.map(({ updated }) => updated)).toEqual(["2027-02-02T08:00:00.000Z", "2027-02-03T08:00:00.000Z"]);
    expect(feed.entry[1]).toMatchObject({
      id: `tag:board.example,2026:de/news/${note.id}`,
      title: "Sprechtag in Görlitz",
    });
    const ids = [feed.id, ...feed.entry.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(3);
    for (const { published, updated, link, author } of feed.entry) {
      expect([published, updated].every((at) => instant.test(at))).toBe(true);
      expect(linkOf(link, "alternate")[0]).toMatch(
        /^https:\/\/board\.example\/de\/news\/sprechtag-in-goerlitz-\w{10}$/,
      );
      expect(author).toHaveLength(1);
    }
  });

  test("an entry that is not in the feed's language says in which it is", async () => {
    await insertNote(db, { titles: { pl: "Dyżur", cs: "Úřední den" } });
    expect((await read("cs")).feed.entry).toMatchObject([{ "@xml:lang": "cs", title: "Úřední den" }]);
    expect((await read("de")).feed.entry).toMatchObject([{ "@xml:lang": "pl", title: "Dyżur" }]);
  });

  test("keeps typed markup from being any, and makes links", async () => {
    await insertNote(db, { titles: { de: "A & <b>" }, text: "Eins <i>\n\nSiehe https://board.example/?a=1&b=2." });
    const [entry] = (await read()).feed.entry;
    expect(entry?.title).toBe("A & <b>");
    expect(entry?.summary).toEqual({
      "@type": "html",
      "#text":
        '<p>Eins &lt;i&gt;</p><p>Siehe <a href="https://board.example/?a=1&amp;b=2">https://board.example/?a=1&amp;b=2</a>.</p>',
    });
  });

  test("has neither members' notes nor drafts nor what is only planned, and at most thirty", async () => {
    await insertNote(db, { members_only: 1 });
    await insertNote(db, { status: "draft" });
    await insertNote(db, { status: "planned", published_at: "2027-04-01T08:00:00.000Z" });
    const { feed } = await read();
    expect(feed.entry).toEqual([]);
    expect(feed.updated).toMatch(instant);
    for (let count = 0; count < 31; count++) await insertNote(db);
    expect((await read()).feed.entry).toHaveLength(30);
  });
});
