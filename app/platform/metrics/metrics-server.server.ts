import { createServer } from "node:http";
import { bearsToken } from "../keys/bears-token.server.ts";

/** Who may read: whoever reaches the port, or has the token. */
export type Scraping = { scrape: () => Promise<string>; contentType: string; token: string | null };

/** A server of its own, which visitors do not reach. It knows one address. */
export function metricsServer({ scrape, contentType, token }: Scraping) {
  return createServer({ headersTimeout: 5000, requestTimeout: 5000 }, (request, response) => {
    const { method, url, headers } = request;
    if (url !== "/metrics" || method !== "GET") return void response.writeHead(404).end();
    if (token !== null && !bearsToken(headers.authorization, token)) return void response.writeHead(401).end();
    scrape().then(
      (text) => response.writeHead(200, { "Content-Type": contentType, "Cache-Control": "no-store" }).end(text),
      () => response.writeHead(500).end(),
    );
  });
}
