import process from "node:process";

/**
 * Small mistakes put into rules, room by room: ROOM=search npm run test:mutation, or FILES=… for some of its files. Only
 * files that are rules and nothing else: no store, no page, no schema of a form (pages' tests pin those), no mere list of
 * words. It takes minutes, so it is run by hand.
 */
const rooms = {
  search: {
    tests: "search",
    files: [
      "app/domain/search/{criteria,dimensions,reach,sign-words,words}.ts",
      "app/domain/search/index/{listing-columns,match-text,open-in-index,shared-texts,slot-scores}.ts",
      "app/domain/search/reading/{company-names,meaning,name-parts,understand}.ts",
      "app/domain/search/selecting/*.ts",
      "app/domain/search/results/retype.ts",
      "app/domain/search/suggesting/suggestions.ts",
      "app/domain/search/unfound/words-to-keep.ts",
    ],
  },
  places: {
    tests: "places",
    files: ["app/domain/places/{district-forms,gazetteer,place-text,read-place-text,sound-key,way}.ts"],
  },
  language: { tests: "{language,search}", files: ["app/platform/language/*.ts"] },
  checks: { tests: "listings", files: ["app/domain/listings/checks/!(*.server).ts"] },
  applications: {
    tests: "applications",
    files: [
      "app/domain/applications/{application,erasure-date,timeline-for}.ts",
      "app/domain/applications/draft/german-offer.ts",
      "app/domain/applications/clock/{seeker-steps,spans,steps-of-clock}.ts",
      "app/domain/applications/{held/as-seeker-sees,held/hold,readers/who-reads,thread/thread}.ts",
      "app/domain/applications/appointments/appointment.ts",
    ],
  },
  accounts: { tests: "accounts", files: ["app/domain/accounts/{account,password/password,session-limits}.ts"] },
  alerts: { tests: "alerts", files: ["app/domain/alerts/{alert-criteria,mask-mail,returnee,sending/is-due}.ts"] },
};

const room = rooms[process.env.ROOM ?? "search"];
if (!room) throw new Error(`ROOM is one of ${Object.keys(rooms).join(", ")}`);
process.env.MUTATION_TESTS = room.tests;

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "tests/mutation/vite.config.ts", related: false },
  mutate: process.env.FILES ? process.env.FILES.split(",") : room.files,
  coverageAnalysis: "perTest",
  /** What is made once, when a module loads, would need every test again for each of its mutants. */
  ignoreStatic: true,
  concurrency: 1,
  reporters: ["clear-text"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: "build/mutation",
  ignorePatterns: ["/build", "/data", "/docs", "/public"],
};
