import { expect, test } from "vitest";
import { lastChange, sitemapIndexXml, type SitemapPage, sitemapParts, sitemapXml } from "#app/platform/http/sitemap.ts";

const page: SitemapPage = { pathIn: (lang) => `/${lang}`, updatedAt: "2027-01-02T08:00:00.000Z" };

test("every language is an entry of its own that names all three", async () => {
  const text = await sitemapXml("https://board.example", [page]);
  expect(text.match(/<loc>[^<]+<\/loc>/g)).toEqual([
    "<loc>https://board.example/de</loc>",
    "<loc>https://board.example/pl</loc>",
    "<loc>https://board.example/cs</loc>",
  ]);
  expect(text.match(/hreflang="pl" href="https:\/\/board\.example\/pl"/g)).toHaveLength(3);
  expect(text.match(/hreflang="x-default" href="https:\/\/board\.example\/de"/g)).toHaveLength(3);
  expect(text.match(/<lastmod>2027-01-02T08:00:00.000Z<\/lastmod>/g)).toHaveLength(3);
});

test("a page of unknown age says nothing about it", async () => {
  expect(await sitemapXml("https://board.example", [{ ...page, updatedAt: null }])).not.toContain("lastmod");
});

test("signs that mean something in XML are escaped", async () => {
  const odd = { ...page, pathIn: () => "/de?a=1&b=<'\">" };
  expect(await sitemapXml("https://board.example", [odd])).toContain("/de?a=1&amp;b=&lt;&apos;&quot;&gt;</loc>");
  expect(sitemapIndexXml([{ address: "https://board.example/?a&b", updatedAt: null }])).toContain("?a&amp;b</loc>");
});

test("a part holds at most 10,000 addresses and no page is lost", () => {
  const pages = Array.from({ length: 7000 }, () => page);
  const parts = sitemapParts(pages);
  expect(parts.map((part) => part.length)).toEqual([3333, 3333, 334]);
  expect(sitemapParts([]).map((part) => part.length)).toEqual([0]);
  const numbered = Array.from({ length: 3334 }, (_, at) => ({ ...page, updatedAt: String(at) }));
  const [first, second] = sitemapParts(numbered);
  expect([first?.at(0), first?.at(3332), second?.at(0)].map((one) => one?.updatedAt)).toEqual(["0", "3332", "3333"]);
});

test("a part is as old as its youngest page", async () => {
  const older = { ...page, updatedAt: "2026-12-31T08:00:00.000Z" };
  expect(await lastChange([older, page, { ...page, updatedAt: null }])).toBe("2027-01-02T08:00:00.000Z");
  expect(await lastChange([])).toBe(null);
});

test("others have their turn while a long part is written", async () => {
  const slow: SitemapPage = {
    pathIn: (lang) => {
      const until = performance.now() + 3;
      while (performance.now() < until);
      return `/${lang}`;
    },
    updatedAt: null,
  };
  let turns = 0;
  const count = setInterval(() => (turns += 1), 1);
  await sitemapXml(
    "https://board.example",
    Array.from({ length: 20 }, () => slow),
  );
  clearInterval(count);
  expect(turns).toBeGreaterThan(3);
});
