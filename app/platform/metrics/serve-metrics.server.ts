import { hash, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

/** Who may read: whoever reaches the port, or has the token. */
export type Scraping = { scrape: () => Promise<string>; contentType: string; token: string | null };

/** By its hash, which takes as long for any token, right or wrong, short or long. */
export function mayScrape(authorization: string | undefined, token: string) {
  const given = /^Bearer (.+)$/i.exec(authorization ?? "")?.[1] ?? "";
  return timingSafeEqual(hash("sha256", given, "buffer"), hash("sha256", token, "buffer"));
}

/** A server of its own, which visitors do not reach. It knows one address. */
export function metricsServer({ scrape, contentType, token }: Scraping) {
  return createServer({ headersTimeout: 5000, requestTimeout: 5000 }, (request, response) => {
    const { method, url, headers } = request;
    if (url !== "/metrics" || method !== "GET") return void response.writeHead(404).end();
    if (token !== null && !mayScrape(headers.authorization, token)) return void response.writeHead(401).end();
    scrape().then(
      (text) => response.writeHead(200, { "Content-Type": contentType, "Cache-Control": "no-store" }).end(text),
      () => response.writeHead(500).end(),
    );
  });
}
