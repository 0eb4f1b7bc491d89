import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type DemoServer, startDemo } from "../support/demo-server.ts";
import { printCockpit } from "./cockpit.ts";
import { measureAll, type Measured } from "./measure.ts";
import { startBare } from "./start-bare.ts";
import { budgets, type Part, weighPage } from "./weights.ts";

const listings = Number(process.argv[2] ?? 20_000);
const pageSize = 20;

const folder = mkdtempSync(path.join(tmpdir(), "dreiland-bench-"));
const [dataDir, plainDataDir] = [path.join(folder, "site"), path.join(folder, "plain")];
const environment = { TRUSTED_PROXY: "127.0.0.1,::1" };
const startSite = () => startDemo({ listings, dataDir, environment });
/** Beside it, in a process of its own: what the site is measured by must not change with it. */
const startPlain = () =>
  startDemo({ listings, dataDir: plainDataDir, launcher: "tests/bench/plain-server.ts", environment });

/** Each goal up to so many listings. */
const memoryGoals = [
  { upTo: 20_000, megabytes: 250, seconds: 1.5 },
  { upTo: 200_000, megabytes: 1_200, seconds: Infinity },
];

await (await startSite()).stop(); // who fills a store needs more memory than who serves it
cpSync(dataDir, plainDataDir, { recursive: true });
const began = performance.now();
const server = await startSite();
try {
  const rest = { seconds: (performance.now() - began) / 1000, megabytes: memoryOf(server.pid) };
  const plain = await startPlain();
  await run(plain).finally(plain.stop);
  printMemory(rest);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function run(plain: DemoServer) {
  const resultPages = range(listings / pageSize).flatMap((page) => [
    `/de/jobs?page=${page}`,
    `/pl/jobs?sort=pay&page=${page}`,
    `/cs/jobs?near=Zittau&within=500&page=${page}`,
    `/de/jobs?sort=newest&page=${page}`,
    `/cs/jobs?sort=pay&page=${page}`,
  ]);
  const listingPages = await findListingPages(250);
  const [listingPage = ""] = listingPages;
  const asked = (addresses: string[], { baseUrl, pid } = server) => ({ baseUrl, pid, addresses });
  const bare = await startBare(`${server.baseUrl}/de/jobs`);
  const measured = await measureAll({
    plainResults: asked(
      range(2000).map((nth) => `/de/bench/cards?n=${nth}`),
      plain,
    ),
    results: asked(resultPages),
    searches: asked(searches(4000)),
    plainListing: asked(
      range(2000).map((nth) => `/de/bench/article?n=${nth}`),
      plain,
    ),
    listing: asked(listingPages),
    bareServer: bare,
    cachedResults: asked(["/de/jobs"]),
    cachedListing: asked([listingPage]),
  }).finally(bare.stop);

  printSpeed(measured);
  await printWeights({ results: "/de/jobs", "results (pl)": "/pl/jobs", listing: listingPage, home: "/de" });
  await printCockpit(server);
}

function printMemory(rest: { seconds: number; megabytes: number }) {
  const goal = memoryGoals.find(({ upTo }) => listings <= upTo) ?? { megabytes: Infinity, seconds: Infinity };
  const row = (what: string, value: number, limit = Infinity) => ({
    what,
    value: Math.round(value * 10) / 10,
    goal: limit === Infinity ? "" : `${limit} ${value <= limit ? "met" : "MISSED"}`,
  });
  console.log(`\nThe process that serves ${listings} listings`);
  console.table([
    row("start until it can serve, s", rest.seconds, goal.seconds),
    row("memory after the start, MB", rest.megabytes),
    row("memory after the run, MB", memoryOf(server.pid), goal.megabytes),
  ]);
}

/** What people type, on many pages and radii, so that no address comes twice while the cache remembers it. */
function searches(count: number) {
  const words = ["Schweißer", "spawacz", "svářeč", "Pflegefachkraft", "kierowca", "kuchař", "Lager", "elektryk"];
  const towns = ["Zgorzelec", "Görlitz", "Liberec", "Cottbus", "02826"];
  return range(count).map((nth) => {
    const word = words[nth % words.length] ?? "";
    const near = towns[nth % towns.length] ?? "";
    return `/pl/jobs?${new URLSearchParams({ q: word, near, within: String(5 + (nth % 490)) })}`;
  });
}

async function findListingPages(pages: number) {
  const found = new Set<string>();
  for (const page of range(pages)) {
    const headers = { "X-Forwarded-For": `10.200.0.${page % 250}` };
    const html = await (await fetch(`${server.baseUrl}/de/jobs?page=${page}`, { headers })).text();
    for (const [, path] of html.matchAll(/<h2><a href="(\/de\/jobs\/[^"]+)"/g)) found.add(path ?? "");
  }
  if (found.size === 0) throw new Error("The result pages link to no listing");
  return [...found];
}

type Name = "plainResults" | "results" | "searches" | "plainListing" | "listing" | "bareServer";
type Row = Name | "cachedResults" | "cachedListing";
type Goal = { by: "ms" | "perSecond"; base: Name; least: number };

/** By processor time a page, which a busy machine hardly changes; what comes from the cache by requests per second. */
function printSpeed(measured: Record<Row, Measured>) {
  const ratioOf = (name: Row, { by, base }: Goal) =>
    by === "ms" ? measured[base].ms / measured[name].ms : measured[name].perSecond / measured[base].perSecond;
  const row = (name: Row, what: string, goal?: Goal) => {
    const { ms, perSecond, p50, p99 } = measured[name];
    const ratio = goal ? ratioOf(name, goal) : NaN;
    return {
      page: what,
      "processor ms": Math.round(ms * 1000) / 1000,
      "requests/s": Math.round(perSecond),
      "p50 ms": p50,
      "p99 ms": p99,
      ratio: goal ? `${ratio.toFixed(2)} × ${goal.base}` : "",
      goal: goal ? `${goal.least} ${ratio >= goal.least ? "met" : "MISSED"}` : "",
    };
  };
  console.table([
    row("plainResults", "the same twenty cards, constant, by the framework alone"),
    row("results", "results, uncached", { by: "ms", base: "plainResults", least: 3 }),
    row("searches", "searches by word and town, uncached", { by: "ms", base: "plainResults", least: 1.8 }),
    row("plainListing", "the same listing, constant, by the framework alone"),
    row("listing", "listing, uncached", { by: "ms", base: "plainListing", least: 2.8 }),
    row("bareServer", "the bytes of the results, by node:http alone"),
    row("cachedResults", "results, from the cache", { by: "perSecond", base: "bareServer", least: 0.6 }),
    row("cachedListing", "listing, from the cache", { by: "perSecond", base: "listing", least: 10 }),
  ]);
}

async function printWeights(pages: Record<string, string>) {
  const rows = Object.entries(pages).map(async ([page, path]) => {
    const weights = await weighPage(server.baseUrl + path);
    const parts = Object.keys(budgets) as Part[]; // the keys of a constant
    return { page, ...Object.fromEntries(parts.map((part) => [`${part} kB (≤ ${budgets[part]})`, weights[part]])) };
  });
  console.table(await Promise.all(rows));
}

function memoryOf(pid: number) {
  return Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024);
}

function range(count: number) {
  return Array.from({ length: Math.ceil(count) }, (_, nth) => nth + 1);
}
