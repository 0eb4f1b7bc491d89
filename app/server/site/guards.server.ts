import type { IncomingMessage } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import type { Context, MiddlewareHandler } from "hono";
import type { AppContext } from "#app/platform/context.server.ts";
import { segmentsOf } from "#app/platform/http/addresses/path-segments.ts";
import { isSent } from "#app/platform/http/addresses/program-door.ts";
import type { FindRoute, FoundRoute } from "#app/platform/http/addresses/site-routes.ts";
import { clientAddress, trustedProxies } from "#app/platform/http/client-address.ts";
import { isOpenData, preflightHeaders } from "#app/platform/http/open-data.ts";
import { problem, refusalDetails } from "#app/platform/http/problem.server.ts";
import { refusalPage } from "#app/platform/http/refusals/refusal-page.tsx";
import {
  allowedMethods,
  bodyLimit,
  bringsDocuments,
  comesFromOurPages,
  inTwo,
  isForm,
  langOfPath,
  refusal,
} from "#app/platform/http/request-rules.ts";
import { numberToTell } from "#app/platform/logging/request-id.ts";
import { type Body, discard, limitedBody, type Paces } from "./request-body.server.ts";

export type SiteEnv = {
  Bindings: HttpBindings;
  Variables: {
    boardName: string;
    client: string;
    requestId: string;
    /** Path and query in our own spelling, without what the page knows nothing of. */
    target: string;
    /** Whose address it is; null where none of ours has it. */
    found: FoundRoute | null;
    /** The answer depends on nothing but the address and what the store holds. */
    forEverybody: boolean;
    body: Body | null;
    /** The answer has all its headers already. */
    finished: boolean;
  };
};
export type Guard = MiddlewareHandler<SiteEnv>;
/** Looks at a request without waiting for anything; what it gives is the answer. */
export type Check = (c: Context<SiteEnv>) => Response | Promise<Response> | null;
/** Looks at an answer before it leaves, which has taken so many milliseconds. */
export type Look = (c: Context<SiteEnv>, ms: number) => void;

/** Several at once: each guard of its own would put every request off a little. */
export function checked(...checks: Check[]): Guard {
  return (c, next) => {
    for (const check of checks) {
      const answer = check(c);
      if (answer) return Promise.resolve(answer);
    }
    return next();
  };
}

/** Several at once, for the same reason: what waits for the answer waits only once. */
export function looked(...looks: Look[]): Guard {
  return async (c, next) => {
    const began = performance.now();
    await next();
    const ms = performance.now() - began;
    for (const look of looks) look(c, ms);
  };
}

const probes = ["/healthz", "/readyz"];

/** Absolute addresses and mails never follow the Host header, and nobody else's name is answered under. */
export function knownHost(origin: string): Check {
  const { host, protocol } = new URL(origin);
  const usualPort = protocol === "https:" ? ":443" : ":80";
  /** Some programs write it in capitals, with a dot at its end, or with the port that goes without saying. */
  const plain = (name: string) =>
    name.toLowerCase().replace(/\.?(:\d+)?$/, (_, port: string = "") => (port === usualPort ? "" : port));
  return (c) => {
    const name = c.req.header("Host") ?? "";
    return name === host || plain(name) === host || probes.includes(c.req.path) ? null : refuse(c, 421);
  };
}

export const plainRequest: Check = (c) => {
  const status = refusal(c.req.method, c.env.incoming.url ?? "");
  if (status !== null) return refuse(c, status, status === 405 ? { Allow: allowedMethods(c.req.path).join(", ") } : {});
  return c.req.method === "OPTIONS" ? new Response(null, { status: 204, headers: preflightHeaders }) : null;
};

/**
 * A path in another spelling is another address: whoever looks is led to ours, and nothing is posted there. Of the query
 * stays what the page is made from, so that nobody can have the same page made again and again.
 */
export function plainAddress(findRoute: FindRoute): Check {
  return (c) => {
    const { path, query } = inTwo(c.env.incoming.url ?? "/");
    const found = findRoute(path);
    c.set("found", found);
    if (!found) return isOwnSpelling(path) ? null : refuse(c, 404);
    const sent = isSent(c.req.method);
    if (found.path !== path && !(sent && isSameWords(path, found.path))) {
      const location = found.path + (query === "" ? "" : `?${query}`);
      return sent ? refuse(c, 404) : new Response(null, { status: 301, headers: { Location: location } });
    }
    const { knownQuery } = found.route;
    c.set("forEverybody", knownQuery !== undefined || isOpenData(path));
    if (knownQuery && !sent) {
      const known = query === "" ? "" : knownQuery(new URLSearchParams(query)).toString();
      c.set("target", path + (known === "" ? "" : `?${known}`));
    }
    return null;
  };
}

/** No route of ours has it, and neither has the framework after it has tidied up. */
const isOwnSpelling = (path: string) =>
  !path.includes("//") && !(segmentsOf(path) ?? []).some((segment) => segment === "." || segment === "..");

/** Forms name what they are about in codes of their own, e.g. terms with a comma. */
const isSameWords = (path: string, ours: string) =>
  segmentsOf(path)?.join("/") === segmentsOf(ours)?.join("/") && !path.includes("//") && !path.endsWith("/");

export function ownPages(origin: string): Guard {
  return async (c, next) => {
    const facts = {
      method: c.req.method,
      path: c.req.path,
      origin: c.req.header("Origin"),
      fetchSite: c.req.header("Sec-Fetch-Site"),
    };
    return comesFromOurPages(facts, origin) ? next() : refuse(c, 403);
  };
}

export function bearableBody(paces: Paces): Guard {
  return async (c, next) => {
    if (!isSent(c.req.method)) return next();
    const limit = bodyLimit(c.req.path, c.req.header("Content-Type"));
    const announced = Number(c.req.header("Content-Length") ?? 0);
    if (!(announced <= limit)) return refuseLargeBody(c);
    if (!isForm(c.req.path, c.req.header("Content-Type"))) return refuse(c, 400);
    const documents = bringsDocuments(c.req.path, c.req.header("Content-Type"));
    const body = limitedBody(c.env.incoming, limit, documents ? paces.documents : paces.typed);
    c.set("body", body);
    try {
      await next();
    } catch (error) {
      if (body.brokenOff() === null) throw error;
    }
    if (body.brokenOff() === 413) c.res = await refuseLargeBody(c);
    if (body.brokenOff() === 408) c.res = refuse(c, 408, { Connection: "close" });
  };
}

export function limitedClient({ limits, config }: Pick<AppContext, "limits" | "config">): Guard {
  const isTrusted = trustedProxies(config.trustedProxies);
  return async (c, next) => {
    const client = clientAddress(peerOf(c.env.incoming), c.req.header("X-Forwarded-For"), isTrusted);
    c.set("client", client);
    const taken = probes.includes(c.req.path) ? { ok: true as const } : await limits.take("any", client);
    return taken.ok ? next() : refuse(c, 429, { "Retry-After": String(taken.retryAfterSeconds) });
  };
}

export function refuse(c: Context<SiteEnv>, status: number, headers: Record<string, string> = {}) {
  if (c.req.path.startsWith("/api/")) return problem(status, refusalDetails[status] ?? "Refused.", { headers });
  const page = refusalPage({
    lang: langOfPath(c.req.path),
    status,
    boardName: c.get("boardName"),
    target: targetOf(c),
    number: status === 500 ? numberToTell(c.get("requestId")) : null,
  });
  return new Response(page, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", ...headers },
  });
}

/**
 * Browsers show an answer only to a body they could send to its end. That is waited for as long as a file a little too
 * large needs; whoever sends much more is cut off.
 */
async function refuseLargeBody(c: Context<SiteEnv>) {
  await discard(c.env.incoming);
  return refuse(c, 413, { Connection: "close" });
}

export function targetOf(c: Context<SiteEnv>) {
  return c.get("target") ?? c.env.incoming.url ?? "/";
}

/** As it was sent, without its query. */
export function pathOf(c: Context<SiteEnv>) {
  return inTwo(c.env.incoming.url ?? "/").path;
}

export function peerOf(incoming: IncomingMessage) {
  return incoming.socket.remoteAddress ?? "";
}
