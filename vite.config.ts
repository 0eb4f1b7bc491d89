import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vitest/config";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Phones of five years ago on one side, our own Node on the other. */
export const buildFor = (isSsrBuild = false) => ({ assetsInlineLimit: 0, target: isSsrBuild ? "node22" : "es2020" });

export const remixFlags = {
  v3_fetcherPersist: true,
  v3_relativeSplatPath: true,
  v3_routeConfig: true,
  v3_singleFetch: true,
  v3_throwAbortReason: true,
} as const;

const test = {
  isolate: false,
  /** By itself vitest leaves one core idle: half of a small machine. */
  maxWorkers: "100%",
  setupFiles: ["tests/support/fail-on-console.ts", "tests/support/leave-nothing-behind.ts"],
};

export default defineConfig(({ isSsrBuild }) => ({
  build: buildFor(isSsrBuild),
  plugins: process.env["VITEST"] ? [] : [remix({ future: remixFlags })],
  test: {
    projects: [
      {
        extends: true,
        test: { ...test, name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          ...test,
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/setup.ts",
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));
