import { expect, test } from "vitest";
import { workedShifts, type Working } from "#app/domain/listings/without-car/worked-shifts.ts";

const inShort = (working: Partial<Working>) =>
  workedShifts({ kind: "job", shifts: [], shiftTimes: [], ...working }).map(
    ({ part, day, begins, ends, said }) => `${day} ${part} ${begins}-${ends}${said ? " said" : ""}`,
  );

test("usual hours are taken where the company says none", () => {
  expect(inShort({ shifts: ["two"] })).toEqual(["tuesday early 06:00-14:00", "tuesday late 14:00-22:00"]);
});

test("the company's own go before, each for its part", () => {
  const shiftTimes = [{ part: "early" as const, begins: "05:40", ends: "13:40" }];
  expect(inShort({ shifts: ["two"], shiftTimes })).toEqual([
    "tuesday early 05:40-13:40 said",
    "tuesday late 14:00-22:00",
  ]);
});

test("hours of a shift that is not worked mean nothing", () => {
  const shiftTimes = [{ part: "night" as const, begins: "22:00", ends: "06:00" }];
  expect(inShort({ shifts: ["day"], shiftTimes })).toEqual(["tuesday day 08:00-16:30"]);
});

test("whoever chooses the hours has to be there in the core of the day", () => {
  const shiftTimes = [{ part: "core" as const, begins: "09:30", ends: "15:00" }];
  expect(inShort({ shifts: ["flex"], shiftTimes })).toEqual(["tuesday day 09:30-15:00 said"]);
});

test("on Sundays the hours of the weekend count once, or those of the week", () => {
  const early = { part: "early" as const, begins: "05:30", ends: "13:30" };
  const weekend = { part: "weekend" as const, begins: "08:00", ends: "12:00" };
  const week = ["tuesday early 05:30-13:30 said", "tuesday late 14:00-22:00"];
  expect(inShort({ shifts: ["two", "weekend"], shiftTimes: [early, weekend] })).toEqual([
    ...week,
    "sunday early 08:00-12:00 said",
  ]);
  expect(inShort({ shifts: ["two", "weekend"], shiftTimes: [early] })).toEqual([
    ...week,
    "sunday early 05:30-13:30 said",
    "sunday late 14:00-22:00",
  ]);
});

test("a training without shifts is a day at work, by its usual day where it has one", () => {
  expect(inShort({ kind: "apprenticeship" })).toEqual(["tuesday day 08:00-16:30"]);
  const shiftTimes = [{ part: "day" as const, begins: "06:30", ends: "15:00" }];
  expect(inShort({ kind: "apprenticeship", shifts: ["day"], shiftTimes })).toEqual(["tuesday day 06:30-15:00 said"]);
});

test("nothing is assumed of a job that says nothing, and of work that is elsewhere", () => {
  expect([inShort({}), inShort({ shifts: ["assembly"] }), inShort({ shifts: ["rotation", "weekend"] })]).toEqual([
    [],
    [],
    [],
  ]);
});
