import { pino } from "pino";
import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";

const db = await freshDatabase();
const token = "SECRETsecret0123456789-abcdefghijklmnopqrstu";

test.each([
  ["/de/MINE/applications/Token", "/de/mine/applications/Token"],
  ["/DE/jobs?q=Koch&x=1", "/de/jobs?q=Koch&x=1"],
  ["/de/%6Dine/applications/Token", "/de/mine/applications/Token"],
  ["/de//mine///applications/Token", "/de/mine/applications/Token"],
  ["//de/jobs", "/de/jobs"],
  ["/de/jobs/", "/de/jobs"],
  ["/de/", "/de"],
  ["//", "/"],
  ["/de/companies/%63hemie", "/de/companies/chemie"],
  ["/Robots.txt", "/robots.txt"],
  ["/API/v1/jobs?q=x", "/api/v1/jobs?q=x"],
])("%s is led to %s", async (asked, ours) => {
  const { ask } = await startSite(db);
  expect(await ask(asked)).toMatchObject({ status: 301, headers: { location: ours } });
  expect(await ask(ours)).toMatchObject({ status: 200 });
});

test.each(["/de/MINE/alerts/t/unsubscribe", "/de//sign-in", "/de/sign-in/", "/DE/sign-in"])(
  "nothing is posted to %s",
  async (path) => {
    const { post } = await startSite(db);
    expect(await post(path)).toMatchObject({ status: 404 });
  },
);

test.each(["/de/office/synonyms/x/de/a%2Cb/return", "/de/office/synonyms/x/de/schlosser%20(metall)/return"])(
  "a form names what it is about in codes of its own: %s",
  async (path) => {
    const { post } = await startSite(db);
    expect(await post(path)).toMatchObject({ status: 200 });
  },
);

test.each([
  `/de/mine/applications/${token}`,
  `/de/MINE/applications/${token}/documents`,
  `/de/%6dine/applications/${token}`,
  `/de/%256dine/applications/${token}`,
  `/de/mine%2Fapplications%2F${token}`,
  `/de//mine//applications//${token}`,
  `/de/mine./applications/${token}.`,
  `/de/mine;x=1/applications/${token}`,
  `/de/x/../mine/applications/${token}`,
  `/de/mine/application/${token}`,
  `/mine/applications/${token}`,
  `/de/mines/applications/${token}`,
  `/de/apply/listing/${token}/check`,
  `/de/apply/${token}`,
  `/DE/RESET-PASSWORD/${token}`,
  `/de/invitation/${token}?to=${token}`,
  `/de\\mine\\applications\\${token}`,
  `/de/mine/applications/${token}%00`,
  `/de/mine/applications/${token}%E0%A4%A`,
  `/de/mine/applications/${token.slice(0, 12)}/${token.slice(12)}`,
])("no key is in the log: %s", async (path) => {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(line) });
  const { ask, post } = await startSite(db, { log, render: () => Promise.reject(new Error("broken")) });
  await ask(path);
  await post(path);
  expect(lines.join("")).not.toContain("SECRETsecret");
});

test("what no page knows is left out before a page is kept or made", async () => {
  let made = 0;
  const { ask } = await startSite(db, {
    routes: [{ pattern: "/:lang/jobs", knownQuery: (asked) => new URLSearchParams({ q: asked.get("q") ?? "" }) }],
    render: async (request) => {
      made += 1;
      const headers = { "Cache-Control": "public, max-age=0, must-revalidate" };
      return new Response(new URL(request.url).search, { headers });
    },
  });
  for (const query of ["q=koch", "x=1&q=koch", "q=koch&utm_source=y", "q=koch&q=other"]) {
    expect((await ask(`/de/jobs?${query}`)).body).toBe("?q=koch");
  }
  expect(made).toBe(1);
});
