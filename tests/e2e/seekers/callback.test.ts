import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns, findListing, signIn } from "#tests/support/journey.ts";
import { linkIn, mailTo } from "#tests/support/mail/mailbox.ts";
import { speaks } from "#tests/support/speaks.ts";

const [de, pl] = [textsFor("de"), textsFor("pl")];

test("a Polish welder asks to be called, the company does not reach her and says when it tries again", async ({
  phoneWithoutScripts: page,
  openPage,
}) => {
  await speaks(demoSignIns.employer, "de");
  const listing = findListing(demoSignIns.employer);
  const email = "zofia.dzwoni@person.example";
  await page.goto(paths.listingById("pl", listing));
  await page
    .getByRole("link", { name: pl("callback:link"), exact: true })
    .first()
    .click();
  await page.getByLabel(pl("callback:form.name"), { exact: true }).fill("Zofia Nowak");
  await page.locator("[name=phone]").fill("0900 1234567");
  for (const name of ["firstDay", "firstPart", "secondPart"])
    await page.locator(`[name=${name}]`).selectOption({ index: 1 });
  await page.locator("[name=secondDay]").selectOption({ index: 2 });
  await page.locator("[name=email]").fill(email);
  const send = () => page.getByRole("button", { name: pl("callback:form.submit") }).click();
  await send();
  await page.getByRole("alert").waitFor();
  expect(await page.getByLabel(pl("callback:form.name"), { exact: true }).inputValue()).toBe("Zofia Nowak");
  await page.locator("[name=phone]").fill("601 100 200");
  await send();
  await page.getByRole("heading", { name: pl("callback:own.asked.title") }).waitFor();
  const mine = page.url();

  const colleague = await openPage({ javaScriptEnabled: false });
  await colleague.goto(
    linkIn(await mailTo(demoSignIns.employer, "callback.company.asked"), paths.answerCallback("de", "")),
  );
  await colleague.getByRole("link", { name: "+48 601 100 200" }).waitFor();
  await colleague.getByLabel(de("callback:answer.choice.unreached")).check();
  await colleague.getByRole("button", { name: de("callback:answer.submit") }).click();
  await colleague.getByRole("alert").waitFor();
  for (const name of ["nextDay", "nextPart"]) await colleague.locator(`[name=${name}]`).selectOption({ index: 2 });
  await colleague.getByRole("button", { name: de("callback:answer.submit") }).click();
  await colleague.getByRole("heading", { name: de("callback:answer.unreached.title") }).waitFor();

  await page.goto(linkIn(await mailTo(email, "callback.unreached"), paths.myCallback("pl", "")));
  await page.getByRole("heading", { name: pl("callback:own.unreached.title") }).waitFor();

  const company = await openPage();
  await signIn(company, demoSignIns.employer);
  await company.goto(paths.employer("de"));
  await company.getByRole("link", { name: "Zofia Nowak" }).click();
  await company.getByRole("heading", { name: de("callback:answer.unreached.title") }).waitFor();
  expect(await inspect(company, company.url())).toEqual([]);
  expect(await inspect(company, paths.employerCallbacks("cs"))).toEqual([]);
  expect(await inspect(company, paths.callback("pl", listing))).toEqual([]);
  const token = new URL(mine).pathname.split("/").at(-1) ?? "";
  for (const address of [mine, paths.withdrawMyCallback("pl", token), colleague.url()])
    expect(await inspect(company, address)).toEqual([]);

  await page.getByRole("link", { name: pl("callback:own.withdraw") }).click();
  await page.getByRole("button", { name: pl("callback:own.withdrawSure") }).click();
  await page.getByRole("heading", { name: pl("callback:own.gone.title") }).waitFor();
});
