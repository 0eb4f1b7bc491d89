import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { barriersOn } from "#tests/support/barriers.ts";
import { test } from "#tests/support/browser.ts";
import { welderListing } from "#tests/support/journey.ts";

const [de, pl, cs] = [textsFor("de"), textsFor("pl"), textsFor("cs")];

test("an ad is saved on the device, found again, taken to another one and sent on", async ({ openPage }) => {
  const id = welderListing();
  const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(paths.listingById("de", id));
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await page.getByRole("button", { name: de("sheet:keep.save") }).click();
  await page.getByRole("button", { name: de("sheet:keep.saved"), pressed: true }).waitFor();

  await page.locator(".share summary").click();
  await page.getByRole("button", { name: de("sheet:share.copy") }).click();
  await page.getByRole("button", { name: de("sheet:share.copied") }).waitFor();
  expect(await page.evaluate("navigator.clipboard.readText()")).toBe(page.url());
  /* Asked anew each time: a text that the page itself asks again is refused by its Content-Security-Policy. */
  const widthOf = (image: string) => page.evaluate<number>(`document.querySelector("${image}").naturalWidth`);
  await expect.poll(() => widthOf(".share-ways img")).toBeGreaterThan(0);
  await expect.poll(() => widthOf(".way-map img")).toBeGreaterThan(0);
  expect(await barriersOn(page)).toEqual([]);
  const calendar = page.waitForEvent("download");
  await page.getByRole("link", { name: de("sheet:keep.calendar") }).click();
  expect((await calendar).suggestedFilename()).toBe(`${id}.ics`);

  await page.locator(".similar article a").first().click();
  await page.getByRole("link", { name: de("nav.saved") }).click();
  const lists = page.locator("[data-on-device] section");
  await lists.first().getByRole("link", { name: title }).waitFor();
  expect(await lists.last().locator("article").count()).toBe(1);
  const mail = await page.getByRole("link", { name: de("saved:takeMail") }).getAttribute("href");
  const link = (await page.getByRole("link", { name: de("saved:open") }).getAttribute("href")) ?? "";
  expect(decodeURIComponent(mail ?? "")).toContain(link);

  expect(await barriersOn(page)).toEqual([]);

  const other = await openPage({ colorScheme: "dark" });
  await other.goto(`${paths.listingById("de", id)}?near=Zgorzelec`);
  expect(await barriersOn(other)).toEqual([]);
  await other.goto(link);
  await other.getByRole("button", { name: de("saved:keepAll") }).click();
  await other.getByText(de("saved:keptAll")).waitFor();
  await other.getByRole("link", { name: de("nav.saved") }).click();
  await other.getByRole("button", { name: de("saved:forgetTitle", { title }) }).click();
  await other.getByRole("heading", { name: de("saved:empty") }).waitFor();

  await page.goto(paths.home("de"));
  await page.locator("[data-last-seen] a").click();
  await page.getByRole("link", { name: de("nav.saved") }).click();
  await page.getByRole("button", { name: de("saved:clear") }).click();
  await page.getByRole("heading", { name: de("saved:seen") }).waitFor({ state: "detached" });
  expect(await lists.first().locator("article").count()).toBe(1);
});

test("a phone without scripts learns the way, sends the ad on and bookmarks it", async ({
  phoneWithoutScripts: phone,
}) => {
  const id = welderListing();
  await phone.goto(paths.listingById("cs", id));
  await phone.getByLabel(cs("sheet:way.ask")).fill("Nirgendwo");
  await phone.getByRole("button", { name: cs("sheet:way.show") }).click();
  await phone.getByText(cs("sheet:way.unknown")).waitFor();
  expect(await phone.getByLabel(cs("sheet:way.ask")).inputValue()).toBe("Nirgendwo");
  await phone.getByLabel(cs("sheet:way.ask")).fill("Žitava");
  await phone.getByRole("button", { name: cs("sheet:way.show") }).click();
  await phone.locator("[data-fact=way]").getByText("Žitava").waitFor();
  expect(await sideways(phone)).toBe(0);

  await phone.locator(".share summary").click();
  const whatsapp = await phone.getByRole("link", { name: cs("sheet:share.whatsapp") }).getAttribute("href");
  expect(decodeURIComponent(whatsapp ?? "")).toContain(`-${id}`);
  expect(await phone.locator("[data-copy]").isVisible()).toBe(false);

  await phone.getByRole("link", { name: cs("sheet:keep.save") }).click();
  await phone.locator(`article[data-listing="${id}"]`).waitFor();
  expect(await sideways(phone)).toBe(0);
  await phone.goto(paths.saved("cs"));
  expect(await phone.locator("noscript .notice").isVisible()).toBe(true);
});

test("the bar with apply never lies over what has the focus, and an ad is one sheet of paper", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 360, height: 640 } });
  await page.goto(paths.listingById("pl", welderListing()));
  expect(await page.locator(".apply-bar").innerText()).toContain(pl("listing:page.apply"));
  const hidden: string[] = [];
  const seen = new Set<string>();
  for (let step = 0; step < 90; step += 1) {
    await page.keyboard.press("Tab");
    const { name, covered } = await page.evaluate(focused);
    if (name === "BODY") break;
    seen.add(name);
    if (covered) hidden.push(name);
  }
  expect(seen.size).toBeGreaterThan(20);
  expect(hidden).toEqual([]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

/** What has the focus, and whether the bar lies over any of it. */
const focused = () => {
  const element = document.activeElement ?? document.body;
  const bar = document.querySelector(".apply-bar");
  const { top, bottom } = element.getBoundingClientRect();
  const line = bar?.getBoundingClientRect().top ?? innerHeight;
  const inBar = bar?.contains(element) ?? false;
  const name = element === document.body ? "BODY" : `${element.tagName} ${element.textContent?.slice(0, 30)} ${top}`;
  return { name, covered: !inBar && bottom - top < line && bottom > line };
};

async function sideways(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
