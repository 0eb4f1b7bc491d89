import { expect, test } from "vitest";
import { langs } from "#app/platform/i18n/locales.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const made = "A".repeat(43);

test("what cannot be shown has a title of its own, in the language of its address", async () => {
  const { ask } = await startSite(await freshDatabase(), { render });
  const titles = new Map<string, Set<string>>();
  for (const lang of langs) {
    for (const [name, status, asked] of refused(lang)) {
      const page = await ask(asked.path, asked);
      expect([name, page.status]).toEqual([name, status]);
      const title = /<title>([^<]+)<\/title>/.exec(page.body)?.[1] ?? "";
      expect(title).not.toBe("");
      titles.set(name, (titles.get(name) ?? new Set()).add(title));
    }
  }
  for (const [name, found] of titles) expect([name, found.size]).toEqual([name, langs.length]);
  const german = [...titles.values()].map((found) => [...found][0]);
  expect(new Set(german).size).toBe(german.length);
});

type Refused = [name: string, status: number, { path: string; method?: string; headers?: Record<string, string> }];

function refused(lang: string): Refused[] {
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  return [
    ["no page", 404, { path: `/${lang}/nowhere` }],
    ["no application", 404, { path: `/${lang}/mine/applications/${made}` }],
    ["no alert", 404, { path: `/${lang}/mine/alerts/${made}/confirmation` }],
    ["a dead link", 410, { path: `/${lang}/invitation/${made}` }],
    ["no such request", 400, { path: `/${lang}/jobs?_data=root` }],
    [
      "from a foreign site",
      403,
      { path: `/${lang}/sign-in`, method: "POST", headers: { ...form, Origin: "https://x.example" } },
    ],
    ["a method that is not ours", 405, { path: `/${lang}/jobs`, method: "PUT" }],
    ["another name", 421, { path: `/${lang}`, headers: { Host: "x.example" } }],
  ];
}
