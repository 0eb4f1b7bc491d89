import type { z } from "zod";
import type { Job, JobHit, JobSearch } from "../job-schemas.ts";
import type { ExampleSite } from "./example-site.ts";

export function jobExamples({ origin, place }: ExampleSite) {
  const id = "k3m9x2p7qa";
  const summary = {
    id,
    url: {
      de: `${origin}/de/jobs/schweisser-m-w-d-im-stahlbau-${id}`,
      pl: `${origin}/pl/jobs/spawacz-k-m-${id}`,
      cs: `${origin}/cs/jobs/svarec-m-z-${id}`,
    },
    title: "Schweißer (m/w/d) im Stahlbau",
    ...{ originalTitle: "Schweißer (m/w/d) im Stahlbau", originalTitleLang: "de", kind: "job", field: "metal" },
    occupation: { id: "schweisser", name: "Schweißer/in", isco08: "7212", esco: null },
    company: { name: "Beispiel Stahlbau GmbH", url: `${origin}/de/companies/beispiel-stahlbau`, website: null },
    places: [
      {
        ...{ id: "de-beispiel", name: place, localName: place, country: "DE", district: null },
        ...{ latitude: 51.15, longitude: 14.99 },
      },
    ],
    pay: {
      ...{ currency: "EUR", min: 1750, max: 2150, unit: "hour", perTrainingYear: [], agreement: null },
      text: "17,50–21,50 € je Stunde",
    },
    weeklyHours: { min: 38, max: 40 },
    shifts: ["two"],
    shiftTimes: [
      { part: "early", begins: "06:00", ends: "14:00" },
      { part: "late", begins: "14:00", ends: "22:00" },
    ],
    ...{ contract: "permanent", contractMonths: null, startsOn: null, posts: 2, germanLevel: "A2" },
    languages: [{ lang: "en", level: "A2", purpose: "helpful" }],
    ...{ certificate: null, experience: "helpful", experienceYears: null, features: [], answerDays: 10 },
    ...{ publishedOn: "2027-02-01", deadline: "2027-04-02", updatedAt: "2027-02-01T09:30:00.000Z" },
  } satisfies Partial<z.output<typeof JobHit>>;

  const hit: z.output<typeof JobHit> = { ...summary, way: null, withoutCar: null };
  const search: z.output<typeof JobSearch> = {
    ...{ total: 1, page: 1, pages: 1, perPage: 20 },
    understanding: {
      occupations: [{ text: "spawacz", instead: null, concepts: [{ id: "schweisser", name: "Schweißer/in" }] }],
      ...{ companies: [], fields: [], kinds: [], conditions: [], refusals: [], district: null, place: null },
      ...{ unknownPlace: null, words: [], alsoPlaces: [], unknown: [], areas: [], countries: [] },
      ...{ wage: null, start: null, leftOut: [] },
    },
    facets: {
      ...{ kind: { job: 1, apprenticeship: 0 }, field: { metal: 1 }, shift: { two: 1 }, country: { DE: 1 } },
      ...{ hours: { full: 1 }, certificate: {}, for: {}, contract: { permanent: 1 }, team: { de: 1, pl: 1 } },
      ...{ with: {}, district: {}, german: { A2: 1 }, start: { 1: 1 }, pay: { 17: 1, 20: 0 }, transit: {} },
    },
    items: [hit],
  };
  const job: z.output<typeof Job> = {
    ...summary,
    ...{ germanForExam: null, germanCourse: null, licences: [], training: null },
    tasks: ["Stahl schweißen", "Ergebnisse prüfen"],
    requirements: [{ text: "Schweißprüfung", necessity: "must" }],
    benefits: [],
    text: { lang: "de", text: "Wir bauen Brücken und Hallen aus Stahl." },
    translation: null,
  };
  return { JobSearch: search, Job: job };
}
