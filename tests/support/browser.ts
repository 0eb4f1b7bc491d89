import { mkdirSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { test as base } from "vitest";
import { findChromium } from "./chromium.ts";
import { demoOfWorker } from "./demo-of-worker.ts";

const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/**
 * A page is left after a moment, sooner than what V8 makes quicker in other threads pays: a quarter of what axe costs. With room for
 * what is young it need not clean up either.
 */
const scripts = "--js-flags=--no-opt --no-maglev --single-threaded --min-semi-space-size=64";

/** Every test gets its own clean browser: a desk, or a small phone that runs no scripts. */
export const test = base.extend<{
  browser: Browser;
  page: Page;
  phoneWithoutScripts: Page;
  openPage: (options?: BrowserContextOptions) => Promise<Page>;
}>({
  browser: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs
    async ({}, use) => {
      const { executablePath, env } = await findChromium();
      const browser = await chromium.launch({ executablePath, env, args: ["--no-sandbox", "--disable-gpu", scripts] });
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
  openPage: async ({ browser, task }, use) => {
    const pages: Page[] = [];
    await use(async (options = {}) => {
      const own = { baseURL: demoOfWorker().baseUrl, locale: "de-DE", reducedMotion: "reduce" } as const;
      const context = await browser.newContext({ ...own, ...options });
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      pages.push(page);
      return page;
    });
    if (task.result?.state === "fail") await Promise.all(pages.map((page, nth) => keepPicture(page, task.name, nth)));
    await Promise.all(pages.map((page) => page.context().close()));
  },
  page: async ({ openPage }, use) => use(await openPage()),
  phoneWithoutScripts: async ({ openPage }, use) => use(await openPage({ ...phone, javaScriptEnabled: false })),
});

async function keepPicture(page: Page, name: string, nth: number) {
  const folder = "tests/e2e/__screenshots__";
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name.replace(/\W+/g, "-")}-${nth}.png`, fullPage: true });
}
