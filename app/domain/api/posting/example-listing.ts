import type { CompanyListing } from "./company-listing.ts";

/** The example of the description and of the tests: it can be handed in as it is, wherever `place` is a place of the board. */
export const exampleListing = (place: string): CompanyListing => ({
  kind: "job",
  occupation: "schweisser",
  title: { de: "Schweißer (m/w/d) im Stahlbau" },
  places: [place],
  pay: { min: 1750, max: 2150, unit: "hour", currency: "EUR" },
  weeklyHours: { min: 38, max: 40 },
  shifts: ["two"],
  shiftTimes: [
    { part: "early", begins: "06:00", ends: "14:00" },
    { part: "late", begins: "14:00", ends: "22:00" },
  ],
  contract: "permanent",
  posts: 2,
  germanLevel: "A2",
  languages: [{ lang: "en", level: "A2", purpose: "helpful" }],
  teamLanguages: ["de", "pl"],
  experience: "helpful",
  tasks: ["task-weld-steel", "task-check-results", "task-prepare-orders"],
  requirements: [{ phrase: "req-welding-certificate", necessity: "must" }],
  text: {
    text: "Wir bauen Brücken und Hallen aus Stahl, meist für Orte im Umkreis von hundert Kilometern.",
    lang: "de",
  },
  contact: { name: "Kim Beispiel", phone: "+49 3581 000000", email: "stellen@firma.example" },
  answerDays: 10,
});
