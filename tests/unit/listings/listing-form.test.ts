import { describe, expect, test } from "vitest";
import { contentToForm } from "#app/domain/listings/form/content-to-form.ts";
import { formSlips } from "#app/domain/listings/form/form-slips.ts";
import { formToContent } from "#app/domain/listings/form/form-to-content.ts";
import { listingFormOf } from "#app/domain/listings/form/listing-form-of.server.ts";
import type { ListingContent } from "#app/domain/listings/listing-content.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { jobContent, surroundings, trainingContent } from "#tests/support/listing-content.ts";
import { formData, listingRows } from "#tests/support/typed-form.ts";

const { phraseSections, today } = surroundings;

describe("a listing that is opened and saved again stays the same", () => {
  test("with everything a job can have", () => {
    const content = jobContent({
      addresses: {},
      placeIds: ["goerlitz", "zittau"],
      shifts: ["two", "weekend"],
      shiftTimes: [
        { part: "early", begins: "05:40", ends: "13:40" },
        { part: "late", begins: "13:40", ends: null },
      ],
      languages: [
        { lang: "en", level: "B1", purpose: "required" },
        { lang: "pl", level: null, purpose: "helpful" },
        { lang: "de", level: null, purpose: "team" },
      ],
      licences: [
        { licence: "B", necessity: "must" },
        { licence: "forklift", necessity: "nice" },
      ],
      phrases: [
        { id: "task-1", necessity: "must" },
        { id: "task-3", necessity: "must" },
        { id: "requirement-1", necessity: "nice" },
      ],
      features: ["commuter_bus", "career_changers"],
      questions: ["talk-language", "weekly-hours"],
      ownQuestions: [
        { text: "Wann?", lang: "de", translations: [{ lang: "pl", text: "Kiedy?" }] },
        { text: "Proč?", lang: "cs", translations: [] },
      ],
      translations: [{ lang: "pl", text: "Dzień dobry\n\nZapraszamy" }],
      facts: {
        pay_min: 18_50,
        pay_max: 21_00,
        pay_unit: "hour",
        weekly_hours_min: 37.5,
        contract: "fixed",
        contract_months: 24,
        experience: "required",
        experience_years: 2,
        text: "Guten Tag 👋",
        text_lang: "de",
        contact_name: "אורי",
        contact_phone: "+4935815555123",
        contact_email: "kim@muster.example",
      },
    });
    expect(savedAgain(content)).toEqual(content);
  });

  test("with an internship that is said to be unpaid", () => {
    const facts = { kind: "internship", contract: null, pay_min: 0, pay_max: 0, experience: "none" } as const;
    const content = jobContent({ facts });
    expect(savedAgain(content)).toEqual(content);
  });

  test("with everything an apprenticeship can have", () => {
    const content = trainingContent({
      facts: {
        ...{ german_exam_level: "B2", german_course: "employer_pays", school_place_id: "school" },
        ...{ school_rhythm: "blocks", school_hostel: "possible", school_costs: "both" },
        ...{ day_from: "06:30", day_until: "15:00", day_setting: "hall" },
        ...{ training_exam: "ihk", further_step: "advanced" },
      },
    });
    expect(savedAgain(content)).toEqual(content);
  });
});

describe("the form", () => {
  test("counts a text as people do, and says kindly how far it is over", () => {
    const text = "a\r\n".repeat(2500);
    expect(sent({ text })).toMatchObject({ ok: true });
    expect(sent({ text: "Wort ".repeat(5000) })).toMatchObject({
      ok: false,
      form: { errors: { text: [{ key: "employer:errors.textTooLong", values: { limit: 5000, length: 24_999 } }] } },
    });
  });

  test("keeps what was typed beside what is wrong", () => {
    const read = sent({ payMin: "viel", contactPhone: "ruf an", contactName: "👩‍🔧 Kim" });
    expect(Object.keys(read.form.errors)).toEqual(["payMin", "contactPhone"]);
    expect(read.form.typed).toMatchObject({ payMin: "viel", contactName: "👩‍🔧 Kim" });
  });
});

describe("the hours of a shift", () => {
  const fields = (begins: string, ends: string) => ({
    "shiftTimes.night.begins": begins,
    "shiftTimes.night.ends": ends,
  });

  test.each([
    ["22:00", "06:00"],
    ["22", "6 Uhr"],
    ["22.00 Uhr", "0600"],
    ["o 22:00", "godz. 6.00"],
    ["v 22 hod.", "6h00"],
  ])("are understood as people write them: %s to %s", (begins, ends) => {
    const read = sent(fields(begins, ends));
    expect(read.ok && read.value.shiftTimes.night).toEqual({ begins: "22:00", ends: "06:00" });
  });

  test.each(["24:00", "22:60", "abends", "5:4", "-1"])(
    "are asked for again and kept where they are none: %s",
    (begins) => {
      const read = sent(fields(begins, "6"));
      expect(read.form.errors).toEqual({ "shiftTimes.night.begins": [{ key: "errors.time", values: {} }] });
      expect(read.form.typed["shiftTimes"]).toEqual({ night: { begins, ends: "6" } });
    },
  );
});

describe("what has no place in a listing is asked about, not dropped", () => {
  const slips = (fields: Record<string, string>) => {
    const read = sent(fields);
    return read.ok ? Object.keys(formSlips(read.value)) : read.form.errors;
  };

  test("a third year of training without a second", () => {
    const fields = { kind: "apprenticeship", "trainingPay[0]": "1000", "trainingPay[1]": "", "trainingPay[2]": "1200" };
    expect(slips(fields)).toEqual(["trainingPay[1]"]);
  });

  test("an amount in another currency than the chosen one", () => {
    expect(slips({ payMin: "4 806 zł", payCurrency: "EUR" })).toEqual(["payCurrency"]);
    expect(slips({ payMin: "4 806 zł", payCurrency: "PLN" })).toEqual([]);
    const years = { kind: "apprenticeship", "trainingPay[0]": "1.000 Kč", payMin: "5 zł", payCurrency: "EUR" };
    expect(slips(years)).toEqual(["payCurrency"]);
  });

  test("an amount beside the word that nothing is paid", () => {
    expect(slips({ kind: "internship", payMin: "500", unpaid: "on" })).toEqual(["unpaid"]);
    expect(slips({ kind: "internship", unpaid: "on" })).toEqual([]);
    expect(slips({ kind: "job", payMin: "500", unpaid: "on" })).toEqual([]);
  });

  test("a translation of nothing, or into the language of the original", () => {
    expect(slips({ "translations.pl": "Zapraszamy" })).toEqual(["text"]);
    expect(slips({ text: "Zapraszamy", textLang: "pl", "translations.pl": "Zapraszamy" })).toEqual(["translations.pl"]);
    expect(slips({ text: "Willkommen", textLang: "de", "translations.pl": "Zapraszamy" })).toEqual([]);
  });

  test("years of an experience that is only helpful", () => {
    expect(slips({ experience: "helpful", experienceYears: "3" })).toEqual(["experienceYears"]);
  });
});

test("what has no order of its own is no change for being ticked in another", () => {
  const content = jobContent({ shifts: ["two", "weekend"], features: ["commuter_bus", "career_changers"] });
  const otherwise = { ...content, shifts: content.shifts.toReversed(), features: content.features.toReversed() };
  expect(savedAgain(otherwise)).toEqual(savedAgain(content));
});

const least = { kind: "job", occupation: "schweisser", titleDe: "Schweißer (m/w/d)", germanLevel: "A2" };

function sent(fields: Record<string, string>) {
  return readForm(formData({ ...least, ...fields }), listingFormOf("DE"));
}

function savedAgain(content: ListingContent) {
  const places = content.placeIds;
  const typed = contentToForm(content, {
    places,
    schoolPlace: "",
    contactPhone: content.facts.contact_phone ?? "",
    sectionOf: (id) => phraseSections.get(id),
  });
  const read = readForm(formData(typed, listingRows), listingFormOf("DE"));
  if (!read.ok) return read.form.errors;
  const phrases = [...phraseSections].map(([id, section]) => ({ id, section }));
  const { questions } = content;
  const schoolPlaceId = content.facts.school_place_id;
  return formToContent(read.value, { placeIds: places, addresses: {}, schoolPlaceId, phrases, questions }, today);
}
