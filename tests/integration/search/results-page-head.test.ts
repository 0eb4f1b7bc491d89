import { expect, test } from "vitest";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const noindex = '<meta name="robots" content="noindex"/>';
const db = await freshDatabase();

test.each(["?q=koch", "?near=Zittau", "?q=koch&kind=job"])(
  "a typed search (%s) is not for search engines",
  async (query) => {
    const { ask } = await startSite(db, { render });
    expect((await ask(`/de/jobs${query}`)).body).toContain(noindex);
  },
);

test.each(["", "?kind=apprenticeship", "?q=", "?district=goerlitz"])(
  "a list of the board's own (%s) is",
  async (query) => {
    const { ask } = await startSite(db, { render });
    expect((await ask(`/de/jobs${query}`)).body).not.toContain(noindex);
  },
);

test("a page beyond the last says which one it shows", async () => {
  const { ask, origin } = await startSite(db, { render });
  const { body } = await ask("/pl/jobs?kind=job&page=7");
  expect(body).toContain(`<link rel="canonical" href="${origin}/pl/jobs?kind=job"/>`);
});
