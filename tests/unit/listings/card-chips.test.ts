import { expect, test } from "vitest";
import { kinds } from "#db/codes.ts";
import { cardChips, mostChips } from "#app/domain/listings/card/card-chips.ts";
import type { Card } from "#app/domain/listings/card/find-cards.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

const t = textsFor("de");
const full = {
  title: "Etwas",
  kind: "job",
  startsOn: "2027-08-01",
  shifts: ["two", "weekend"],
  certificate: "middle",
  posts: 3,
  features: ["remote_part", "taster_day", "commuter_bus", "accommodation"],
} as Partial<Card> as Card;
const chips = (given: Partial<Card>) => cardChips(t, "de", { ...full, ...given });

test("says first what decides, which is something else for each kind", () => {
  const start = t("listing:card.start", { day: "1.\u00a0August 2027" });
  expect(chips({})).toEqual([
    [t("listing:shift.two"), t("listing:shift.weekend")].join(", "),
    start,
    t("listing:feature.accommodation"),
  ]);
  expect(chips({ kind: "apprenticeship" })).toEqual([
    t("listing:kind.apprenticeship"),
    start,
    t("listing:certificate.middle"),
  ]);
  expect(chips({ kind: "thesis" })).toEqual([t("listing:kind.thesis"), start, t("listing:feature.remote_part")]);
});

test("what a title says itself makes room for the next", () => {
  expect(chips({ kind: "apprenticeship", title: "ausbildung im Hotel" }).at(-1)).toBe(t("listing:feature.taster_day"));
  const czech = { ...full, kind: "apprenticeship", title: "Učební obor: kuchař" } as const;
  expect(cardChips(textsFor("cs"), "cs", czech)).not.toContain(textsFor("cs")("listing:kind.apprenticeship"));
});

test("what is not said takes no room", () => {
  const bare: Partial<Card> = { startsOn: null, shifts: [], certificate: null, posts: 1, features: [] };
  expect(chips(bare)).toEqual([t("listing:card.atOnce")]);
  expect(chips({ ...bare, posts: 2 }).at(-1)).toBe(t("listing:card.posts", { count: 2 }));
});

test.each(kinds)("are at most three for every kind: %s", (kind) => {
  expect(chips({ kind }).length).toBeLessThanOrEqual(mostChips);
});
