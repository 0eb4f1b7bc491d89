import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import type { Lang } from "#db/codes.ts";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { paths } from "#app/paths.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { demoOfWorker } from "#tests/support/demo-of-worker.ts";
import { startDemo } from "#tests/support/demo-server.ts";
import {
  answerQuestions,
  demoSignIns,
  goOn,
  search,
  sendApplication,
  submitAndApprove,
} from "#tests/support/journey.ts";
import { linkIn, mailTo } from "#tests/support/mail/mailbox.ts";
import { signInOnPhone } from "#tests/support/sign-in-on-phone.ts";

type Demo = { baseUrl: string; dataDir: string };

/** A board of two languages, made of ours. */
const withTwo = mkdtempSync(path.join(tmpdir(), "region-"));
const started = new Map<string, Promise<Demo & { stop: () => Promise<void> }>>();

beforeAll(async () => {
  cpSync(defaultRegionDir, withTwo, { recursive: true });
  const file = path.join(withTwo, "region.json");
  writeFileSync(file, readFileSync(file, "utf8").replace('["de", "pl", "cs"]', '["de", "pl"]'));
  for (const REGION_DIR of [withTwo, "db/regions/suedwestfalen"])
    started.set(REGION_DIR, startDemo({ listings: 60, environment: { REGION_DIR } }));
  await Promise.all(started.values());
}, 120_000);

afterAll(async () => {
  await Promise.all([...started.values()].map(async (demo) => (await demo).stop()));
  rmSync(withTwo, { recursive: true, force: true });
});

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, javaScriptEnabled: false };

describe.each([
  { region: "three languages", dir: null, lang: "cs", place: "Görlitz", employer: demoSignIns.employer },
  { region: "two languages", dir: withTwo, lang: "pl", place: "Görlitz", employer: demoSignIns.employer },
  {
    region: "one language and no border",
    dir: "db/regions/suedwestfalen",
    lang: "de",
    place: "Soest",
    employer: "petra.beispiel@armaturen-musterberg.example",
  },
] as const)("on phones without scripts, in a region of $region", ({ dir, lang, place, employer }) => {
  const demoHere = async (): Promise<Demo> =>
    dir === null ? demoOfWorker() : ((await started.get(dir)) ?? demoOfWorker());
  const t = textsFor(lang);

  test("somebody finds work near home and applies", async ({ openPage }) => {
    const demo = await demoHere();
    const page = await openPage({ ...phone, baseURL: demo.baseUrl });
    await page.goto(paths.home(lang));
    await search(page, lang, { near: place });
    await page.goto(`${page.url()}&kind=job`);
    await page.locator("article[data-listing]").first().getByRole("link").first().click();
    await page
      .getByRole("link", { name: t("listing:page.apply") })
      .first()
      .click();
    const email = `kim.${lang}@example.org`;
    await answerQuestions(page, lang, { name: "Kim Muster", email, german: "B1" });
    await goOn(page, lang);
    await goOn(page, lang);
    const number = await sendApplication(page, lang);
    const received = await mailTo(email, "application.received", demo);
    expect(received.lang).toBe(lang);
    expect(received.subject).toContain(number);
  });

  test("a company posts an ad, the office lets it out, and everybody can read it", async ({ openPage }) => {
    const { baseUrl: baseURL } = await demoHere();
    const [company, office, reader] = [
      await openPage({ ...phone, baseURL }),
      await openPage({ ...phone, baseURL }),
      await openPage({ ...phone, baseURL }),
    ];
    await signInOnPhone(company, employer, "de");
    await signInOnPhone(office, demoSignIns.office, "de");
    await company.goto(paths.newListing("de"));
    await company.locator('a[href*="from="]').first().click();
    const title = `Kranführung im Werk ${place} (m/w/d)`;
    const de = textsFor("de");
    await company.getByLabel(de("employer:form.label.titleDe")).fill(title);
    await company.getByLabel(de("employer:form.label.deadline")).fill(daysAfter(dayOf(new Date()), 60));
    const id = await submitAndApprove(company, office, title);
    await reader.goto(paths.results(lang, new URLSearchParams({ q: "Kranführung" })));
    await reader.locator(`article[data-listing="${id}"]`).getByRole("link").first().click();
    await reader.getByText(title).first().waitFor();
  });

  test("the office invites, and somebody registers", async ({ openPage }) => {
    const demo = await demoHere();
    const [office, guest] = [
      await openPage({ ...phone, baseURL: demo.baseUrl }),
      await openPage({ ...phone, baseURL: demo.baseUrl }),
    ];
    await signInOnPhone(office, demoSignIns.office, "de");
    const slug = await invite(office, place);
    await guest.goto(paths.event(lang, slug));
    await guest.locator(`main a[href$="/registration"]`).click();
    const email = `gast.${lang}@example.org`;
    await guest.locator("[name=name]").fill("Kim Gast");
    await guest.locator("[name=email]").fill(email);
    await guest.locator("main form .button-primary").click();
    await guest.getByRole("heading", { name: t("registration:sent.title") }).waitFor();
    const mail = await mailTo(email, "registration.confirm", demo);
    expect(mail.lang).toBe(lang);
    await guest.goto(linkIn(mail, "/mine/registrations/"));
    await guest.getByRole("button", { name: t("registration:own.open.button") }).click();
    await guest.getByRole("heading", { name: t("registration:own.placed.title") }).waitFor();
  });

  test("no page offers a language that the board does not speak", async ({ openPage }) => {
    const { baseUrl: baseURL } = await demoHere();
    const langs: readonly Lang[] = { cs: ["de", "pl", "cs"], pl: ["de", "pl"], de: ["de"] }[lang] as Lang[];
    const [page, office] = [await openPage({ ...phone, baseURL }), await openPage({ ...phone, baseURL })];
    await page.goto(paths.home(lang));
    const offered = await page
      .locator("link[hreflang]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("hreflang")));
    expect(offered.filter((one) => one !== "x-default")).toEqual(langs);
    await signInOnPhone(office, demoSignIns.office, "de");
    for (const path of [
      paths.officeNewEvent("de"),
      paths.officeNewNote("de"),
      paths.officeNewExample("de"),
      paths.newPhrase("de"),
    ]) {
      await office.goto(path);
      for (const other of ["Pl", "Cs"] as const) {
        const wanted = langs.includes(other.toLowerCase() as Lang);
        expect((await office.locator(`[name$="${other}"], [name="${other.toLowerCase()}"]`).count()) > 0, path).toBe(
          wanted,
        );
      }
    }
  });
});

describe("in a region of one language and no border", () => {
  const traces =
    /Lausitz|Dreiland |drei (Ländern?|Sprachen)|Grenzpendler|in Polen|nach Polen|Über die Grenze|Polnisch oder|Zgorzelec|Görlitz/;

  test(
    "nothing speaks of another region, of borders or of other languages",
    { timeout: 180_000 },
    async ({ openPage }) => {
      const demo = await started.get("db/regions/suedwestfalen");
      const baseURL = demo?.baseUrl ?? "";
      const [guest, company, office] = [
        await openPage({ ...phone, baseURL }),
        await openPage({ ...phone, baseURL }),
        await openPage({ ...phone, baseURL }),
      ];
      await signInOnPhone(company, "petra.beispiel@armaturen-musterberg.example", "de");
      await signInOnPhone(office, demoSignIns.office, "de");
      const found = [
        ...(await tracesOn(guest, [
          "",
          "/jobs",
          "/map",
          "/companies",
          "/events",
          "/news",
          "/good-examples",
          "/membership",
          "/demand",
          "/occupations",
          "/districts/soest",
          "/alerts/new",
        ])),
        ...(await tracesOn(company, [
          "/employer",
          "/employer/listings/new",
          "/employer/events/new",
          "/employer/team",
          "/employer/letters",
          "/employer/demand",
        ])),
        ...(await tracesOn(office, [
          "/office",
          "/office/companies",
          "/office/events/new",
          "/office/news/new",
          "/office/good-examples/new",
          "/office/phrases/new",
          "/office/synonyms",
          "/office/demand",
        ])),
      ];
      expect(found).toEqual([]);
    },
  );

  async function tracesOn(page: Page, addresses: readonly string[]) {
    const found: string[] = [];
    for (const address of addresses) {
      expect((await page.goto(`/de${address}`))?.status(), address).toBe(200);
      const trace = traces.exec(await page.locator("body").innerText());
      if (trace) found.push(`${address}: ${trace[0]}`);
    }
    return found;
  }
});

/** A workshop with places, open to everybody. Gives the end of its address. */
async function invite(office: Page, place: string) {
  await office.goto(paths.officeNewEvent("de"));
  const type = (name: string, text: string) => office.locator(`[name='${name}']`).fill(text);
  await office.locator("[name=kind]").selectOption("workshop");
  await type("titleDe", "Werkstatt zum Ausprobieren");
  await type("times[0].day", daysAfter(dayOf(new Date()), 50));
  await type("times[0].from", "10");
  await type("place", place);
  await office.locator("[name=languages][value=de]").check();
  await office.locator("[name=registration]").check();
  await type("places", "20");
  await office.locator("[name=deed][value=publish]").click();
  await office.locator(".notice-done").waitFor();
  const address = (await office.locator('main a[href*="/de/events/"]').first().getAttribute("href")) ?? "";
  return address.split("/").at(-1) ?? "";
}
