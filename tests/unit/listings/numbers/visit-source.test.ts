import { expect, test } from "vitest";
import { visitSource } from "#app/domain/listings/numbers/visit-source.ts";

const listingId = "k3m9x2p7qa";
const origin = "https://board.example";

function sourceOf(query: string, referer: string | undefined) {
  return visitSource({ url: new URL(`${origin}/de/jobs/schweisser-${listingId}${query}`), referer, listingId });
}

test.each([
  ["", undefined, "other"],
  ["", "not an address", "other"],
  ["", `${origin}/de/jobs?q=schweisser`, "search"],
  ["?q=schweisser", `${origin}/pl`, "search"],
  ["", "https://www.google.de/", "engine"],
  ["", "https://r.search.yahoo.com/x", "engine"],
  ["", "https://search.seznam.cz/?q=svarec", "engine"],
  ["", "https://notgoogle.example/", "other"],
  ["", "https://google.example.org/", "engine"],
  ["", "https://www.member.example/jobs", "other"],
  ["?via=alert", undefined, "alert"],
  ["?via=poster", "https://www.google.de/", "poster"],
  ["?via=anything", undefined, "other"],
  ["", `${origin}/pl/jobs/spawacz-${listingId}`, null],
  ["", `${origin}/de/apply/${listingId}`, null],
  ["", `${origin}/de/employer/listings`, null],
  ["", `${origin}/de/office`, null],
  ["", `${origin}/de/employers-guide`, "search"],
])("%s from %s comes from %s", (query, referer, source) => {
  expect(sourceOf(query, referer)).toBe(source);
});
