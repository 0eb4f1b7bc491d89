import { createRequestHandler } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing, insertPlace, longAgo } from "#tests/support/factories.ts";
import { siteBuild } from "#tests/support/site-routes.ts";
import { startSite } from "#tests/support/site.ts";

const render = createRequestHandler(siteBuild(), "production");
const posting = /<script type="application\/ld\+json">(.*?)<\/script>/;

describe.each(databases)("the head of a listing's page on %s", async (url) => {
  const db = await freshDatabase(url);
  const place_id = (await insertPlace(db, { name: "Zittau" })).id;

  async function read(title_de: string, given: Parameters<typeof insertListing>[1] = {}) {
    const { id } = await insertListing(db, { title_de, ...given });
    await db.insertInto("listing_place").values({ listing_id: id, place_id, position: 0 }).execute();
    const { ask, origin } = await startSite(db, { render });
    const { headers } = await ask(`/de/jobs/x-${id}`);
    const answer = await ask(headers.location ?? "");
    const json = posting.exec(answer.body)?.[1];
    return { ...answer, id, origin, posting: json ? (JSON.parse(json) as Record<string, unknown>) : null };
  }

  test("describes the job to machines", async () => {
    const page = await read("Dreher (m/w/d)");
    expect(page.posting).toMatchObject({ "@type": "JobPosting", title: "Dreher", identifier: { value: page.id } });
    expect(page.body).toContain(`<meta property="og:url" content="${page.origin}/de/jobs/dreher-${page.id}"/>`);
    expect(page.body).toContain('<meta property="og:locale" content="de_DE"/>');
  });

  test("cannot be left by a title", async () => {
    const page = await read("Koch </script><script>alert(1)</script> & <!-- (m/w/d)");
    expect(page.posting).toMatchObject({ title: "Koch </script><script>alert(1)</script> & <!--" });
    expect(page.body).not.toContain("<script>alert");
  });

  test("describes no job that has ended", async () => {
    const page = await read("Dreher", { status: "closed", closed_at: longAgo, closed_reason: "withdrawn" });
    expect(page.status).toBe(410);
    expect(page.posting).toBe(null);
    expect(page.body).toContain('<meta name="robots" content="noindex"/>');
  });
});
