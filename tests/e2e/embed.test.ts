import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished } from "vitest";
import { paths } from "#app/paths.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";

/** A page of another site whose policy allows nothing but the board's address. */
async function startNeighbour(board: string, lines: string[]) {
  const policy = `default-src 'none'; script-src ${board}; connect-src ${board}; frame-src ${board}; require-trusted-types-for 'script'`;
  const server = http.createServer((_, answer) =>
    answer
      .writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy })
      .end(`<!doctype html><html lang="pl"><title>Gmina</title><body>${lines.join("")}</body></html>`),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test(
  "a town shows apprenticeships on its own page, under a strict policy, by a line that was made without scripts",
  { timeout: 120_000 },
  async ({ phoneWithoutScripts: phone, openPage }) => {
    await phone.goto(paths.embed("pl"));
    await phone.locator("[name=kind][value=apprenticeship]").check();
    await phone.locator("[name=count]").selectOption("5");
    await phone.locator("main form button").click();
    const [script, frame] = [phone.locator("#line-script"), phone.locator("#line-frame")];
    const lines = [await script.inputValue(), await frame.inputValue()];
    expect(await phone.locator("[name=kind][value=apprenticeship]").isChecked()).toBe(true);
    const made = new URL(phone.url());

    const visitor = await openPage();
    const troubles: string[] = [];
    visitor.on("console", (message) => (message.type() === "error" ? troubles.push(message.text()) : undefined));
    await visitor.goto(await startNeighbour(made.origin, lines));
    const list = visitor.locator("job-board-list");
    await list.locator("li a").first().waitFor();
    const shown = () =>
      list.locator("li a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const apprenticeships = await shown();
    expect(apprenticeships.length).toBeGreaterThan(0);
    expect(apprenticeships.length).toBeLessThanOrEqual(5);
    expect(apprenticeships.every((href) => href.startsWith(`${made.origin}/pl/jobs/`))).toBe(true);
    expect(await list.locator("ul").evaluate((one) => getComputedStyle(one).listStyleType)).toBe("none");
    const framed = visitor.frameLocator("iframe").locator("li a");
    await framed.first().waitFor();
    expect(await framed.count()).toBe(apprenticeships.length);
    await list.evaluate((element) => element.setAttribute("kind", "job"));
    await expect.poll(shown).not.toEqual(apprenticeships);
    expect(await visitor.context().cookies()).toEqual([]);
    expect(troubles).toEqual([]);

    const inspected = await openPage();
    expect(await inspect(inspected, `${made.pathname}${made.search}`)).toEqual([]);
    expect(await inspect(inspected, paths.embeddedPage("cs", "count=5"))).toEqual([]);
  },
);
