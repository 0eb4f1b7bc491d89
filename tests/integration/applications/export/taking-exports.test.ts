import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { paths } from "#app/paths.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { insertApplication } from "#tests/support/factories.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());

async function inhabitedSite(limitFactor = 1000) {
  const site = await startSite(await freshDatabase(), { render, limitFactor });
  return { ...site, has: await inhabit(site.context) };
}

test("a file is saved under its name, kept by nobody on the way, and comes as it is made", async () => {
  const { post, context, has } = await inhabitedSite();
  const changed = { title_de: "Köchin/Koch: „früh“ (m/w/d)" };
  await context.db.updateTable("listing").set(changed).where("id", "=", has.listing.id).execute();
  const headers = { Cookie: has.cookies.owner, "Accept-Encoding": "gzip, br", "Sec-Fetch-Site": "same-origin" };
  const saved = {
    "text/csv; charset=utf-8": paths.listingExport("de", has.listing.id, "csv"),
    "application/zip": paths.listingExport("de", has.listing.id, "zip"),
    "application/pdf": paths.applicationExport("de", has.application.id),
  };
  for (const [type, path] of Object.entries(saved)) {
    const answer = await post(path, { headers });
    expect(answer).toMatchObject({ status: 200, headers: { "content-type": type, "cache-control": "no-store" } });
    expect(answer.headers).toMatchObject({ "referrer-policy": "no-referrer", "x-content-type-options": "nosniff" });
    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(answer.headers["content-disposition"]).toMatch(/^attachment; filename="Bewerbung/);
  }
  const csv = await post(saved["text/csv; charset=utf-8"], { headers });
  expect(csv.headers["content-disposition"]).toContain("K%C3%B6chin_Koch_");
});

test("whoever closes the window lets the board rest", async () => {
  const { origin, context, has } = await inhabitedSite();
  const { db } = context;
  for (let index = 0; index < 12; index++) {
    const { id } = await insertApplication(db, { listing_id: has.listing.id });
    const document = { id: newId(), application_id: id, draft_id: null, message_id: null, name: `${index}.pdf` };
    const stored = {
      media_type: "application/pdf" as const,
      size: 1,
      sha256: "",
      data_key: "",
      scan: "clean" as const,
    };
    await db
      .insertInto("application_document")
      .values({ ...document, ...stored, created_at: "2027-01-01T00:00:00.000Z" })
      .execute();
  }
  let read = 0;
  const large = new Uint8Array(8_000_000);
  context.files = { ...context.files, get: async () => ((read += 1), large) };

  const asking = request(origin + paths.listingExport("de", has.listing.id, "zip"), {
    method: "POST",
    headers: { Cookie: has.cookies.owner, Origin: origin, "Content-Type": "application/x-www-form-urlencoded" },
  });
  asking.end();
  const [answer] = (await once(asking, "response")) as [IncomingMessage];
  await once(answer, "readable");
  answer.destroy();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = read;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(read).toBe(before);
  expect(read).toBeLessThan(12);
});

test("whoever takes too much at once reads so, and nothing more is recorded", async () => {
  const { post, context, has } = await inhabitedSite(1 / 60);
  const path = paths.applicationExport("pl", has.application.id);
  const answers = [];
  for (let times = 0; times < 2; times++) answers.push(await post(path, { headers: { Cookie: has.cookies.owner } }));
  expect(answers.map(({ status }) => status)).toEqual([200, 429]);
  expect(answers[1]?.headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
  });
  expect(Number(answers[1]?.headers["retry-after"])).toBeGreaterThan(0);
  expect(answers[1]?.body).toContain('<html lang="pl">');
  expect(await context.db.selectFrom("application_export").select("id").execute()).toHaveLength(1);
});
