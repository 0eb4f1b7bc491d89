import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** Every page reads it anew: what it does without its comments. */
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const rules: RunOptions = {
  resultTypes: ["violations"],
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
};
/** What a scheme of colours can change. */
const colours: RunOptions = { resultTypes: ["violations"], runOnly: { type: "rule", values: ["color-contrast"] } };

const beside: RunOptions = { ...rules, rules: { "color-contrast": { enabled: false } } };

/** Of all pages to come: brought to each by itself, axe takes as long again as its verdict. */
export const bringAxe = (page: Page) => page.addInitScript(axe);

/**
 * What axe finds in the page, its colours by light and by dark. Its own builder for Playwright opens a second page for each
 * verdict, because of frames of other origins: this site has none, and the whole run takes a quarter of the time.
 */
export async function barriersOn(page: Page, { within = "html", byColour = true } = {}): Promise<string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe);
  if (!byColour) return verdict(page, within, beside);
  const light = await verdict(page, within, rules);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await verdict(page, within, colours);
  await page.emulateMedia({ colorScheme: null });
  return [...light, ...dark.map((barrier) => `by dark, ${barrier}`)];
}

/** What is grave is chosen in the page: all that axe found takes long to bring here. */
function verdict(page: Page, within: string, options: RunOptions) {
  const run = `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`;
  return page.evaluate<string[]>(`${run}.then(({ violations }) => violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => id + " at " + nodes.map((node) => node.html).join(" ")))`);
}
