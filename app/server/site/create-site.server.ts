import * as streams from "node:stream/web";
import { setImmediate as immediately } from "node:timers/promises";
import { type Context, Hono } from "hono";
import type { Db } from "#db/connect.server.ts";
import { readEdition, type StoreEdition } from "#db/store-edition.server.ts";
import { searchNoteHeader } from "#app/domain/demand/counting/search-note.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { filesForVisitors } from "#app/platform/files/files-for-visitors.server.ts";
import { type PathInLog, pathInLog } from "#app/platform/http/addresses/path-in-log.ts";
import { isProgramDoor, isSent, programMethods } from "#app/platform/http/addresses/program-door.ts";
import { type FoundRoute, routeFinder, type SiteRoute } from "#app/platform/http/addresses/site-routes.ts";
import { bestEncoding, compressed } from "#app/platform/http/compression.server.ts";
import { pageCache } from "#app/platform/http/pages/page-cache.server.ts";
import { takeNote } from "#app/platform/http/pages/page-note.ts";
import { readCookie } from "#app/platform/http/read-cookie.ts";
import { isOwnRequest } from "#app/platform/http/request-rules.ts";
import { type SecurityHeaders, securityHeaders } from "#app/platform/http/security-headers.ts";
import { numberToTell, requestIdHeader } from "#app/platform/logging/request-id.ts";
import {
  bearableBody,
  type Check,
  checked,
  knownHost,
  limitedClient,
  type Look,
  looked,
  ownPages,
  pathOf,
  plainAddress,
  plainRequest,
  refuse,
  type SiteEnv,
  targetOf,
} from "./guards.server.ts";
import { logged, numbered } from "./logged.server.ts";
import { measured, scraped, type SiteMetrics } from "./measured.server.ts";
import { noticedSearches } from "./noticed-searches.server.ts";
import { noticedVisits } from "./noticed-visits.server.ts";
import { offeredLangs } from "./offered-langs.server.ts";
import { bearablePaces, type Paces } from "./request-body.server.ts";
import { roomyDisk } from "./roomy-disk.server.ts";
import { servedFile, type StaticFiles } from "./static-files.server.ts";
import { bearableUploads, type UploadRoom, uploadRoom } from "./upload-guard.server.ts";

/** `found`: whose address it is, where that is known already. */
export type Render = (request: Request, context: AppContext, found?: FoundRoute | null) => Promise<Response>;

type SiteParts = {
  context: Omit<AppContext, "client" | "edition" | "requestId">;
  files: StaticFiles;
  routes: readonly SiteRoute[];
  render: Render;
  uploads?: UploadRoom;
  paces?: Paces;
  /** Who counts; null where nobody asks. */
  metrics?: SiteMetrics | null;
};

/** Everything a request passes, in this order. Behind the guards stands the framework. */
export function createSite({
  context,
  files,
  routes,
  render,
  uploads,
  paces = bearablePaces,
  metrics = null,
}: SiteParts) {
  const { config, log } = context;
  const headers = securityHeaders(config.origin);
  const findRoute = routeFinder(routes);
  const shown = pathInLog({ findRoute, routes, isFile: (path) => files.has(path) });
  const site = new Hono<SiteEnv>();
  site.onError((error, c) => {
    const request = c.get("requestId");
    log.error({ request, number: numberToTell(request), path: shown(pathOf(c)), err: error }, "request failed");
    return refuse(c, 500);
  });

  site.use(checked(named(config.board.name), numbered(config)));
  site.use(looked(hardened(headers), ...(metrics ? [measured(metrics, findRoute)] : []), logged(log, shown)));
  site.use(limitedClient(context));
  if (metrics && config.metrics?.token) site.get("/metrics", scraped(metrics, config.metrics.token));
  site.use(checked(knownHost(config.origin), plainRequest, offeredLangs(config.board.langs), plainAddress(findRoute)));
  /** Only what is sent changes anything or brings a body; any other method is refused by now. */
  const sent = programMethods.filter(isSent);
  site.on(sent, "*", ownPages(config.origin));
  site.on(sent, "*", bearableBody(paces));
  site.on(sent, "*", roomyDisk(context));
  site.on(sent, "*", bearableUploads(uploads ?? uploadRoom(config.dataDir)));
  site.use(checked(servedFile(files)));
  site.use(looked(noticedVisits(context), noticedSearches(context)));
  site.all("*", answered({ context, headers, shown, render, metrics }));
  return site;
}

type Shared = { headers: SecurityHeaders; shown: PathInLog; metrics: SiteMetrics | null };

/** A page that the cache has, or what the framework makes. */
function answered({ context, headers, shown, render, metrics }: Pick<SiteParts, "context" | "render"> & Shared) {
  const cache = pageCache();
  const readShared = sharedReading(() => readEdition(context.db));
  const files = filesForVisitors(context.files, context.log);

  return async (c: Context<SiteEnv>) => {
    const encoding = bestEncoding(c.req.header("Accept-Encoding"));
    const edition = editionOfRequest(c, context.db, readShared);
    let isMade = false;
    const make = async () => {
      isMade = true;
      const request = requestFor(c, context.config.origin);
      const requestId = c.get("requestId");
      const log = context.log.child({ request: requestId, path: shown(pathOf(c), c.get("found")) });
      const asked = { ...context, log, files, client: c.get("client"), requestId, edition };
      const made = await render(request, asked, c.get("found"));
      return harden(takeNote(inWords(c, made), searchNoteHeader), { ...headers(c.req.path), ...ownHeaders(c) });
    };
    const answer = async () => {
      const asking = {
        encoding,
        ifNoneMatch: c.req.header("If-None-Match"),
        isOwnRequest: isOwnRequest(c.req.header("Sec-Fetch-Site")),
        ownHeaders: ownHeaders(c),
      };
      const isPersonal = (hasSession(c) || isProgramDoor(c.req.path)) && !c.get("forEverybody");
      if (isSent(c.req.method) || isPersonal) return compressed(await make(), encoding, asking.isOwnRequest);
      const { revision } = await edition();
      return cache.answer(targetOf(c), { revision, day: dayOf(context.now()) }, asking, make);
    };
    const response = await answer();
    c.set("finished", true);
    if (c.get("forEverybody")) metrics?.sharedPage(isMade ? "making" : "cache");
    return response;
  };
}

const soon = "60";

/** Who asked for a file gets the page that says it; of the framework's nothing would come for a file. */
function inWords(c: Context<SiteEnv>, made: Response) {
  const isEmpty = !made.headers.has("Content-Type");
  if (made.status === 410 && isEmpty) return refuse(c, 410);
  if (made.status !== 503) return made;
  if (isEmpty) return refuse(c, 503, { "Retry-After": soon });
  if (!made.headers.has("Retry-After")) made.headers.set("Retry-After", soon);
  return made;
}

function named(boardName: string): Check {
  return (c) => {
    c.set("boardName", boardName);
    return null;
  };
}

function hardened(headers: SecurityHeaders): Look {
  return (c) => {
    if (!c.get("finished")) harden(c.res, { ...headers(c.req.path), ...ownHeaders(c) });
  };
}

/** Not set on Node's answer ahead of the others: with these it would look at each of all the others once more. */
const ownHeaders = (c: Context<SiteEnv>) => ({ [requestIdHeader]: c.get("requestId") });

/** What a route has said itself stays. Whatever is not declared public is nobody's to keep. */
function harden(response: Response, headers: Record<string, string>) {
  for (const [name, value] of Object.entries({ ...headers, "Cache-Control": "no-store" })) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}

/** Read when it is first asked for. What changes the store reads it anew each time, to find what it changed itself. */
function editionOfRequest(c: Context<SiteEnv>, db: Db, readShared: () => Promise<StoreEdition>) {
  if (isSent(c.req.method)) return () => readEdition(db);
  let edition: Promise<StoreEdition> | undefined;
  return () => (edition ??= readShared());
}

/** Whoever has asked before it begins is answered from one reading; it begins when all that has arrived was looked at. */
function sharedReading<Read>(read: () => Promise<Read>): () => Promise<Read> {
  let coming: Promise<Read> | undefined;
  return () =>
    (coming ??= immediately().then(() => {
      coming = undefined;
      return read();
    }));
}

const sessionCookies = ["session", "__Host-session"];

function hasSession(c: Context<SiteEnv>) {
  return sessionCookies.some((name) => readCookie(c.req.header("Cookie"), name) !== undefined);
}

/** What a visitor claims about our address, and where a form comes from: our guards have judged both. */
const decided = ["Forwarded", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port", "Origin"];

/** As the framework shall see it: under our own origin, whatever stands in the visitor's headers. */
function requestFor(c: Context<SiteEnv>, origin: string) {
  const chunks = c.get("body")?.chunks;
  /** What is the same for everybody learns nothing of who asks. */
  const isShared = c.get("forEverybody");
  const headers = new Headers(isShared && !chunks ? undefined : c.req.raw.headers);
  for (const name of decided) headers.delete(name);
  if (isShared) headers.delete("Cookie");
  /** Reads nothing before it is asked to. Node's type and the browser's name the same class. */
  const body = chunks ? (streams.ReadableStream.from(chunks) as ReadableStream<Uint8Array>) : null;
  const method = c.req.method === "HEAD" ? "GET" : c.req.method;
  /** PostgreSQL takes no text with a zero in it, and nobody can type one. In paths it is refused. */
  const target = targetOf(c).replaceAll("%00", "+");
  return new Request(origin + target, { method, headers, body, ...(body ? { duplex: "half" } : {}) });
}
