import type { Page } from "playwright-core";
import { showAgain } from "#app/platform/http/form.ts";
import { barriersOn } from "./barriers.ts";
import { invalidMarkup } from "./invalid-markup.ts";

const smallScreens = [320, 360];
const sidewaysBy = "document.documentElement.scrollWidth - innerWidth";
/** Most pages have none, and laying them out for one width more takes long. */
const tablesThatScroll = "[...document.querySelectorAll('.table-scroll')]";
const cutTables = `${tablesThatScroll}.filter((table) => table.scrollWidth > table.clientWidth).length`;

/** Playwright's own words would bring a program along to each page, which takes longer than the answer. */
const scripts = "document.querySelectorAll('script[src]').length";

/** The Enter key presses the first button of a form: where buttons say what they mean, that one must say it too. */
const wordlessEnter = `[...document.forms].filter(({ elements }) => {
  const fields = [...elements].some((field) => field.matches("input:not([type=hidden])"));
  const buttons = [...elements].filter(({ type }) => type === "submit");
  const said = buttons.map(({ name }) => name).filter((name) => name !== "" && name !== "${showAgain}");
  return fields && said.length > 0 && !said.includes(buttons[0].name);
}).length`;

/** What nobody should meet on any page: barriers, markup that is not valid, sideways scrolling, complaints of the browser, a framework. */
export async function inspect(page: Page, address: string, { byColour = true } = {}): Promise<string[]> {
  const complaints: string[] = [];
  const note = (text: string) => complaints.push(`${address}: ${text}`);
  const listen = (message: { type: () => string; text: () => string }) => {
    if (message.type() === "error" && !message.text().includes("the server responded with a status of")) {
      note(message.text());
    }
  };
  page.on("console", listen);
  const answer = await page.goto(address);
  if ((answer?.status() ?? 500) >= 500) note(`answered ${answer?.status()}`);
  page.off("console", listen);
  for (const fault of await invalidMarkup((await answer?.text()) ?? "")) note(fault);

  for (const barrier of await barriersOn(page, { byColour })) note(barrier);
  const wide = page.viewportSize();
  for (const width of smallScreens) {
    await page.setViewportSize({ width, height: 700 });
    const sideways: number = await page.evaluate(sidewaysBy);
    if (sideways > 0) note(`is ${sideways} pixels too wide for a screen of ${width}`);
  }
  const [loaded, wordless, framework, tables] = await page.evaluate<[number, number, boolean, number]>(
    `[${scripts}, ${wordlessEnter}, "__remixContext" in window, ${tablesThatScroll}.length]`,
  );
  if (tables > 0) {
    await page.setViewportSize({ width: 768, height: 700 });
    const cut: number = await page.evaluate(cutTables);
    if (cut > 0) note(`has ${cut} tables that are cut on a screen of 768`);
  }
  if (wide) await page.setViewportSize(wide);
  if (loaded > 1) note("loads more than the one script");
  if (wordless > 0) note(`has ${wordless} forms whose Enter key says nothing of what their buttons say`);
  if (framework) note("loads the framework");
  return complaints;
}
