import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { describe, expect, onTestFinished } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { exportBa } from "#app/domain/ba/run/export-ba.server.ts";
import { runWebhooks } from "#app/domain/webhooks/run-webhooks.server.ts";
import { paths } from "#app/paths.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { inventedCodes } from "#tests/support/ba.ts";
import { test } from "#tests/support/browser.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns, findListing } from "#tests/support/journey.ts";
import { signInOnPhone } from "#tests/support/sign-in-on-phone.ts";
import { openDemoStore } from "#tests/support/stores/open-store.ts";

const phone = { viewport: { width: 360, height: 740 } };

async function openStore() {
  const store = await openDemoStore();
  onTestFinished(() => store.db.destroy());
  return store;
}

/** What the timer of the operator does each night. Gives an ad of the company that it told of. */
async function tellBundesagentur(db: Db, email: string) {
  const occupations = await db.selectFrom("occupation").select("id").execute();
  await exportBa(db, {
    ...{ dir: temporaryFolder(), load: "full", dryRun: false, schema: null, timeZone: "Europe/Berlin" },
    ...{ now: new Date(), origin: "https://board.example", supplier: { id: "P1", name: "Verband" } },
    codes: { ...inventedCodes, titleCodes: new Map(occupations.map(({ id }) => [id, { job: "1", training: "2" }])) },
  });
  return db
    .selectFrom("ba_entry")
    .innerJoin("membership", "membership.company_id", "ba_entry.company_id")
    .innerJoin("account", "account.id", "membership.account_id")
    .where("account.email", "=", email)
    .where("ba_entry.deed", "in", ["sent", "repeated"])
    .select("ba_entry.listing_id as id")
    .orderBy("ba_entry.run_id", "desc")
    .executeTakeFirstOrThrow();
}

/** A program of the company's, which answers as it is told to, and the way to it past the checks of the public net. */
async function startReceiver() {
  const receiver = { status: 500, heard: 0 };
  const server = http.createServer((_, answer) => {
    receiver.heard += 1;
    answer.writeHead(receiver.status).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const network: NonNullable<Parameters<typeof runWebhooks>[1]["network"]> = {
    resolve: () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]),
    mayConnect: () => true,
    request: (options, answered) => http.request({ ...options, port }, answered),
  };
  return { receiver, network };
}

const submit = (page: Page) => page.locator("main form .button-primary").click();

describe("what leaves the board", () => {
  test(
    "is told to the Bundesagentur, and what it refuses is entered by the office and read by the company",
    { timeout: 180_000 },
    async ({ phoneWithoutScripts: officer, openPage }) => {
      const { db } = await openStore();
      const { id } = await tellBundesagentur(db, demoSignIns.employer);
      const reason = `Grund ${Date.now()}`;
      await signInOnPhone(officer, demoSignIns.office, "de");
      await officer.goto(paths.officeHandingOn("de"));
      await officer.locator("main tbody a").first().click();
      const run = new URL(officer.url()).pathname;
      const refusals = officer.locator("[name=refusals]");
      await refusals.fill(`${id} ${reason}`);
      await submit(officer);
      await officer.locator(".error-summary").waitFor();
      expect(await refusals.inputValue()).toBe(`${id} ${reason}`);
      await refusals.fill(`${id};${reason}`);
      await submit(officer);
      await officer.locator(".notice-done").waitFor();
      expect(await refusals.inputValue()).toBe(`${id};${reason}`);

      const company = await openPage(phone);
      await signInOnPhone(company, demoSignIns.employer, "pl");
      await company.goto(paths.handedOn("pl"));
      const told = company.locator("main tr", { hasText: reason });
      await told.locator(`a[href="${paths.employerListing("pl", id)}"]`).click();
      expect(await inspect(company, paths.handedOn("pl"))).toEqual([]);
      const office = await openPage(phone);
      await signInOnPhone(office, demoSignIns.office, "cs");
      for (const address of [run.replace("/de/", "/cs/"), paths.officeHandingOn("cs")])
        expect(await inspect(office, address)).toEqual([]);
    },
  );

  test(
    "is told to a company's program, and sent again when that did not take it",
    { timeout: 180_000 },
    async ({ openPage }) => {
      const [{ db, config }, { receiver, network }] = [await openStore(), await startReceiver()];
      /** The demo's own clock finds nobody at this address, and waits for its next turn; here it has come. */
      const deliver = () => runWebhooks(db, { config, network, now: () => instantDaysAfter(new Date(), 1) });
      const company = await openPage(phone);
      await signInOnPhone(company, demoSignIns.employer, "cs");
      await company.goto(paths.newWebhook("cs"));
      await company.locator("[name=address]").fill("https://127.0.0.1/hook");
      await submit(company);
      await company.locator(".error-summary").waitFor();
      await company.locator("[name=address]").fill(`https://hooks.company.example/${Date.now()}`);
      await submit(company);
      await company.locator(".program-key code").waitFor();
      await company.locator("main .button-primary").click();
      const page = new URL(company.url()).pathname;
      const press = async (deed: string) => {
        await company.locator(`[name=deed][value=${deed}]`).click();
        await company.locator(".notice-done").waitFor();
      };
      await press("test");
      await deliver();
      expect(receiver.heard).toBe(1);
      expect(await inspect(company, page)).toEqual([]);
      expect(await company.locator(".delivery-failed").count()).toBe(1);
      receiver.status = 204;
      await press("resume");
      await deliver();
      expect(receiver.heard).toBe(2);
      await company.goto(page);
      expect(await company.locator("main tbody tr").count()).toBe(1);
      expect(await company.locator(".delivery-failed, [name=deed][value=resume]").count()).toBe(0);
      await press("remove");
      expect((await company.goto(page))?.status()).toBe(404);
    },
  );

  test(
    "goes to no search engine for jobs any more once the company says so",
    { timeout: 120_000 },
    async ({ phoneWithoutScripts: company }) => {
      const id = findListing(demoSignIns.employer);
      const isFed = async () => {
        const feed = await company.request.get(paths.jobFeed("de"));
        return (await feed.text()).includes(id);
      };
      await signInOnPhone(company, demoSignIns.employer, "de");
      const choose = async (isWanted: boolean) => {
        await company.goto(paths.handingOn("de"));
        await company.locator("[name=channels][value=aggregators]").setChecked(isWanted);
        await submit(company);
        await company.locator(".notice-done").waitFor();
        expect(await company.locator("[name=channels][value=ba]").isChecked()).toBe(true);
      };
      expect(await isFed()).toBe(true);
      await choose(false);
      expect(await isFed()).toBe(false);
      await choose(true);
      expect(await isFed()).toBe(true);
    },
  );
});
