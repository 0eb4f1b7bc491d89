import fc from "fast-check";
import { expect, test } from "vitest";
import { currencies, langs } from "#db/codes.ts";
import { formatMoney } from "#app/platform/i18n/format.ts";

test("a range reads as Intl writes it, in every language and currency", () => {
  const amount = fc.oneof(
    fc.integer({ min: 1, max: 30_000 }),
    fc.integer({ min: 1, max: 200_000 }).map((n) => n * 100),
  );
  fc.assert(
    fc.property(fc.constantFrom(...langs), fc.constantFrom(...currencies), amount, amount, (lang, currency, a, b) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(min < max);
      const digits = min % 100 === 0 && max % 100 === 0 ? 0 : 2;
      const format = new Intl.NumberFormat(lang, {
        ...{ style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits },
      });
      expect(formatMoney(lang, currency, min, max)).toBe(format.formatRange(min / 100, max / 100));
    }),
  );
});

test("one amount has no range, and cents only where there are any", () => {
  expect(formatMoney("de", "EUR", 1700_00)).toBe("1.700\u00a0€");
  expect(formatMoney("pl", "PLN", 32_50)).toBe("32,50\u00a0zł");
});
