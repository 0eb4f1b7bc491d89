import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns, signIn } from "#tests/support/journey.ts";

const lang = "de";
const t = textsFor(lang);
const table = [
  "Kennung;Titel;Arbeitsort;Lohn von;Lohn bis;Text",
  "E2E-1;Schweißer (m/w/d);02826 Görlitz;2900;3400;Wir bauen Brücken.",
  "E2E-2;Xyzzy (m/w/d);Nirgendwo;;;<script>alert(1)</script>",
  "E2E-3;;Görlitz;;;",
].join("\r\n");

test("a table becomes drafts on a small phone without scripts, and nothing twice", async ({ openPage, expect }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await signIn(page, demoSignIns.employer, lang);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(paths.employerListings(lang));
  await page.getByRole("link", { name: t("bringIn:link") }).click();
  await page.getByRole("link", { name: t("bringIn:table.link") }).click();
  const upload = async () => {
    const file = { name: "stellen.csv", mimeType: "text/csv", buffer: Buffer.from(table) };
    await page.getByLabel(t("bringIn:table.file")).setInputFiles(file);
    await page.getByRole("button", { name: t("bringIn:table.button") }).click();
  };
  const take = page.getByRole("button", { name: t("bringIn:row.button") });
  await upload();
  const preview = page.url();
  expect(await page.getByLabel(t("bringIn:row.occupation")).first().inputValue()).toContain("Schweißer");

  await page.getByLabel(t("bringIn:row.take", { title: "Xyzzy (m/w/d)" })).check();
  await take.click();
  expect(await page.getByRole("alert").innerText()).toContain("Xyzzy");
  await page.getByLabel(t("bringIn:row.occupation")).last().fill("Maurer");
  await take.click();
  await page.getByText(t("bringIn:preview.taken", { count: 2 })).waitFor();

  await page.goto(`${preview}?show=same`);
  await page
    .getByRole("link", { name: t("bringIn:row.edit") })
    .last()
    .click();
  expect(await page.locator("[name='places[0]']").inputValue()).toBe("Nirgendwo");

  await page.goto(paths.bringInTable(lang));
  await upload();
  expect(await take.count()).toBe(0);
  const withScripts = await openPage();
  await signIn(withScripts, demoSignIns.employer, lang);
  for (const show of ["new", "refused", "same"]) {
    expect(await inspect(withScripts, `${new URL(preview).pathname}?show=${show}`)).toEqual([]);
  }
});
