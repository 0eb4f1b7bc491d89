import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import { loader } from "#app/routes/machine/feed.ts";
import { loader as jsonLoader } from "#app/routes/machine/json-feed.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertPlace } from "#tests/support/factories.ts";
import { get } from "#tests/support/requests.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the feed on %s", async (url) => {
  const db = await freshDatabase(url);
  const company_id = (await insertCompany(db, { name: "Müller & Söhne <GmbH>" })).id;
  const place_id = (await insertPlace(db)).id;
  const listings = [
    { id: "older00000", first_published_at: "2027-01-02T08:00:00.000Z", updated_at: "2027-01-20T08:00:00.000Z" },
    { id: "newer00000", first_published_at: "2027-01-05T08:00:00.000Z", updated_at: "2027-01-05T08:00:00.000Z" },
    { id: "trainee000", kind: "apprenticeship" },
    { id: "ended00000", deadline: "2027-01-31" },
  ] as const;
  for (const given of listings) {
    const revision = await raiseRevision(db);
    const { id } = await insertListing(db, { company_id, ...given, revision });
    await db.insertInto("listing_place").values({ listing_id: id, place_id, position: 0 }).execute();
  }

  async function read(path: string, lang = "de") {
    const load = path.includes(".json") ? jsonLoader : loader;
    const response = await load({ request: get(path), params: { lang }, context: testContext(db, { now }) });
    return { headers: response.headers, text: await response.text() };
  }

  test("holds what the search finds, newest first", async () => {
    const { text } = await read("/feeds/de/jobs.atom?kind=job");
    expect([...text.matchAll(/<id>tag:board\.example,2026:de\/jobs\/(\w+)<\/id>/g)].map(([, id]) => id)).toEqual([
      "newer00000",
      "older00000",
    ]);
  });

  test("is as old as its youngest change", async () => {
    const { text } = await read("/feeds/de/jobs.atom?kind=job");
    expect(/<updated>(.+?)<\/updated>/.exec(text)?.[1]).toBe("2027-01-20T08:00:00.000Z");
  });

  test("names itself and its page, whatever the order of its parameters", async () => {
    const { text } = await read("/feeds/pl/jobs.atom?shift=night&kind=job&sort=pay&page=3", "pl");
    expect(text).toContain('href="https://board.example/feeds/pl/jobs.atom?kind=job&amp;shift=night"');
    expect(text).toContain('href="https://board.example/pl/jobs?kind=job&amp;shift=night"');
    expect(text).toContain('xml:lang="pl"');
  });

  test("keeps the markup of strangers from being any", async () => {
    const { text } = await read("/feeds/de/jobs.atom");
    expect(text).toContain("<name>Müller &amp; Söhne &lt;GmbH&gt;</name>");
    expect(text).toContain("Müller &amp;amp; Söhne &amp;lt;GmbH&amp;gt; · Görlitz");
  });

  test("is Atom that may be shared until something changes", async () => {
    const { headers } = await read("/feeds/de/jobs.atom");
    expect(headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    expect(headers.get("Cache-Control")).toContain("must-revalidate");
  });

  test("reads back the same in both of its forms, by a reader that we did not write", async () => {
    const atom = parseAtomFeed((await read("/feeds/de/jobs.atom?kind=job")).text);
    const json: unknown = JSON.parse((await read("/feeds/de/jobs.json?kind=job")).text);
    const feed = parseJsonFeed(json);
    expect(json).toMatchObject({ version: "https://jsonfeed.org/version/1.1" });
    expect(feed).toMatchObject({
      title: atom.title?.value,
      home_page_url: "https://board.example/de/jobs?kind=job",
      feed_url: "https://board.example/feeds/de/jobs.json?kind=job",
      language: "de",
    });
    expect(feed.items?.map(({ id, title, authors }) => ({ id, title, author: authors?.[0]?.name }))).toEqual(
      atom.entries?.map(({ id, title, authors }) => ({ id, title: title?.value, author: authors?.[0]?.name })),
    );
    expect(feed.items?.map((item) => item.date_published)).toEqual(atom.entries?.map((entry) => entry.published));
    expect(feed.items?.[0]?.authors?.[0]?.name).toBe("Müller & Söhne <GmbH>");
    expect(feed.items?.[0]?.content_html).toBe(atom.entries?.[0]?.summary?.value);
  });

  test("is a JSON Feed that may be shared until something changes", async () => {
    const { headers } = await read("/feeds/de/jobs.json");
    expect(headers.get("Content-Type")).toBe("application/feed+json; charset=utf-8");
    expect(headers.get("Cache-Control")).toContain("must-revalidate");
  });
});
