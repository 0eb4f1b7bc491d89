import type { LoaderFunctionArgs } from "@remix-run/node";
import { knownEmbedQuery } from "#app/domain/embed/embed-query.ts";
import { embeddedHtml } from "#app/domain/embed/embedded-html.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import type { PageHandle } from "#app/root.tsx";
import { readEmbedded } from "./read-embedded.server.ts";

export const handle = { knownQuery: knownEmbedQuery } satisfies PageHandle;

/** The one page that any site may show in a frame: it has no forms, no scripts, no cookies, and nobody is signed in there. */
const policy = ["default-src 'none'", "style-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors *"];

export async function loader(asked: LoaderFunctionArgs) {
  return new Response(embeddedHtml(await readEmbedded(asked)), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy.join("; "),
      "Cross-Origin-Resource-Policy": "cross-origin",
      "X-Robots-Tag": "noindex",
      ...sharedPage(),
    },
  });
}
