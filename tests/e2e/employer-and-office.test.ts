import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import {
  dayIn,
  demoSignIns,
  findApplication,
  findListing,
  search,
  signIn,
  submitAndApprove,
} from "#tests/support/journey.ts";

const t = textsFor("de");
const title = "Schweißer für Brückenträger (m/w/d)";

test("an employer posts a listing, the office approves it, and Czechs can read it", async ({ openPage }) => {
  const [employer, office, reader] = [await openPage(), await openPage(), await openPage()];
  await signIn(employer, demoSignIns.employer);
  await signIn(office, demoSignIns.office);
  await employer
    .getByRole("link", { name: t("employer:new.title") })
    .first()
    .click();
  await employer.getByLabel(t("listing:kind.job"), { exact: true }).check();
  await employer.getByLabel(t("employer:start.what")).fill("Schweißer");
  await employer.getByRole("button", { name: t("employer:start.next") }).click();
  const occupation = employer.getByRole("link", { name: "Schweißer/in", exact: true });
  const titleField = employer.getByLabel(t("employer:form.label.titleDe"));
  await occupation.or(titleField).first().waitFor();
  if (await occupation.isVisible()) await occupation.click();

  await titleField.fill(title);
  await employer.getByLabel(t("employer:form.label.payMin")).fill("22,50");
  await employer.getByLabel(t("employer:form.label.payMax")).fill("18");
  await employer.getByLabel(t("employer:form.label.hoursMin")).fill("38");
  await employer.getByLabel(t("listing:shift.day"), { exact: true }).check();
  await employer.getByLabel(t("employer:form.label.germanLevel")).selectOption("A2");
  await employer.getByLabel(t("employer:form.label.deadline")).fill(dayIn(60));
  await employer.getByRole("button", { name: t("employer:form.saveAndPreview") }).click();

  await employer.getByRole("link", { name: t("employer:form.label.payMax") }).click();
  expect(await titleField.inputValue()).toBe(title);
  await employer.getByLabel(t("employer:form.label.payMax")).fill("26");
  await employer.getByLabel(t("listing:payUnit.hour")).check();
  await employer.getByLabel(t("listing:contract.permanent"), { exact: true }).check();
  await checkFirst(employer, "tasks", 3);
  await checkFirst(employer, "requirements", 1);
  const id = await submitAndApprove(employer, office, title);

  await reader.goto(paths.home("cs"));
  await search(reader, "cs", { what: "svářeč" });
  await reader.locator(`article[data-listing="${id}"]`).getByRole("link").first().click();
  await reader.getByText(title).waitFor();
});

test("a company cannot see another company's applications or listings", async ({ openPage }) => {
  const other = await openPage();
  await signIn(other, "steffen.lehnigk@spreetal-maschinenbau.example");
  const theirs = {
    application: findApplication(demoSignIns.employer),
    listing: findListing(demoSignIns.employer, "published"),
  };
  for (const path of [
    paths.employerApplication("de", theirs.application),
    paths.employerListing("de", theirs.listing),
    paths.editListing("de", theirs.listing),
  ]) {
    expect((await other.goto(path))?.status(), path).toBe(404);
    await other.getByRole("link", { name: t("errorPage.toListings") }).waitFor();
  }
  await other.goto(paths.employerApplications("de", new URLSearchParams({ listing: theirs.listing })));
  expect(await other.locator(`a[href*="${theirs.application}"]`).count()).toBe(0);
});

async function checkFirst(page: Page, name: "tasks" | "requirements", count: number) {
  const boxes = page
    .getByRole("group", { name: t(`employer:form.label.${name}`) })
    .first()
    .locator(`[name="${name}"]`);
  for (let nth = 0; nth < count; nth++) await boxes.nth(nth).check();
}
