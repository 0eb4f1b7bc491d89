import { expect, test } from "vitest";
import { wageNotes } from "#app/domain/search/results/wish-texts.ts";
import type { Wage } from "#app/domain/search/wishes/wage.ts";
import { formatMoney, formatShortDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

const t = textsFor("pl");
const rate = { day: "2027-02-01", PLN: 4, CZK: 25 };
const notes = (wage: Wage) => wageNotes(t, "pl", wage, { rate, net: false });
const ofDay = t("search:wage.rate", { day: formatShortDay("pl", rate.day) });

test("hours a week are named only where a month or a year was compared by the hour", () => {
  const amount = formatMoney("pl", "EUR", 1000);
  expect(notes({ amount: 4000, currency: "PLN", unit: "hour" })).toEqual([
    t("search:wage.nearByHour", { amount }),
    ofDay,
  ]);
  expect(notes({ amount: 173_333, currency: "EUR", unit: "month" })).toEqual([t("search:wage.near", { amount })]);
  expect(notes({ amount: 1800, currency: "EUR", unit: "hour" })).toEqual([]);
});
