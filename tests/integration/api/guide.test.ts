import { describe, expect, test } from "vitest";
import { openApi } from "#app/domain/api/open-api.ts";
import { paths } from "#app/paths.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());

describe("how programs ask, to be read", async () => {
  const db = await freshDatabase();

  test("leads from /api to the reader's language", async () => {
    const { ask } = await startSite(db, { render });
    const leads = async (headers: Record<string, string>) => (await ask("/api", { headers })).headers.location;
    expect(await leads({ "Accept-Language": "cs-CZ,cs;q=0.9" })).toBe("/cs/api");
    expect(await leads({ "Accept-Language": "cs", Cookie: "lang=pl" })).toBe("/pl/api");
  });

  test.each(["de", "pl", "cs"] as const)(
    "names every address and every schema of the description, in %s",
    async (lang) => {
      const { ask, context } = await startSite(db, { render });
      const { status, body } = await ask(paths.apiGuide(lang));
      expect(status).toBe(200);
      const { origin, board, operator } = context.config;
      const { paths: described, components } = openApi({ origin, boardName: board.name, place: operator.city });
      const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      for (const { parameters: _, ...item } of Object.values(described)) {
        for (const { operationId } of Object.values(item)) expect(ids).toContain(operationId);
      }
      expect(ids).toEqual(expect.arrayContaining(Object.keys(components.schemas)));
      expect(new Set(ids).size).toBe(ids.length);
      const links = [...body.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
      expect(ids).toEqual(expect.arrayContaining(links));
      expect(body).not.toMatch(/(?:src|href)="https?:\/\/(?!localhost)/);
      expect(body).toContain('rel="service-desc"');
    },
  );
});
