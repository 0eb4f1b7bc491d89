import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isSecretPath } from "#app/platform/http/addresses/is-secret-path.ts";
import { bringsDocuments } from "#app/platform/http/request-rules.ts";
import routes from "#app/routes.ts";
import { patternsOf } from "#tests/support/expectations/route-patterns.ts";

const all = patternsOf(routes).map((route) => ({ ...route, source: readFileSync(`app/${route.file}`, "utf8") }));
const filled = (pattern: string) =>
  pattern
    .replace(":lang", "pl")
    .replace(/:(token|draft)/g, "secret")
    .replace(/:\w+/g, "anything");

test("a route whose address holds a key is known as secret", () => {
  const withKey = all.filter(({ pattern }) => /:(token|draft)/.test(pattern)).map(({ pattern }) => filled(pattern));
  expect(withKey.length).toBeGreaterThan(10);
  expect(withKey.filter((path) => !isSecretPath(path))).toEqual([]);
});

test("no other route is", () => {
  const others = all.filter(({ pattern }) => !/:(token|draft)|\*/.test(pattern)).map(({ pattern }) => filled(pattern));
  expect(others.filter(isSecretPath)).toEqual([]);
});

test("documents may be brought to the routes that read them, and to no other", () => {
  const reading = all
    .filter(({ source }) => /\bread(Uploads|RawUpload|Message|Table|SentTable)\(/.test(source))
    .map(({ pattern }) => pattern);
  const allowed = all.filter(({ pattern }) => bringsDocuments(filled(pattern), "multipart/form-data; boundary=b"));
  expect(reading.length).toBeGreaterThan(1);
  expect(allowed.map(({ pattern }) => pattern)).toEqual(reading);
});

test("every page that is kept for everybody says which parameters it is made from", () => {
  const kept = all.filter(
    ({ pattern, source }) => /shared(Page|ForAMinute)/.test(source) && !pattern.startsWith("/api/"),
  );
  expect(kept.filter(({ source }) => !source.includes("knownQuery")).map(({ file }) => file)).toEqual([]);
});

test("a page that says it knows no parameters reads none", () => {
  const deaf = all.filter(({ source }) => source.includes("knownQuery: noQuery"));
  expect(deaf.filter(({ source }) => /searchParams|\.search\b/.test(source)).map(({ file }) => file)).toEqual([]);
});
