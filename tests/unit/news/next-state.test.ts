import { expect, test } from "vitest";
import { nextState } from "#app/domain/news/next-state.ts";

const [past, now, later] = ["2027-01-01T00:00:00.000Z", "2027-02-01T00:00:00.000Z", "2027-03-01T00:00:00.000Z"];
const draft = { status: "draft", publishedAt: null } as const;
const out = { status: "published", publishedAt: past } as const;
const planned = { status: "planned", publishedAt: later } as const;

test.each([
  [draft, { publishes: false, wanted: null }, draft],
  [draft, { publishes: false, wanted: later }, { status: "draft", publishedAt: later }],
  [draft, { publishes: true, wanted: null }, { status: "published", publishedAt: now }],
  [draft, { publishes: true, wanted: later }, planned],
  [draft, { publishes: true, wanted: past }, out],
  [out, { publishes: false, wanted: null }, out],
  [out, { publishes: false, wanted: later }, planned],
  [planned, { publishes: false, wanted: now }, { status: "published", publishedAt: now }],
  [planned, { publishes: false, wanted: null }, planned],
] as const)("%j saved with %j is %j", (before, wish, after) => {
  expect(nextState(before, { ...wish, now })).toEqual(after);
});

test("a draft whose wished day is over comes out today when nobody names a day", () => {
  expect(nextState({ status: "draft", publishedAt: past }, { publishes: true, wanted: null, now })).toEqual({
    status: "published",
    publishedAt: now,
  });
});
