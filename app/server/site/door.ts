import type { RequestListener } from "node:http";

const readiness = "/readyz";
const forMachines: readonly (string | undefined)[] = ["/healthz", readiness, "/metrics"];

/**
 * Stands in front of everything else. While it is being closed it tells the proxy not to come again, and answers who
 * comes all the same. With `forMachinesOnly` a process that only does jobs says how it is, and nothing more.
 */
export function door(inside: RequestListener, { forMachinesOnly }: { forMachinesOnly: boolean }) {
  let isClosing = false;

  const listener: RequestListener = (request, response) => {
    if (isClosing) response.shouldKeepAlive = false;
    if (isClosing && request.url === readiness) response.writeHead(503, plain).end("stopping\n");
    else if (forMachinesOnly && !forMachines.includes(request.url)) response.writeHead(404, plain).end("only jobs\n");
    else inside(request, response);
  };

  return { listener, close: () => void (isClosing = true) };
}

const plain = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
