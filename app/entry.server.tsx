import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ActionFunctionArgs, EntryContext } from "@remix-run/node";
import { renderToString } from "react-dom/server";
import { pageResponse } from "./platform/http/page-body.ts";
import { loggablePath } from "./platform/http/request-rules.ts";
import { Rendering, type Rendered } from "./ui/page-form.tsx";
import { PageScript } from "./ui/page-script.tsx";

export { start } from "./server.ts";

/** renderToString: pages are short, complete and cached, and it is up to twice as fast as the streaming renderer. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  const rendered: Rendered = { posted: request.method === "POST", form: null };
  const render = (page: EntryContext) =>
    renderToString(
      <PageScript.Provider value={context.manifest.entry.module}>
        <Rendering.Provider value={rendered}>
          <RemixServer context={page} url={request.url} />
        </Rendering.Provider>
      </PageScript.Provider>,
    );
  /** The header stands before the form that its language switch sends along, and hears of it the second time. */
  const { serverHandoffStream: _readOnlyOnce, ...again } = context;
  const once = render(context);
  const html = rendered.form ? render(again) : once;
  headers.set("Content-Type", "text/html; charset=utf-8");
  return pageResponse(`<!doctype html>${html}`, { status, headers });
}

/** What nobody expected. The visitor sees the error page, the log keeps the cause without query, body and address. */
export function handleError(error: unknown, { request, context }: Pick<ActionFunctionArgs, "request" | "context">) {
  if (isRouteErrorResponse(error)) return;
  const path = loggablePath(new URL(request.url).pathname);
  context.log.error({ err: error, method: request.method, path }, "route failed");
}
