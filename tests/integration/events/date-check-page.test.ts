import { expect, test } from "vitest";
import { paths } from "#app/paths.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { invalidMarkup } from "#tests/support/invalid-markup.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

test("the form of an event says whether its date suits, keeps what was typed and stores nothing", async () => {
  const { ask, post, context } = await startSite(await freshDatabase(), { render: routeAtATime(siteBuild()) });
  const { cookies } = await inhabit(context);
  const before = await context.db.selectFrom("event").select("id").execute();
  const fields = { deed: "check", titleDe: "Offene Halle", "times[0].day": "2028-12-25", way: "place" };
  const christmas = "25. Dezember 2028";
  for (const [path, Cookie] of [
    [paths.newEvent("de"), cookies.owner],
    [paths.officeNewEvent("de"), cookies.office],
  ] as const) {
    const headers = { Cookie };
    expect(await faultsIn((await ask(path, { headers })).body)).toEqual([]);
    const { status, body } = await post(path, { body: new URLSearchParams(fields).toString(), headers });
    expect(status).toBe(200);
    expect(body).toContain('value="Offene Halle"');
    expect(body.replace(/\s/g, " ")).toContain(christmas);
    expect(body).toContain('name="moveTo"');
    expect(await faultsIn(body)).toEqual([]);
  }
  expect(await context.db.selectFrom("event").select("id").execute()).toEqual(before);
});

/** Without a build no file of it has an address. */
async function faultsIn(html: string) {
  return (await invalidMarkup(html)).filter((fault) => !fault.includes("html > head > link"));
}
