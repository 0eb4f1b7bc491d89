import { expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { ownCompany } from "#tests/support/companies/own-company.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { expectations } from "#tests/support/expectations/route-expectations.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());

test("no page speaks to a partner of a company or a membership of theirs", { timeout: 120_000 }, async () => {
  const { ask, context } = await startSite(await freshDatabase(), { render });
  const has = await inhabit(context);
  await context.db.updateTable("company").set({ kind: "partner", leaves_on: "2099-12-31" }).execute();
  const pages = Object.entries(expectations).filter(([deed]) => /^GET \/:lang\/employer(\/|$)/.test(deed));
  const seen = new Set<number | undefined>();
  const wrong: string[] = [];
  for (const [deed, { path }] of pages) {
    for (const lang of langs) {
      const address = path(has).replace(/^\/de\//, `/${lang}/`);
      const { status, body } = await ask(address, { headers: { Cookie: has.cookies.owner } });
      seen.add(status);
      const text = body.replace(/<(script|style)\b.*?<\/\1>/gs, "").replace(/<[^>]+>/g, "\n");
      const said = text.split("\n").find((line) => ownCompany[lang].test(line));
      if (said) wrong.push(`${deed} in ${lang}: ${said.trim()}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(seen).toContain(200);
});
