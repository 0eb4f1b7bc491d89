import { mkdirSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject, test as base } from "vitest";
import { findChromium } from "./chromium.ts";

let browser: Browser;

beforeAll(async () => {
  const { executablePath, env } = await findChromium();
  browser = await chromium.launch({ executablePath, env, args: ["--no-sandbox", "--disable-gpu"] });
});

afterAll(() => browser.close());

const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Every test gets its own clean browser: a desk, or a small phone that runs no scripts. */
export const test = base.extend<{
  page: Page;
  phoneWithoutScripts: Page;
  openPage: (options?: BrowserContextOptions) => Promise<Page>;
}>({
  openPage: async ({ task }, use) => {
    const pages: Page[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL: inject("baseUrl"), locale: "de-DE", ...options });
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
