import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ActionFunctionArgs, EntryContext } from "@remix-run/node";
import { renderToString } from "react-dom/server";
import { pageResponse } from "./platform/http/page-body.ts";
import { loggablePath } from "./platform/http/secret-paths.ts";
import { PageScript } from "./ui/page-script.tsx";

export { start } from "./server.ts";

/** renderToString: pages are short, complete and cached, and it is up to twice as fast as the streaming renderer. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  const html = renderToString(
    <PageScript.Provider value={context.manifest.entry.module}>
      <RemixServer context={context} url={request.url} />
    </PageScript.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return pageResponse(`<!doctype html>${html}`, { status, headers });
}

/** What nobody expected. The visitor sees the error page, the log keeps the cause without query, body and address. */
export function handleError(error: unknown, { request, context }: Pick<ActionFunctionArgs, "request" | "context">) {
  if (isRouteErrorResponse(error)) return;
  const path = loggablePath(new URL(request.url).pathname);
  context.log.error({ err: error, method: request.method, path }, "route failed");
}
