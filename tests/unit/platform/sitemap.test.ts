import { expect, test } from "vitest";
import { lastChange, sitemapIndexXml, type SitemapPage, sitemapParts, sitemapXml } from "#app/platform/http/sitemap.ts";

const page: SitemapPage = { pathIn: (lang) => `/${lang}`, updatedAt: "2027-01-02T08:00:00.000Z" };

test("every language is an entry of its own that names all three", () => {
  const text = sitemapXml("https://board.example", [page]);
  expect(text.match(/<loc>[^<]+<\/loc>/g)).toEqual([
    "<loc>https://board.example/de</loc>",
    "<loc>https://board.example/pl</loc>",
    "<loc>https://board.example/cs</loc>",
  ]);
  expect(text.match(/hreflang="pl" href="https:\/\/board\.example\/pl"/g)).toHaveLength(3);
  expect(text.match(/hreflang="x-default" href="https:\/\/board\.example\/de"/g)).toHaveLength(3);
  expect(text.match(/<lastmod>2027-01-02T08:00:00.000Z<\/lastmod>/g)).toHaveLength(3);
});

test("a page of unknown age says nothing about it", () => {
  expect(sitemapXml("https://board.example", [{ ...page, updatedAt: null }])).not.toContain("lastmod");
});

test("signs that mean something in XML are escaped", () => {
  const odd = { ...page, pathIn: () => "/de?a=1&b=<'\">" };
  expect(sitemapXml("https://board.example", [odd])).toContain("/de?a=1&amp;b=&lt;&apos;&quot;&gt;</loc>");
  expect(sitemapIndexXml([{ address: "https://board.example/?a&b", updatedAt: null }])).toContain("?a&amp;b</loc>");
});

test("a part holds at most 10,000 addresses and no page is lost", () => {
  const pages = Array.from({ length: 7000 }, () => page);
  const parts = sitemapParts(pages);
  expect(parts.map((part) => part.length)).toEqual([3333, 3333, 334]);
  expect(sitemapParts([])).toEqual([[]]);
});

test("a part is as old as its youngest page", () => {
  const older = { ...page, updatedAt: "2026-12-31T08:00:00.000Z" };
  expect(lastChange([older, page, { ...page, updatedAt: null }])).toBe("2027-01-02T08:00:00.000Z");
  expect(lastChange([])).toBe(null);
});
