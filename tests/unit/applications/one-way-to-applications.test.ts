import { expect, test } from "vitest";
import { readSource } from "#tests/support/source.ts";

/** What runs by itself looks at all companies, or at one of them for the office. */
const notForAViewer = [
  "app/domain/applications/clock/find-running-clocks.server.ts",
  "app/domain/applications/letters/forget-letters-of.server.ts",
  "app/domain/applications/upkeep/ask-anew.server.ts",
];

test("a company's applications are asked for through what somebody sees of them", () => {
  const byCompany = /where\(\s*"(application\.)?company_id",\s*"=",/;
  const found = readSource(["app/domain/applications/**/*.ts"]).filter(({ text }) => byCompany.test(text));
  expect(found.map(({ file }) => file).filter((file) => !notForAViewer.includes(file))).toEqual([
    "app/domain/applications/employer-applications.server.ts",
  ]);
});
