import { expect, test } from "vitest";
import type { Lang } from "#db/codes.ts";
import { readWords } from "#app/domain/listings/checks/read-words.ts";

const short = 2_000;
const times = 8;
const pay = { min: 3_000_00, max: 3_600_00, unit: "month", currency: "EUR", trainingPay: [] } as const;

/** The processor's time only, the least of some runs, and against a shorter text of the same run: a busy machine changes none of it. */
function work(text: string, lang: Lang) {
  const runs = Array.from({ length: 2 }, () => {
    const start = process.cpuUsage();
    for (const where of ["text", "title"] as const) {
      readWords(text, { where, lang, kind: "job", minorsMayApply: true, pay });
    }
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...runs);
}

const filled = (part: string, size: number) => part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** The first made one rule or another read a text again for each of its letters, once; the last three are how ads are written. */
test.each([
  ["de", "a"],
  ["de", "ł"],
  ["de", "a-"],
  ["de", "junge leute "],
  ["de", "1 000 "],
  ["de", "nicht 22 kg "],
  ["pl", "nie młode kobiety "],
  ["cs", "žádní mladí lidé "],
  ["de", "Wir fertigen Stahlbau nach EN 1090 für Kundinnen und Kunden in drei Ländern. "],
  ["pl", "Budujemy konstrukcje stalowe według EN 1090 dla klientów z trzech krajów. "],
  ["cs", "Stavíme ocelové konstrukce podle EN 1090 pro zákazníky ze tří zemí. "],
] as const)("in %s a text of nothing but %j takes the time that its length takes", (lang, part) => {
  const [little, much] = [short, short * times].map((size) => work(filled(part, size), lang));
  // Eight times the length would be 64 times the work, were each letter looked at from each.
  expect((much ?? 0) / (little ?? 1)).toBeLessThan(times * 3);
});
