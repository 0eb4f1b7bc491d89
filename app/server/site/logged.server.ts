import type { Logger } from "pino";
import type { AppContext } from "#app/platform/context.server.ts";
import type { PathInLog } from "#app/platform/http/addresses/path-in-log.ts";
import { trustedProxies } from "#app/platform/http/client-address.ts";
import { requestId, requestIdHeader } from "#app/platform/logging/request-id.ts";
import { type Check, type Look, pathOf, peerOf } from "./guards.server.ts";

/** Gives each request the name under which it stands in our log, and in the proxy's where that one says so. */
export function numbered({ trustedProxies: entries }: AppContext["config"]): Check {
  const isTrusted = trustedProxies(entries);
  return (c) => {
    const { incoming } = c.env;
    const given = incoming.headers[requestIdHeader];
    const isOurs = typeof given === "string" && isTrusted(peerOf(incoming));
    c.set("requestId", requestId(isOurs ? given : undefined));
    return null;
  };
}

export function logged(log: Logger, shown: PathInLog): Look {
  return (c, ms) => {
    if (!log.isLevelEnabled("info")) return;
    log.info({
      request: c.get("requestId"),
      method: c.req.method,
      path: shown(pathOf(c), c.get("found")),
      status: c.res.status,
      ms: Math.round(ms * 10) / 10,
    });
  };
}
