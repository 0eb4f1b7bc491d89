import { Registry } from "prom-client";
import { expect, test } from "vitest";
import { readWhenScraped } from "#app/platform/metrics/read-when-scraped.server.ts";

const gauges = { sheep: { help: "Sheep." }, wolves: { help: "Wolves by name.", label: "name" } };

test("is read once for scrapes in a row", async () => {
  const registry = new Registry();
  let times = 0;
  const read = () => Promise.resolve({ sheep: (times += 1), wolves: new Map([["grey", 2]]) });
  const scrape = readWhenScraped(
    registry,
    { readable: "board_meadow_readable", gauges, read },
    { patience: 2000, keep: 60_000 },
  );
  await scrape();
  await scrape();
  expect(times).toBe(1);
  expect(await registry.metrics()).toContain("sheep 1\n");
  expect(await registry.metrics()).toContain('wolves{name="grey"} 2\n');
});

test("what cannot be read in time is missing, and is not asked for a second time meanwhile", async () => {
  const registry = new Registry();
  let times = 0;
  const { promise, resolve } = Promise.withResolvers<{ sheep: number }>();
  const read = () => {
    times += 1;
    return promise;
  };
  const scrape = readWhenScraped(
    registry,
    { readable: "board_meadow_readable", gauges, read },
    { patience: 1, keep: 0 },
  );
  await scrape();
  await scrape();
  expect(times).toBe(1);
  const silent = await registry.metrics();
  expect(silent).toContain("board_meadow_readable 0");
  expect(silent).not.toMatch(/^sheep /m);
  resolve({ sheep: 5 });
  await promise;
  await scrape();
  expect(await registry.metrics()).toMatch(/^sheep 5$/m);
});

test("what fails is said, and comes back", async () => {
  const registry = new Registry();
  let fails = true;
  const read = () => (fails ? Promise.reject(new Error("gone")) : Promise.resolve({ sheep: 3 }));
  const scrape = readWhenScraped(
    registry,
    { readable: "board_meadow_readable", gauges, read },
    { patience: 2000, keep: 0 },
  );
  await scrape();
  expect(await registry.metrics()).toContain("board_meadow_readable 0");
  fails = false;
  await scrape();
  expect(await registry.metrics()).toContain("sheep 3");
});
