import { expect, test } from "vitest";
import { companyInFigures } from "#app/domain/companies/page/company-in-figures.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

const t = textsFor("de");
const nothing = { typicalDays: null, inTime: null };
const silent = { staff: null, apprentices: null, languages: [] };
const named = (...asked: Parameters<typeof companyInFigures>) => companyInFigures(...asked).map(({ name }) => name);

test("what nobody knows of a company is left out", () => {
  expect(named(t, "de", silent, nothing)).toEqual([]);
  expect(named(t, "de", { ...silent, staff: 0, languages: ["pl"] }, nothing)).toEqual(["staff", "languages"]);
  expect(named(t, "de", { ...silent, apprentices: 3 }, { ...nothing, inTime: 100 })).toEqual([
    "apprentices",
    "answers",
  ]);
});

test("how soon a company answers stands before how often it is in time", () => {
  const answers = (record: { typicalDays: number | null; inTime: number | null }) =>
    companyInFigures(t, "de", silent, record)[0];
  const inTime = answers({ typicalDays: null, inTime: 94 });
  expect(inTime?.lines).toEqual([]);
  expect(answers({ typicalDays: 3, inTime: 94 })?.lines).toEqual([inTime?.value]);
  expect(answers({ typicalDays: 0, inTime: null })?.lines).toEqual([]);
});
