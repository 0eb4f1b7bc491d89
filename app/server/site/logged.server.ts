import type { Logger } from "pino";
import type { AppContext } from "#app/platform/context.server.ts";
import type { PathInLog } from "#app/platform/http/addresses/path-in-log.ts";
import { trustedProxies } from "#app/platform/http/client-address.ts";
import { requestId } from "#app/platform/logging/request-id.ts";
import { type Guard, pathOf, peerOf } from "./guards.server.ts";

/** Gives each request the name under which it stands in our log, and in the proxy's where that one says so. */
export function numbered({ trustedProxies: entries }: AppContext["config"]): Guard {
  const isTrusted = trustedProxies(entries);
  return (c, next) => {
    const { incoming, outgoing } = c.env;
    const given = incoming.headers["x-request-id"];
    const isOurs = typeof given === "string" && isTrusted(peerOf(incoming));
    const id = requestId(isOurs ? given : undefined);
    c.set("requestId", id);
    outgoing.setHeader("X-Request-Id", id);
    return next();
  };
}

export function logged(log: Logger, shown: PathInLog): Guard {
  return async (c, next) => {
    const began = performance.now();
    await next();
    const ms = Math.round((performance.now() - began) * 10) / 10;
    log.info({
      request: c.get("requestId"),
      method: c.req.method,
      path: shown(pathOf(c), c.get("found")),
      status: c.res.status,
      ms,
    });
  };
}
