import { isDeepStrictEqual } from "node:util";
import type { ActionFunctionArgs, AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { pageResponse } from "./platform/http/pages/page-body.ts";
import { numberToTell } from "./platform/logging/request-id.ts";
import { tellTime } from "./platform/metrics/timings.ts";
import { FinishedParts } from "./ui/finished.tsx";
import { NumberToTell } from "./ui/number-to-tell.ts";
import { type Rendered, Rendering, type WrittenForm } from "./ui/page-form.tsx";
import { pageOfParts } from "./ui/page-of-parts.server.tsx";
import { PageScript } from "./ui/page-script.tsx";
import { wholePage } from "./whole-page.server.tsx";

export { start } from "./server.ts";

/** The form that a page of each route had last, which its next page mostly has as well. */
const formsOfRoutes = new Map<string, WrittenForm | null>();

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { requestId }: Pick<AppLoadContext, "requestId">,
) {
  const number = status === 500 ? numberToTell(requestId) : null;
  return answer(request, context, { status, headers, number, ofParts: false });
}

/** The same for pages that are the same for everybody: only these are put together from parts that were made before. */
export function sharedPage(request: Request, context: EntryContext, init: { status: number; headers: Headers }) {
  const began = performance.now();
  const html = wholePage(context);
  if (html === null) return answer(request, context, { ...init, number: null, ofParts: true });
  return inMarkup(html, { ...init, began });
}

type How = { number: string | null; ofParts: boolean };

/** renderToString: pages are short, complete and cached, and it is up to twice as fast as the streaming renderer. */
function answer(
  request: Request,
  context: EntryContext,
  { status, headers, ...how }: How & { status: number; headers: Headers },
) {
  const posted = request.method === "POST";
  const route = context.staticHandlerContext.matches.at(-1)?.route.id ?? "";
  const expected = formsOfRoutes.get(route) ?? null;
  const began = performance.now();
  const first = render(request, context, { ...how, rendered: { posted, form: expected, met: null } });
  /** The header stands before the form that its language switch sends along: told wrong, it is told again. */
  const { serverHandoffStream: _readOnlyOnce, ...again } = context;
  const html = isDeepStrictEqual(first.met, expected)
    ? first.html
    : render(request, again, { ...how, rendered: { posted, form: first.met, met: null } }).html;
  formsOfRoutes.set(route, first.met);
  return inMarkup(html, { status, headers, began });
}

function inMarkup(html: string, { began, ...init }: { status: number; headers: Headers; began: number }) {
  tellTime("render", began);
  init.headers.set("Content-Type", "text/html; charset=utf-8");
  return pageResponse(`<!doctype html>${html}`, init);
}

function render(request: Request, context: EntryContext, { number, ofParts, rendered }: How & { rendered: Rendered }) {
  const { putPart, whole } = pageOfParts();
  const html = renderToString(
    <PageScript.Provider value={context.manifest.entry.module}>
      <FinishedParts.Provider value={ofParts ? putPart : null}>
        <Rendering.Provider value={rendered}>
          <NumberToTell.Provider value={number}>
            <RemixServer context={context} url={request.url} />
          </NumberToTell.Provider>
        </Rendering.Provider>
      </FinishedParts.Provider>
    </PageScript.Provider>,
  );
  return { html: ofParts ? whole(html) : html, met: rendered.met };
}

/** What nobody expected. The visitor sees the error page with a number, under which the log keeps the cause. */
export function handleError(error: unknown, { request, context }: Pick<ActionFunctionArgs, "request" | "context">) {
  if (isRouteErrorResponse(error)) return;
  const number = numberToTell(context.requestId);
  context.log.error({ number, method: request.method, err: error }, "route failed");
}
