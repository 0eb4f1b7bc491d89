import type { LoaderFunctionArgs } from "@remix-run/node";
import { dayOf } from "#app/platform/days.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { lastChange, sitemapIndexXml, sitemapParts, sitemapXml } from "#app/platform/http/sitemap.ts";
import type { PageHandle } from "#app/root.tsx";
import { publicPages } from "./public-pages.server.ts";

export const handle = { knownQuery: partQuery } satisfies PageHandle;

/** Every public page in every language: an index, and behind it the parts (?part=1). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { origin } = context.config;
  const parts = sitemapParts(await publicPages(await context.edition(), dayOf(context.now())));
  const asked = new URL(request.url).searchParams.get("part");
  if (asked === null) {
    const address = (index: number) => `${origin}/sitemap.xml?part=${index + 1}`;
    return xml(
      sitemapIndexXml(parts.map((pages, index) => ({ address: address(index), updatedAt: lastChange(pages) }))),
    );
  }
  const part = /^[1-9]\d*$/.test(asked) ? parts[Number(asked) - 1] : undefined;
  if (!part) throw notFound();
  return xml(sitemapXml(origin, part));
}

function xml(body: string) {
  return new Response(body, { headers: { "Content-Type": "application/xml; charset=utf-8", ...sharedPage() } });
}

function partQuery(asked: URLSearchParams) {
  const part = asked.get("part");
  return new URLSearchParams(part === null ? {} : { part });
}
