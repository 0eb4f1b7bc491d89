import type { EntryContext, ServerBuild } from "@remix-run/node";
import type { AppContext } from "#app/platform/context.server.ts";
import type { FoundRoute } from "#app/platform/http/addresses/site-routes.ts";
import type { Render } from "./create-site.server.ts";

type Built = NonNullable<ServerBuild["routes"][string]>;
type Asked = { request: Request; params: FoundRoute["params"]; context: AppContext };
type SharedPage = (request: Request, context: EntryContext, init: { status: number; headers: Headers }) => Response;
/** What app/entry.server.tsx has besides that which the framework knows of. */
type Entry = { sharedPage: SharedPage };
/** Of a loader that says more than its data; `data()` of the framework makes it. */
type WithInit = { type: "DataWithResponseInit"; data: unknown; init: ResponseInit | null };

/**
 * Makes the pages that are the same for everybody from the modules that the framework would make them from, and hands
 * everything else to the framework: docs/decisions/0061. Which route it is, is known from the guards, where the framework
 * would sort and read all of them again, four times a page. A loader that answers or throws something else than data is
 * asked again by the framework, which knows what to do with it.
 */
export function sharedPages(build: ServerBuild, framework: Render): Render {
  const root = build.routes["root"];
  const pages = new Map(
    Object.values(build.routes).flatMap((route) =>
      root && isShared(route) ? [[route.id, pageOf(build, root, route)]] : [],
    ),
  );
  return async (request, context, found) => {
    const make = request.method === "GET" ? pages.get(found?.route.id ?? "") : undefined;
    const page = make && (await make({ request, params: found?.params ?? {}, context }).catch(noteFailure(context)));
    return page ?? framework(request, context, found);
  };
}

/** The visitor has the framework's page all the same; where a loader throws an answer, it has thrown it on purpose. */
function noteFailure({ log }: AppContext) {
  return (error: unknown) => {
    if (!(error instanceof Response)) log.error({ err: error }, "the framework has to make a page for everybody");
    return null;
  };
}

function isShared(route: Built | undefined): route is Built {
  const handle = route?.module.handle as { knownQuery?: unknown } | undefined; // routes declare it with `satisfies PageHandle`
  return route?.parentId === "root" && route.module.default !== undefined && handle?.knownQuery !== undefined;
}

function pageOf(build: ServerBuild, root: Built, leaf: Built) {
  const { sharedPage } = build.entry.module as unknown as Entry;
  const known = {
    manifest: { ...build.assets, routes: only(build.assets.routes, root, leaf) },
    routeModules: { root: root.module, [leaf.id]: leaf.module },
    future: build.future,
    isSpaMode: build.isSpaMode,
    serializeError: (error: Error) => error,
  };
  return async (asked: Asked): Promise<Response | null> => {
    const [site, page] = await Promise.all([load(root, asked), load(leaf, asked)]);
    if (!site || !page) return null;
    const { pathname, search } = new URL(asked.request.url);
    const matches = [root, leaf].map(({ id, module }) => ({
      params: asked.params,
      pathname,
      pathnameBase: pathname,
      route: { id, handle: module.handle },
    }));
    const entry = {
      ...known,
      renderMeta: {},
      staticHandlerContext: {
        basename: "/",
        location: { pathname, search, hash: "", state: null, key: "default" },
        matches,
        loaderData: { root: site.data, [leaf.id]: page.data },
        actionData: null,
        errors: null,
        statusCode: page.status,
        loaderHeaders: {},
        actionHeaders: {},
        activeDeferreds: null,
      },
    } as unknown as EntryContext; // what rendering reads of it
    const headers = headersOf(leaf, page.headers);
    return sharedPage(asked.request, entry, { status: page.status, headers });
  };
}

async function load({ module }: Built, { request, params, context }: Asked) {
  const answer: unknown = (await module.loader?.({ request, params, context })) ?? null;
  if (answer instanceof Response) return null;
  if (!hasInit(answer)) return { data: answer, status: 200, headers: new Headers() };
  return { data: answer.data, status: answer.init?.status ?? 200, headers: new Headers(answer.init?.headers) };
}

function hasInit(answer: unknown): answer is WithInit {
  return typeof answer === "object" && answer !== null && "type" in answer && answer.type === "DataWithResponseInit";
}

function headersOf({ module }: Built, loaderHeaders: Headers) {
  const { headers } = module;
  if (typeof headers !== "function") return new Headers(headers);
  const none = new Headers();
  return new Headers(headers({ loaderHeaders, parentHeaders: none, actionHeaders: none, errorHeaders: undefined }));
}

function only<Kept>(routes: Record<string, Kept>, ...kept: Built[]) {
  return Object.fromEntries(kept.flatMap(({ id }) => (routes[id] ? [[id, routes[id]]] : [])));
}
