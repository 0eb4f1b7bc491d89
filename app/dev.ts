import "./require-node.js";
import { createServer, type RequestListener } from "node:http";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { createServer as createVite, type Plugin } from "vite";
import type { start as Start } from "./server.ts";
import type { Render } from "./server/site/create-site.server.ts";
import { routesOfBuild } from "./server/site/routes-of-build.ts";
import type { Serving } from "./server/site/serving.server.ts";

/**
 * The demo with Vite in place of the build. Pages, texts and the domain are read anew after a change; what stands before
 * them (app/server, db) belongs to the process, which `node --watch-path` starts again.
 */
const server = createServer();

/** Pages have no framework in the browser that could take over a new module: a change of anything but styles loads them again. */
const reloadPages: Plugin = {
  name: "reload-pages",
  handleHotUpdate({ file, server }) {
    if (file.endsWith(".css")) return;
    server.ws.send({ type: "full-reload" });
    return [];
  },
};

const vite = await createVite({
  plugins: [reloadPages],
  appType: "custom",
  clearScreen: false,
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: { server, overlay: false } },
});

/** Browsers hold on to Vite's socket, and the port must be free when the process starts again. */
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void vite.close());

const readBuild = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>;

/** Never kept, or a changed text would be seen only after the content changed too; styles come and go by Vite's own script. */
function devRender(): Render {
  const answer = createRequestHandler(readBuild, "development");
  return async (request, context) => {
    const response = await answer(request, context).catch(asFailure);
    const headers = new Headers(response.headers);
    headers.set("Cache-Control", "no-store");
    if (!headers.get("Content-Type")?.startsWith("text/html"))
      return new Response(response.body, { status: response.status, headers });
    const page = (await response.text()).replace(
      "</head>",
      `<script type="module" src="/@vite/client"></script></head>`,
    );
    return new Response(page, { status: response.status, headers });
  };
}

/** What cannot be read is shown where one looks, and comes back by itself once it is mended. */
function asFailure(error: unknown) {
  if (error instanceof Error) vite.ssrFixStacktrace(error);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(text);
  const page = `<!doctype html><html><head><title>Error</title></head><body><pre>${text.replaceAll("<", "&lt;")}</pre></body></html>`;
  return new Response(page, { status: 500, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

const build = await readBuild();

const serving: Serving = {
  assets: "public",
  routes: routesOfBuild(build.routes),
  render: devRender(),
  serverFor: (site) => server.on("request", beforeSite(site)),
};

/** Modules and styles by Vite; everything else passes the guards as in production. */
function beforeSite(site: RequestListener): RequestListener {
  return (request, response) => {
    if (/^\/(?:@|app\/|db\/|locales\/|node_modules\/)/.test(request.url ?? "")) vite.middlewares(request, response);
    else site(request, response);
  };
}

const { start } = build.entry.module as unknown as { start: typeof Start }; // entry.server.tsx hands it on
await start(build, ["demo", ...process.argv.slice(2)], serving);
