import { describe, expect, test } from "vitest";
import { certificates } from "#db/bring-codes.ts";
import { fieldCertificates } from "#db/field-certificates.ts";
import { type Asking, asksOf, pagesFor } from "#app/domain/applications/bring/asks.ts";

const plain: Asking = {
  kind: "job",
  field: "metal",
  germanLevel: "none",
  germanExam: null,
  certificate: null,
  experience: "helpful",
  startsOn: null,
  phrases: [],
  licences: [],
  languages: [],
  shifts: [],
  features: [],
};
const asks = (given: Partial<Asking> = {}) => asksOf({ ...plain, ...given });
const phrase = (id: string, necessity: "must" | "nice" = "must") => ({ id, necessity, de: id, pl: id, cs: id });
const subjects = (given: Partial<Asking>) => asks(given).requirements.map(({ subject }) => subject);

describe("the requirements", () => {
  test("are the listing's own, what must be before what would be nice", () => {
    const licences = [{ licence: "B", necessity: "nice" }] as const;
    const phrases = [phrase("req-teamwork", "nice"), phrase("req-read-drawings")];
    expect(subjects({ licences: [...licences], phrases })).toEqual(["req-read-drawings", "licence-B", "req-teamwork"]);
  });

  test("say the same thing once", () => {
    const licences = [{ licence: "forklift", necessity: "must" } as const];
    expect(subjects({ licences, phrases: [phrase("req-forklift-licence")] })).toEqual(["req-forklift-licence"]);
  });

  test("are none where nothing is required, and years are asked for by themselves", () => {
    expect(subjects({ phrases: [phrase("req-career-changers"), phrase("req-experience-three-years")] })).toEqual([]);
    expect(asks({ experience: "none", phrases: [phrase("req-experience-one-year")] }).experience).toBe(true);
  });
});

test("nobody is asked about their health", () => {
  expect(subjects({ field: "rail", phrases: [phrase("req-rail-fitness"), phrase("req-height-fitness")] })).toEqual([]);
});

describe("the certificates", () => {
  test("are those of the field", () => {
    expect(asks().certificates).toContain("weld_135");
    expect(asks({ field: "office" }).certificates).toEqual([]);
    expect(asks({ field: "health" }).certificates).not.toContain("weld_135");
  });

  test("never repeat a requirement", () => {
    const licences = [
      { licence: "crane", necessity: "must" } as const,
      { licence: "welding", necessity: "must" } as const,
    ];
    const { certificates: asked } = asks({ licences, phrases: [phrase("req-forklift-licence")] });
    expect(asked.filter((one) => ["crane", "forklift", "weld_test"].includes(one))).toEqual([]);
    expect(asked).toContain("weld_141");
  });

  test("are not asked of learners, and of students only what they may have", () => {
    expect(asks({ kind: "apprenticeship" }).certificates).toEqual([]);
    expect(asks({ kind: "student_job" }).certificates).toEqual(["forklift"]);
  });

  test("are no matter where a degree is asked for", () => {
    expect(asks({ field: "construction", phrases: [phrase("req-degree")] }).certificates).toEqual([]);
  });

  test("know the driving licence where the work is on the road", () => {
    expect(asks({ shifts: ["day", "assembly"] }).certificates).toContain("B");
    expect(asks({ field: "office", phrases: [phrase("req-travel")] }).certificates).toEqual(["B"]);
  });

  test("of every kind belong to some field", () => {
    const used = new Set(Object.values(fieldCertificates).flat());
    expect(certificates.filter((one) => !used.has(one))).toEqual([]);
  });
});

describe("what else a listing has use for", () => {
  test("German must be said where it is needed to start or for the exam", () => {
    expect(asks().germanNeeded).toBe(false);
    expect(asks({ germanLevel: "A1" }).germanNeeded).toBe(true);
    expect(asks({ germanExam: "B2" }).germanNeeded).toBe(true);
    expect(asks({ germanExam: "none" }).germanNeeded).toBe(false);
  });

  test("shifts only where there are any", () => {
    expect(asks({ shifts: ["day", "flex"] }).workTimes).toEqual([]);
    expect(asks({ shifts: ["weekend", "three"] }).workTimes).toEqual(["early", "late", "night", "weekend"]);
  });

  test("school where learning builds on it or the company asks for it", () => {
    expect(asks().school).toBe(false);
    expect(asks({ certificate: "none" }).school).toBe(false);
    expect(asks({ certificate: "middle" }).school).toBe(true);
    expect(asks({ kind: "apprenticeship", certificate: "none" }).school).toBe(true);
    expect(asks({ phrases: [phrase("req-metal-training")] }).school).toBe(true);
  });

  test("other languages once each, the company's bus where it runs, no trial day for a thesis", () => {
    expect(asks({ languages: ["pl", "de", "en", "pl"] }).languages).toEqual(["pl", "en"]);
    expect(asks().ways).not.toContain("bus");
    expect(asks({ features: ["commuter_bus"] }).ways).toContain("bus");
    expect(asks({ kind: "thesis" }).trialDay).toBe(false);
  });

  test("an apprenticeship begins when it begins", () => {
    expect(asks({ kind: "apprenticeship", startsOn: "2027-08-01" }).start).toBe(false);
    expect(asks({ startsOn: "2027-08-01" }).start).toBe(true);
  });

  test("a page without questions is left out", () => {
    expect(pagesFor(asks({ kind: "internship" }))).toEqual(["languages", "when"]);
    expect(pagesFor(asks())).toEqual(["can", "languages", "when"]);
  });
});
