import { expect, test } from "vitest";
import { readWords } from "#app/domain/listings/checks/read-words.ts";

const size = 50_000;
const pay = { min: 3_000_00, max: 3_600_00, unit: "month", currency: "EUR", trainingPay: [] } as const;

/** What made one rule or another read a text again for each of its letters, once. */
test.each(["a", "ł", "a-", "junge leute ", "1 000 "])(
  "a text of nothing but %j is read in the time that its length takes",
  (part) => {
    const text = part.repeat(Math.ceil(size / part.length)).slice(0, size);
    for (const where of ["text", "title"] as const) {
      const start = process.cpuUsage();
      readWords(text, { where, lang: "de", kind: "job", minorsMayApply: true, pay });
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(2_000);
    }
  },
);
