import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import site from "../../app/routes.ts";
import { buildFor, remixFlags } from "../../vite.config.ts";

/**
 * What the site is measured by: the framework and React alone. It has all routes, as app/routes.ts has them, and two more,
 * which show constant data, and nothing of what makes the site's own pages quicker.
 */
export default defineConfig(({ isSsrBuild }) => ({
  build: buildFor(isSsrBuild),
  resolve: {
    alias: [
      { find: /^.*\/finished\.tsx$/, replacement: path.resolve("tests/bench/app/unfinished.tsx") },
      { find: /^.*\/quick-texts\.ts$/, replacement: path.resolve("tests/bench/app/plain-texts.ts") },
      { find: /^.*\/route-at-a-time\.server\.ts$/, replacement: path.resolve("tests/bench/app/told-of-all.ts") },
    ],
  },
  plugins: [
    remix({
      buildDirectory: "build/bench",
      future: { ...remixFlags, v3_routeConfig: false },
      ignoredRouteFiles: ["**/*"],
      routes: (defineRoutes) =>
        defineRoutes((define) => {
          for (const { path, file, id } of site) define(path, file, id === undefined ? {} : { id });
          define(":lang/bench/cards", "../tests/bench/app/cards.tsx");
          define(":lang/bench/article", "../tests/bench/app/article.tsx");
        }),
    }),
  ],
}));
