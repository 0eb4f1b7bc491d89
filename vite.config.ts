import "./app/require-node.js";
import { readFileSync } from "node:fs";
import { vitePlugin as remix } from "@remix-run/dev";
import type { BuildOptions, Plugin, UserConfig } from "vite";
import { defineConfig } from "vitest/config";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/**
 * Expected at every build: Remix makes a chunk for the browser of each route, and that of a route without a page is empty;
 * zod and another mark calls as free of effects where Rollup cannot use it. Whatever else Rollup remarks is shown.
 */
const expected = (code: string | undefined, id = "") =>
  code === "EMPTY_BUNDLE" || (code === "INVALID_ANNOTATION" && /\/node_modules\/(zod|@scure\/base)\//.test(id));

/** Phones of five years ago on one side, our own Node on the other. */
export const buildFor = (isSsrBuild = false): BuildOptions => ({
  assetsInlineLimit: 0,
  /** No page loads what Remix builds for the browser, and the server reads its file once. */
  chunkSizeWarningLimit: 10_000,
  target: isSsrBuild ? "node22" : "es2020",
  rollupOptions: { onwarn: (warning, show) => (expected(warning.code, warning.id) ? undefined : show(warning)) },
});

export const remixFlags = {
  v3_fetcherPersist: true,
  /** Said, or every build asks (docs/decisions/0004). */
  v3_lazyRouteDiscovery: false,
  v3_relativeSplatPath: true,
  v3_routeConfig: true,
  v3_singleFetch: true,
  v3_throwAbortReason: true,
} as const;

const test = {
  isolate: false,
  /** By itself vitest leaves one core idle: half of a small machine. */
  maxWorkers: "100%",
  /** Tests leave much behind them. With room for it clearing up comes seldom, and a seventh of the processor's time is saved. */
  execArgv: ["--min-semi-space-size=32", "--max-semi-space-size=64"],
  setupFiles: [
    "tests/support/fail-on-console.ts",
    "tests/support/same-cases.ts",
    "tests/support/leave-nothing-behind.ts",
  ],
};

const beyondAscii = /[^\p{ASCII}]/gu;

/**
 * One letter beyond ASCII, and Node keeps each of six million in two bytes. The minifier writes those in texts otherwise; this
 * does it in patterns, also where they are spelled with String.raw, whose readers must be patterns for that.
 */
const inAscii: Plugin = {
  name: "in-ascii",
  applyToEnvironment: ({ config }) => config.consumer === "server",
  transform(code, id) {
    if (id.includes("/listings/checks/") || !/String\.raw`[^`]*[^\p{ASCII}]/u.test(code)) return;
    this.error("Letters beyond ASCII in String.raw would be shown as their numbers");
  },
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== "chunk") continue;
      if (/\\[^\p{ASCII}]/u.test(file.code)) this.error("A letter beyond ASCII needs no \\ before it");
      file.code = file.code.replace(beyondAscii, (letter) =>
        Array.from(
          { length: letter.length },
          (_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, "0")}`,
        ).join(""),
      );
    }
  },
};

const catalogMark = "\0catalog:";

/**
 * The texts of the three languages are read as data. In the program they would stay in the memory twice, as its source and as
 * what it made of it.
 */
const textsAsData: Plugin = {
  name: "texts-as-data",
  apply: "build",
  enforce: "pre",
  applyToEnvironment: ({ config }) => config.consumer === "server",
  async resolveId(source, importer) {
    if (!/\/locales\/[a-z]{2}\/\w+\.json$/.test(source)) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && catalogMark + found.id.replace(/\.json$/, "");
  },
  load(id) {
    if (!id.startsWith(catalogMark)) return null;
    const file = `${id.slice(catalogMark.length)}.json`;
    this.addWatchFile(file);
    const texts = JSON.stringify(JSON.parse(readFileSync(file, "utf8")));
    const reference = this.emitFile({ type: "asset", name: file.split("/").slice(-2).join("-"), source: texts });
    return `import { readFileSync } from "node:fs";
export default JSON.parse(readFileSync(new URL(import.meta.ROLLUP_FILE_URL_${reference}), "utf8"));`;
  },
};

const handoffMark = "\0encode-when-read:";

/**
 * With each page Remix spells out all that its loaders said, for a browser that would go on from there. No page of ours loads
 * the script that reads it, so it is spelled out where somebody reads: for many pages that was a quarter of their time.
 */
const handoffWhenRead: Plugin = {
  name: "handoff-when-read",
  apply: "build",
  enforce: "pre",
  applyToEnvironment: ({ config }) => config.consumer === "server",
  async resolveId(source, importer = "") {
    if (source !== "turbo-stream" || !importer.includes("/@remix-run/server-runtime/")) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && handoffMark + found.id;
  },
  load(id) {
    if (!id.startsWith(handoffMark)) return null;
    return `import { encode as encodeAtOnce } from ${JSON.stringify(id.slice(handoffMark.length))};
export function encode(...asked) {
  let reader;
  return new ReadableStream(
    {
      async pull(controller) {
        reader ??= encodeAtOnce(...asked).getReader();
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}`;
  },
};

/** Bring files of their own along, which they find beside themselves. */
const withFiles = ["better-sqlite3", "@node-rs/argon2", "sharp", "pdfkit", "date-holidays", "@electric-sql/pglite"];

/**
 * All that the server is made of in few files without spaces and comments: it is read in at once and stays in the memory
 * with every letter. Names stay, so that a log says where something went wrong. See docs/decisions/0067.
 */
const inOneFile = {
  build: { ...buildFor(true), minify: "esbuild" },
  esbuild: {
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: false,
    charset: "ascii",
    legalComments: "none",
  },
  define: { "process.env.NODE_ENV": '"production"' },
  /** The fetch that Remix brings for a Node without one; nobody asks for it. */
  resolve: { alias: [{ find: /^undici$/, replacement: "node:util" }] },
  ssr: { noExternal: true, external: withFiles },
} satisfies UserConfig;

/** Vitest itself is no part of a build. */
const sequence = async () => ({ sequencer: (await import("./tests/support/every-page-first.ts")).EveryPageFirst });

export default defineConfig(async ({ isSsrBuild }) => ({
  ...(isSsrBuild ? inOneFile : { build: buildFor() }),
  plugins: process.env["VITEST"]
    ? []
    : [remix({ future: remixFlags }), ...(isSsrBuild ? [inAscii, textsAsData, handoffWhenRead] : [])],
  test: {
    ...(process.env["VITEST"] && { sequence: await sequence() }),
    projects: [
      {
        extends: true,
        test: { ...test, name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          ...test,
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          globalSetup: "tests/support/stores/postgres-of-run.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/setup.ts",
          isolate: false,
          /** One for each core of a small machine; each has a demo and a browser of its own. */
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));
