import { expect, test } from "vitest";
import type { CardFacts } from "#app/domain/listings/card/card-facts.ts";
import { PackedCards } from "#app/domain/search/index/packed-cards.ts";

const place = {
  id: "zittau",
  country: "DE",
  districtId: null,
  nameDe: "Zittau",
  namePl: "Żytawa",
  nameCs: "Žitava",
} as const;

const card: CardFacts = {
  ...{ id: "first", kind: "job", titleDe: "Koch", titlePl: null, titleCs: null, field: "food", occupationId: "koch" },
  ...{ occupationDe: "Koch", occupationPl: "kucharz", occupationCs: "kuchař", company: "Gasthof", logo: null },
  places: [{ ...place, latitude: 50.9, longitude: 14.8 }],
  pay: { min: 1500, max: null, unit: "hour", currency: "EUR", weeklyHours: 40, trainingYears: [] },
  rate: null,
  startsOn: null,
  shifts: ["night", "day"],
  shiftTimes: [{ part: "night", begins: "22:00", ends: "06:00" }],
  german: "A2",
  teamLanguages: ["de", "pl"],
  features: [],
  certificate: null,
  posts: 2,
  answerDays: 5,
  answers: { typicalDays: 3, inTime: null },
  firstPublishedAt: "2026-11-20T08:15:05.716Z",
  createdAt: "2026-11-19T08:15:05.000Z",
  updatedAt: "2026-11-21T00:00:00.001Z",
  deadline: "2026-12-31",
};

test("a card comes out as it went in, whatever others say", () => {
  const slots = new Map([
    ["first", 0],
    ["second", 3_000],
  ]);
  const cards = new PackedCards((id) => slots.get(id) ?? null);
  const second: CardFacts = {
    ...card,
    ...{
      id: "second",
      titleDe: null,
      shifts: ["day", "night"],
      places: [...card.places, { ...place, id: "goerlitz", latitude: 51, longitude: 15 }],
    },
    pay: { ...card.pay, trainingYears: [900, 1000], min: null },
    ...{ firstPublishedAt: null, posts: 1, answers: { typicalDays: null, inTime: null } },
  };
  cards.set(0, card);
  for (let slot = 1; slot <= 3_000; slot++) cards.set(slot, { ...second });
  expect(cards.get("first")).toEqual(card);
  expect(cards.get("second")).toEqual(second);
  expect(cards.some(3_000, ["posts", "pay"])).toEqual({ posts: 1, pay: second.pay });
});

test("what has no slot any more has no card", () => {
  const cards = new PackedCards(() => null);
  cards.set(0, card);
  expect(cards.get("first")).toBeUndefined();
});
