import { expect } from "vitest";
import { issueLink } from "#app/domain/applications/issue-link.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { fixtureBytes } from "#tests/support/fixtures.ts";
import { demoSignIns, findApplication, signIn } from "#tests/support/journey.ts";
import { linkIn, mailTo } from "#tests/support/mail/mailbox.ts";
import { openDemoStore } from "#tests/support/stores/open-store.ts";

const pl = textsFor("pl");
const de = textsFor("de");

test("a seeker writes Polish on a small phone without scripts, with a photo; the foreman reads and asks back", async ({
  phoneWithoutScripts: phone,
  openPage,
}) => {
  const id = findApplication(demoSignIns.employer);
  const { db } = await openDemoStore();
  const token = await issueLink(db, { applicationId: id, now: new Date() });
  const email = "wilczak.thread@poczta.example";
  await db.updateTable("application").set({ email, lang: "pl" }).where("id", "=", id).execute();
  await db.destroy();

  await phone.goto(paths.myApplication("pl", token));
  await phone
    .getByLabel(pl("thread:form.text"))
    .fill("Czy można przyjść na dzień próbny w sobotę? <b>http://a.example</b>");
  await phone
    .getByLabel(pl("application:documents.label"))
    .setInputFiles({ name: "uprawnienia.png", mimeType: "image/png", buffer: Buffer.from(fixtureBytes("schein.png")) });
  await phone.getByRole("button", { name: pl("thread:form.send") }).click();
  await phone.getByRole("link", { name: "uprawnienia.png" }).waitFor();

  const desk = await openPage();
  await signIn(desk, demoSignIns.employer);
  await desk.setViewportSize({ width: 390, height: 844 });
  await desk.goto(paths.employerApplication("de", id));
  const message = desk.locator(".thread li", { hasText: "dzień próbny" }).first();
  expect(await message.locator("[lang=pl]").textContent()).toContain("<b>http://a.example</b>");
  expect(await message.getByRole("link", { name: "http" }).count()).toBe(0);
  await message.getByText(de("thread:language.pl")).waitFor();
  const download = desk.waitForEvent("download");
  await message.getByRole("link", { name: "uprawnienia.png" }).click();
  expect((await download).suggestedFilename()).toBe("uprawnienia.png");

  await desk.getByRole("button", { name: `${de("desk:viewer.open")} uprawnienia.png` }).click();
  await desk.getByRole("dialog").getByRole("img", { name: "uprawnienia.png" }).waitFor();
  await desk.keyboard.press("Escape");

  await desk.getByRole("link", { name: de("thread:answer"), exact: true }).click();
  await desk.getByLabel(de("thread:form.text")).fill("Gern, Samstag um 8 Uhr. Haben Sie Sicherheitsschuhe?");
  await desk.getByLabel(de("thread:form.asks")).check();
  await desk.getByRole("button", { name: de("thread:form.send") }).click();
  await desk.getByText(de("thread:sentCompany")).waitFor();
  await desk.getByRole("button", { name: de("thread:held.takeBack") }).click();
  await desk.getByText(de("thread:held.takenBack")).waitFor();
  expect(await desk.getByLabel(de("thread:form.text")).inputValue()).toContain("Sicherheitsschuhe");
  await desk.getByLabel(de("thread:form.asks")).check();
  await desk.getByRole("button", { name: de("thread:form.send") }).click();
  await desk.getByRole("button", { name: de("thread:held.sendNow") }).click();
  await desk.getByText(de("thread:sentNow")).waitFor();

  const mail = await mailTo(email, "application.message");
  await phone.goto(linkIn(mail, paths.myApplication("pl", "")));
  await phone.locator(".thread li", { hasText: "Sicherheitsschuhe" }).locator("[lang=de]").waitFor();
  await phone.getByRole("link", { name: pl("thread:yourTurn.link") }).waitFor();

  const atHome = await openPage({ viewport: { width: 360, height: 740 } });
  await atHome.goto(paths.myApplication("pl", token));
  await atHome.getByRole("button", { name: `${pl("desk:viewer.open")} uprawnienia.png` }).click();
  await atHome.getByRole("dialog").getByRole("img", { name: "uprawnienia.png" }).waitFor();
});
