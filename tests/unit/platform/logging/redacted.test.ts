import fc from "fast-check";
import { expect, test } from "vitest";
import { redacted } from "#app/platform/logging/redacted.ts";
import { givesAway, spelled } from "#tests/support/spelled.ts";

test("a key is taken out wherever it stands and however it is written", () => {
  const anywhere = fc.property(spelled("/:token"), fc.string(), ({ key, path }, around) => {
    const line = JSON.stringify({ msg: `${around} ${path} ${around}` });
    return !givesAway(redacted(line), key);
  });
  fc.assert(anywhere, { numRuns: 300, examples: [] });
});

test.each([
  ["ask anna.nowak+jobs@poczta.example again", "ask … again"],
  ["anna%40poczta.example", "…"],
  ["call +48 600 123 456 now", "call … now"],
  ["smtps://board:password@mail.example:465", "smtps://…@mail.example:465"],
  ["https://jobs.example/de/jobs?q=Kowalska#x in a list", "https://jobs.example/de/jobs?… in a list"],
])("%s is logged as %s", (text, logged) => {
  expect(redacted(text)).toBe(logged);
});

test.each([
  '{"level":30,"time":1764430000000,"request":"019a0000-0000-7000-8000-000000000000","path":"/de/jobs"}',
  "    at render (file:///srv/board/node_modules/@remix-run/server-runtime/dist/server.js:12:3)",
  "back up the board 2026-11-29T13-22-05Z",
])("%s stays as it is", (line) => {
  expect(redacted(line)).toBe(line);
});
