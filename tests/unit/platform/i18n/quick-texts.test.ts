import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { i18nFor } from "#app/platform/i18n/i18n-for.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { quickTexts, type Say } from "#app/platform/i18n/quick-texts.ts";

/** As the keys of a catalogue and as they are asked for: without the ending of a plural form. */
function keysOf(node: object, path: string): string[] {
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) => {
    const key = `${path}${name}`;
    if (typeof value === "object" && value !== null) return keysOf(value, `${key}.`);
    return [key, key.replace(/_(?:zero|one|few|many|other)$/, "")];
  });
}

const value = fc.oneof(
  fc.string(),
  fc.constantFrom("{{count}}", "$t(common:nav.menu)", "$&$1", "<b>", "", "ě", 0, -1, 1.5, 2, 5, 1e21, null, undefined),
  fc.integer(),
);

describe.each(langs)("in %s", (lang) => {
  const say = i18nFor(lang).t as unknown as Say;
  const quick = quickTexts(say, lang);
  const folder = `locales/${lang}`;
  const all = readdirSync(folder).flatMap((file) =>
    keysOf(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as object, `${file.slice(0, -".json".length)}:`),
  );
  const keys = [...new Set(all)];
  const namesOf = (key: string) =>
    [...say(key, { skipInterpolation: true }).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  const asked = fc.constantFrom(...keys).chain((key) => {
    const values = Object.fromEntries(["count", "unknown", ...namesOf(key)].map((name) => [name, value]));
    return fc.tuple(fc.constant(key), fc.option(fc.record(values, { requiredKeys: [] }), { nil: undefined }));
  });

  test("every text is said as i18next says it, the first time and from then on", () => {
    const wrong = keys.flatMap((key) => {
      const names = Object.fromEntries(namesOf(key).map((name) => [name, `‹${name}›`]));
      const asked = [undefined, ...[0, 1, 2, 5, 1.5].map((count) => ({ ...names, count }))];
      return asked.flatMap((values) => {
        const wanted = say(key, values);
        const said = [quick(key, values), quick(key, values)];
        return said.every((text) => text === wanted) ? [] : [{ key, values, wanted, said }];
      });
    });
    expect(wrong).toEqual([]);
  });

  test("whatever is put into it", () => {
    const isSame = fc.property(asked, ([key, values]) => {
      expect(quick(key, values)).toBe(say(key, values));
    });
    fc.assert(isSame, { numRuns: 1000 });
  });
});
