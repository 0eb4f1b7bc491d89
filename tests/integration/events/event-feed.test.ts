import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeEach, describe, expect, test } from "vitest";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { loader } from "#app/routes/machine/event-feed.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent } from "#tests/support/events.ts";
import { get } from "#tests/support/requests.ts";

const now = new Date("2027-03-01T09:00:00Z");
const times = [{ day: "2027-03-12" }];

type Link = { "@rel": string; "@href": string };
type Entry = { id: string; title: string; updated: string; published: string; link: Link[]; "@xml:lang": string };
type Feed = { updated: string; link: Link[]; entry?: (Entry & { summary: { "#text": string } })[] };

const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: "@", parseTagValue: false, processEntities: true },
  isArray: (name: string) => ["entry", "link"].includes(name),
});

describe.each(databases)("the calendar as Atom on %s", async (url) => {
  const db = await freshDatabase(url);
  beforeEach(() => db.deleteFrom("event").execute());

  /** As after every change to what is public: tests write rows past the deeds that say so. */
  async function read(query = "", lang = "de") {
    await inTransaction(db, raiseRevision);
    const asked = { request: get(`/${lang}/events.atom${query}`), params: { lang } };
    const response = await loader({ ...asked, context: testContext(db, { now }) });
    const text = await response.text();
    expect(XMLValidator.validate(text)).toBe(true);
    const { feed } = parser.parse(text) as { feed: Feed };
    return { type: response.headers.get("Content-Type"), feed, entries: feed.entry ?? [] };
  }

  test("says what changed last first, each with its own address and id", async () => {
    const at = { times, published_at: "2027-01-01T08:00:00.000Z" };
    const old = await insertEvent(db, { ...at, titles: { de: "Alt" }, updated_at: "2027-01-02T08:00:00.000Z" });
    const fresh = await insertEvent(db, { ...at, titles: { pl: "Nowe" }, updated_at: "2027-02-02T08:00:00.000Z" });
    const { type, feed, entries } = await read("?online=1&x=1");
    expect(type).toBe("application/atom+xml; charset=utf-8");
    expect(feed.updated).toBe("2027-02-02T08:00:00.000Z");
    expect(feed.link.map((link) => link["@href"])).toEqual([
      "https://board.example/de/events.atom?online=1",
      "https://board.example/de/events?online=1",
    ]);
    expect(entries).toMatchObject([
      { id: `tag:board.example,2026:de/events/${fresh.id}`, title: "Nowe", "@xml:lang": "pl" },
      {
        ...{ id: `tag:board.example,2026:de/events/${old.id}`, title: "Alt", "@xml:lang": "de" },
        ...{ published: "2027-01-01T08:00:00.000Z", updated: "2027-01-02T08:00:00.000Z" },
        link: [{ "@href": `https://board.example/de/events/alt-${old.id}` }],
      },
    ]);
    const told = entries[0]?.summary["#text"].replace(/\s/g, " ");
    expect(told).toBe('<p lang="de">Freitag, 12. März 2027, 10:00–\u206016:00 Uhr<br>Online</p>');
  });

  test("narrows as the page does", async () => {
    await insertEvent(db, { times, kind: "course", online: 1 });
    expect((await read("?kind=course")).entries).toHaveLength(1);
    expect((await read("?kind=fair")).entries).toEqual([]);
    expect((await read("?district=goerlitz")).entries).toEqual([]);
  });

  test("says of what is called off that it is, and why", async () => {
    const off = { status: "cancelled", reason: "Sturm <b>", reason_lang: "de" } as const;
    await insertEvent(db, { times, titles: { de: "A & B" }, ...off });
    const [entry] = (await read("", "cs")).entries;
    expect(entry?.title).toBe("Abgesagt: A & B");
    expect(entry?.summary["#text"]).toContain('<div lang="de"><p>Sturm &lt;b&gt;</p></div>');
  });

  test("has neither what is for members alone nor what is not out nor what is over", async () => {
    await insertEvent(db, { times, members_only: 1 });
    await insertEvent(db, { times, members_only: 1, status: "cancelled" });
    await insertEvent(db, { times, status: "draft" });
    await insertEvent(db, { times, status: "submitted" });
    await insertEvent(db, { times: [{ day: "2027-02-28" }] });
    expect((await read()).entries).toEqual([]);
    expect((await read("?kind=fair")).entries).toEqual([]);
    const open = await insertEvent(db, { times });
    expect((await read()).entries).toHaveLength(1);
    await db.updateTable("event").set({ members_only: 1 }).where("id", "=", open.id).execute();
    expect((await read()).entries).toEqual([]);
  });
});
