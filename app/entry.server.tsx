import { isDeepStrictEqual } from "node:util";
import type { ActionFunctionArgs, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { loggablePath } from "./platform/http/addresses/secret-paths.ts";
import { pageResponse } from "./platform/http/page-body.ts";
import { type Rendered, Rendering, type WrittenForm } from "./ui/page-form.tsx";
import { PageScript } from "./ui/page-script.tsx";

export { start } from "./server.ts";

/** The form that a page of each route had last, which its next page mostly has as well. */
const formsOfRoutes = new Map<string, WrittenForm | null>();

/** renderToString: pages are short, complete and cached, and it is up to twice as fast as the streaming renderer. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  const posted = request.method === "POST";
  const route = context.staticHandlerContext.matches.at(-1)?.route.id ?? "";
  const expected = formsOfRoutes.get(route) ?? null;
  const first = render(request, context, { posted, form: expected, met: null });
  /** The header stands before the form that its language switch sends along: told wrong, it is told again. */
  const { serverHandoffStream: _readOnlyOnce, ...again } = context;
  const html = isDeepStrictEqual(first.met, expected)
    ? first.html
    : render(request, again, { posted, form: first.met, met: null }).html;
  formsOfRoutes.set(route, first.met);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return pageResponse(`<!doctype html>${html}`, { status, headers });
}

function render(request: Request, context: EntryContext, rendered: Rendered) {
  const html = renderToString(
    <PageScript.Provider value={context.manifest.entry.module}>
      <Rendering.Provider value={rendered}>
        <RemixServer context={context} url={request.url} />
      </Rendering.Provider>
    </PageScript.Provider>,
  );
  return { html, met: rendered.met };
}

/** What nobody expected. The visitor sees the error page, the log keeps the cause without query, body and address. */
export function handleError(error: unknown, { request, context }: Pick<ActionFunctionArgs, "request" | "context">) {
  if (isRouteErrorResponse(error)) return;
  const path = loggablePath(new URL(request.url).pathname);
  context.log.error({ err: error, method: request.method, path }, "route failed");
}
