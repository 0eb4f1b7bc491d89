import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { buildFor, remixFlags } from "../../vite.config.ts";

/** The site with the benchmark's own routes, which no other build contains. */
export default defineConfig(({ isSsrBuild }) => ({
  build: buildFor(isSsrBuild),
  plugins: [remix({ appDirectory: "tests/bench/app", buildDirectory: "build/bench", future: remixFlags })],
}));
