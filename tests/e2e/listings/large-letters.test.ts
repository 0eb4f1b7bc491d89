import { paths } from "#app/paths.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { test } from "#tests/support/browser.ts";

/** How far a page goes beyond the narrowest screen when somebody has made its letters twice as large. */
const beyond = `(() => {
  document.documentElement.style.fontSize = "200%";
  return document.documentElement.scrollWidth - innerWidth;
})()`;

test("no public page scrolls sideways at 320 px with letters twice as large", async ({ openPage, expect }) => {
  const page = await openPage({ viewport: { width: 320, height: 640 } });
  const tooWide: string[] = [];
  const look = async (address: string) => {
    await page.goto(address);
    const pixels: number = await page.evaluate(beyond);
    if (pixels > 0) tooWide.push(`${address}: ${pixels}`);
  };
  for (const lang of langs) {
    const pages = [paths.home(lang), paths.results(lang, "near=Zgorzelec"), paths.map(lang), paths.saved(lang)];
    const more = [paths.occupations(lang), paths.returnee(lang), paths.newAlert(lang), paths.membership(lang)];
    for (const address of [...pages, ...more, paths.events(lang), paths.events(lang, "month=2026-12")])
      await look(address);
    await page.goto(paths.events(lang));
    await look((await page.locator(".event-item a").first().getAttribute("href")) ?? "");
    await page.goto(paths.results(lang));
    const listing = await page.locator("article.card a").first().getAttribute("href");
    await look(listing ?? "");
  }
  expect(tooWide).toEqual([]);
});
