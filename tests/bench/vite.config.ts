import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import site from "../../app/routes.ts";
import { buildFor, remixFlags } from "../../vite.config.ts";

/** The whole site, as app/routes.ts has it, and two routes more, which show constant data and stand in no other build. */
export default defineConfig(({ isSsrBuild }) => ({
  build: buildFor(isSsrBuild),
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
