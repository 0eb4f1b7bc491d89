import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import type { WayWithoutCar } from "#app/domain/listings/without-car/find-way-without-car.server.ts";
import { WithoutCar } from "#app/domain/listings/without-car/without-car.tsx";
import type { TransitAnswer, TransitJourney } from "#app/domain/timetable/transit.ts";
import { usualSchoolDay } from "#app/domain/timetable/usual-shifts.ts";

const walk: TransitJourney = {
  ...{ departs: "05:45", arrives: "05:55", minutes: 10, changes: 0, waits: 5 },
  legs: [{ kind: "foot", from: null, to: null, minutes: 10, via: null }],
};
const shift = { part: "early", day: "tuesday", begins: "06:00", ends: "14:00", said: false } as const;
const answer: TransitAnswer = {
  ...{ reachable: true, shift, days: { there: "2027-03-02", home: "2027-03-02" } },
  ...{ there: walk, missedThere: null, home: walk, missedHome: null, firstThere: null, lastHome: null },
};
const way: WayWithoutCar = {
  ...{ from: "Löbau", to: "Löbau", by: "foot", sameTown: true, answers: [{ shift, answer }], school: null },
  ...{ sources: [{ publisher: "Verbund", lastDay: "2027-12-11" }], crossings: {} },
};
const shown = (other: Partial<WayWithoutCar> = {}) =>
  renderToString(<WithoutCar way={{ ...way, ...other }} lang="de" otherHref="/other" />);

test("within one town neither hours nor a timetable are told of, as nothing depends on them", () => {
  expect(shown()).toContain("hängt von den Adressen ab");
  for (const part of ["Verbund", "/other", "Frühschicht", "Haltestelle"]) expect(shown()).not.toContain(part);
});

test("they are where one goes elsewhere, and the timetable where the school is elsewhere", () => {
  for (const part of ["Verbund", "/other", "Frühschicht"]) expect(shown({ sameTown: false })).toContain(part);
  const school = { to: "Zittau", hours: usualSchoolDay, answer };
  for (const part of ["Verbund", "/other", "Zittau"]) expect(shown({ school })).toContain(part);
  expect(shown({ school })).not.toContain("Frühschicht");
});

test("it is said that the way leads from the middle of a town to another's, where it does", () => {
  expect(shown({ sameTown: false, to: "Zittau" })).toContain("von der Mitte von Löbau bis zur Mitte von Zittau");
  expect(shown()).not.toContain("Mitte");
});
