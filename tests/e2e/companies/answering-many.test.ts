import type { Page } from "playwright-core";
import { expect } from "vitest";
import { newId } from "#db/ids.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { insertApplication, insertListing } from "#tests/support/factories.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns, findListing, signIn } from "#tests/support/journey.ts";
import { mailsTo } from "#tests/support/mail/mailbox.ts";
import { openDemoStore } from "#tests/support/stores/open-store.ts";

const de = textsFor("de");

/** A listing of the demo's employer to which twenty people have applied, in three languages. */
async function twentyApplied() {
  const { db } = await openDemoStore();
  const model = findListing(demoSignIns.employer);
  const { id: _, ...content } = await db
    .selectFrom("listing")
    .selectAll()
    .where("id", "=", model)
    .executeTakeFirstOrThrow();
  const now = new Date().toISOString();
  // As young as it is: other journeys take the employer's oldest listing, and this copy has no phrases.
  const listing = await insertListing(db, { ...content, created_at: now });
  const people = [];
  for (let nth = 0; nth < 20; nth++) {
    const lang = (["de", "pl", "cs"] as const)[nth % 3] ?? "de";
    const name = `Bewerbung ${String(nth + 1).padStart(2, "0")}`;
    const given = { listing_id: listing.id, lang, name, submitted_at: now, number: newId().slice(-9).toUpperCase() };
    people.push(await insertApplication(db, given));
  }
  const stages = async () => {
    const rows = await db.selectFrom("application").select("status").where("listing_id", "=", listing.id).execute();
    return rows.map(({ status }) => status);
  };
  return { listing, people, stages, close: () => db.destroy() };
}

const addressOf = (page: Page) => page.url().replace(/^https?:\/\/[^/]+/, "");
const count = (stages: string[], stage: string) => stages.filter((one) => one === stage).length;

test("twenty are declined in five clicks, and one is taken back", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  const { listing, people, stages, close } = await twentyApplied();
  await signIn(page, demoSignIns.employer);
  await page.goto(paths.employerApplications("de", `listing=${listing.id}`));
  let clicks = 0;
  const click = async (locator: ReturnType<typeof page.locator>) => {
    clicks++;
    await locator.click();
  };
  await click(page.locator('input[name="all"]'));
  await click(page.getByRole("button", { name: de("application:decide.declined"), exact: true }));
  await page.getByRole("heading", { name: de("answering:bulk.title.declined") }).waitFor();
  await click(page.getByRole("button", { name: de("answering:bulk.send") }));

  await page.getByRole("heading", { name: de("answering:batch.title", { count: 20 }) }).waitFor();
  expect(clicks).toBeLessThanOrEqual(5);
  expect(count(await stages(), "declined")).toBe(20);

  const [first, second] = people;
  await page
    .getByRole("button", { name: de("answering:batch.takeOneBack", { name: first?.name ?? "" }), exact: true })
    .click();
  await page.getByText(de("answering:batch.takenBack", { count: 1 })).waitFor();
  expect(count(await stages(), "declined")).toBe(19);
  expect(mailsTo(first?.email ?? "")).toEqual([]);
  expect(mailsTo(second?.email ?? "")).toHaveLength(1);

  await page.goto(paths.employerApplication("de", second?.id ?? ""));
  await page.getByRole("button", { name: de("answering:held.takeBack") }).click();
  await page.getByText(de("answering:held.takenBack")).waitFor();
  expect(mailsTo(second?.email ?? "")).toEqual([]);
  await close();
});

test("closing a listing as filled leads to the letters for the rest, and they are written", async ({ page }) => {
  const { listing, stages, close } = await twentyApplied();
  await signIn(page, demoSignIns.employer);
  await page.goto(paths.closeListing("de", listing.id));
  await page.getByRole("radio", { name: de("listing:closedReason.filled_here") }).check();
  await page.getByRole("button", { name: de("employer:close.button") }).click();
  await page.getByRole("heading", { name: de("answering:bulk.title.declined") }).waitFor();
  expect(await inspect(page, addressOf(page))).toEqual([]);
  await page.getByRole("button", { name: de("answering:bulk.send") }).click();
  await page.getByRole("button", { name: de("answering:batch.takeAllBack") }).waitFor();
  expect(await inspect(page, addressOf(page))).toEqual([]);
  await page.getByRole("button", { name: de("answering:batch.takeAllBack") }).click();
  await page.getByText(de("answering:batch.takenBack", { count: 20 })).waitFor();
  expect(count(await stages(), "received")).toBe(20);
  await close();
});
