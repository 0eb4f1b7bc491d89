import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns, signIn } from "#tests/support/journey.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

const de = textsFor("de");
const thisYear = dayOf(new Date()).slice(0, 4);

test(
  "the office reads the month's demand, looks at it in another way, goes back, and takes it along",
  { timeout: 120_000 },
  async ({ page: office }) => {
    await signIn(office, demoSignIns.office);
    await office.getByRole("link", { name: de("nav.region"), exact: true }).click();
    await office.getByRole("link", { name: de("demand:nav"), exact: true }).click();
    const lastMonth = new URL(office.url());
    await office.getByText(/Suchen gezählt, \d+\s%\sdavon ohne Treffer\./).waitFor();
    await office.getByRole("img", { name: de("demand:chart.soughtAlt") }).waitFor();
    const table = office.getByRole("region", { name: de("demand:chart.sought") });
    const cross = office.getByRole("region", { name: de("demand:cross.title") });
    expect(await cross.getByText(de("demand:cross.hidden")).count()).toBeGreaterThan(1);
    const searches = await table.locator("tfoot td").first().innerText();
    expect(Number(searches.replace(/\D/g, "")) % 5).toBe(0);

    await office.getByLabel(de("demand:form.by")).selectOption("district");
    await office.locator("[name=period]").selectOption({ index: 1 });
    await office.getByRole("button", { name: de("demand:form.show") }).click();
    await table.getByRole("columnheader", { name: de("demand:column.value.district") }).waitFor();
    expect(new URL(office.url()).searchParams.get("by")).toBe("district");
    expect(await inspect(office, office.url())).toEqual([]);
    await office.goto(paths.demandOf("de", "office", `period=${thisYear}&by=occupation`));
    await office.goBack();
    expect(new URL(office.url()).searchParams.get("by")).toBe("district");

    await office.goto(lastMonth.pathname);
    const csv = readFileSync(await download(office, de("demand:file.csv")), "utf8");
    expect(csv).toContain(`"${de("demand:all")}";"${searches.replace(/\D/g, "")}"`);
    expect(csv).toContain('"<5"');
    expect(peopleIn(csv).filter((cell) => !/^("0"|"<5"|"verdeckt"|"\d*[05]")$/.test(cell))).toEqual([]);
    const pdf = await readPdf(readFileSync(await download(office, de("demand:file.pdf"))));
    expect(pdf.text).toContain(de("demand:title"));
    expect(pdf.text).toContain(searches);
  },
);

test(
  "a member reads it on a phone without scripts, everybody a part of it, in each language without barriers",
  { timeout: 240_000 },
  async ({ openPage }) => {
    const phone = await openPage({ javaScriptEnabled: false });
    await signIn(phone, demoSignIns.employer, "pl");
    await phone.setViewportSize({ width: 360, height: 700 });
    await phone.goto(paths.demandOf("pl", "employer"));
    await phone.locator("[name=by]").selectOption("district");
    await phone.locator("main form .button-primary").click();
    await phone
      .getByRole("columnheader", { name: textsFor("pl")("demand:column.value.district") })
      .first()
      .waitFor();
    expect(await phone.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);

    const visitor = await openPage();
    await visitor.goto(paths.home("de"));
    await visitor.getByRole("link", { name: de("demand:link") }).click();
    await visitor.getByText(/Suchen gezählt/).waitFor();
    for (const lang of ["de", "pl", "cs"] as const) expect(await inspect(visitor, paths.demand(lang))).toEqual([]);
    const member = await openPage();
    await signIn(member, demoSignIns.employer);
    for (const lang of ["de", "pl", "cs"] as const) expect(await faultsIn(member, lang)).toEqual([]);
  },
);

/** What the file says of people: searches, those without result, who comes home, who applied. */
function peopleIn(csv: string) {
  const [, ...lines] = csv.trim().split("\r\n");
  expect(lines.length).toBeGreaterThan(100);
  const crossing = `"${de("demand:cross.title")}"`;
  return lines.flatMap((line) => {
    const cells = line.split(";");
    return (cells[1] === crossing ? [4] : [4, 5, 10, 11, 13, 14]).map((at) => cells[at] ?? "");
  });
}

async function faultsIn(member: Page, lang: Lang) {
  const split = ["field", "occupation", "lang"].map((by) => paths.demandOf(lang, "employer", `by=${by}`));
  const faults = [];
  for (const address of split) faults.push(...(await inspect(member, address)));
  return faults;
}

async function download(page: Page, name: string) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  return file.path();
}
