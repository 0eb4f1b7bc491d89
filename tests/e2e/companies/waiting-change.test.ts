import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns, findListing, publishCopy, signIn } from "#tests/support/journey.ts";

const t = textsFor("de");

test("a published ad is corrected, sent back at a field and approved, and its page is never gone", async ({
  openPage,
}) => {
  const [employer, office, reader] = [await openPage(), await openPage(), await openPage()];
  await signIn(employer, demoSignIns.employer);
  await signIn(office, demoSignIns.office);
  const earlier = findListing(demoSignIns.employer, "published");
  const id = await publishCopy(employer, office, earlier, "Schweißer für Geländer (m/w/d)");
  const address = paths.listing("de", { id, slug: "x" });
  const titleSeen = async () => {
    const response = await reader.goto(address);
    expect(response?.status()).toBe(200);
    return (await reader.getByRole("heading", { level: 1 }).textContent()) ?? "";
  };
  const before = await titleSeen();
  const oldUrl = reader.url();
  const rename = async (title: string) => {
    await employer.getByLabel(t("employer:form.label.titleDe")).fill(title);
    await employer.getByRole("button", { name: t("employer:form.saveChanges") }).click();
    await employer
      .getByRole("heading", { name: t("change:saved.changeWaits.title") })
      .first()
      .waitFor();
  };

  await employer.goto(paths.editListing("de", id));
  await rename("Schweißer Nachtdienst");
  expect(await titleSeen()).toBe(before);

  const looked = [
    ...[paths.employerListing("de", id), paths.previewListing("de", id), paths.withdrawChange("de", id)].map(
      (address) => [employer, address] as const,
    ),
    ...[paths.officeListing("de", id), paths.officeSendBack("de", id), paths.correctListing("de", id)].map(
      (address) => [office, address] as const,
    ),
  ];
  for (const [page, address] of looked) expect(await inspect(page, address)).toEqual([]);

  await office.getByRole("link", { name: t("correct:waits.link") }).click();
  expect(await office.locator(".comparison").first().textContent()).toContain("Nachtdienst");
  await office.getByRole("link", { name: t("office:review.sendBack") }).click();
  const field = t("change:office.at", { field: t("employer:form.label.titleDe") });
  await office.getByLabel(field).fill("Bitte für alle Geschlechter.");
  await office.getByRole("button", { name: t("office:review.sendBackButton") }).click();
  await office.waitForURL((url) => url.searchParams.get("done") === "sentBack");
  expect(await titleSeen()).toBe(before);

  await employer.goto(paths.editListing("de", id));
  const title = employer.getByLabel(t("employer:form.label.titleDe"));
  expect(await title.getAttribute("aria-invalid")).toBe("true");
  await employer.locator(".error-summary").getByText("Bitte für alle Geschlechter.").waitFor();
  await rename("Schweißer im Nachtdienst (m/w/d)");
  expect(await titleSeen()).toBe(before);

  await office.goto(paths.officeListing("de", id));
  await office.getByRole("button", { name: t("change:office.approve"), exact: true }).click();
  await office.waitForURL((url) => url.searchParams.get("done") === "approved");
  expect(await titleSeen()).toContain("Schweißer im Nachtdienst");
  await reader.goto(oldUrl);
  expect(reader.url()).not.toBe(oldUrl);
  await employer.goto(paths.employerListing("de", id));
  await employer.getByText(t("employer:event.change_published")).waitFor();
});
