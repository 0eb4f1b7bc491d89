import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import {
  lastChange,
  sitemapIndexXml,
  type SitemapPages,
  sitemapParts,
  sitemapXml,
} from "#app/platform/http/sitemap.ts";
import { atMost } from "#app/platform/jobs/at-most.ts";
import type { PageHandle } from "#app/root.tsx";
import { publicPages } from "./public-pages.server.ts";

export const handle = { knownQuery: partQuery } satisfies PageHandle;

/** One is made at a time, so that what is asked for at once by many does not take turns with everything else. */
const oneAtATime = atMost(1);

/** Every public page in every language: an index, and behind it the parts (?part=1). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get("part");
  const { board, origin } = context.config;
  const edition = await context.edition();
  return oneAtATime(async () => {
    const parts = sitemapParts(await publicPages(edition, dayOf(context.now()), context.config), board.langs);
    return xml(await (asked === null ? indexOf(parts, origin) : partOf(parts, asked, context.config)));
  });
}

async function indexOf(parts: SitemapPages[], origin: string) {
  const described = [];
  for (const [index, pages] of parts.entries())
    described.push({ address: `${origin}/sitemap.xml?part=${index + 1}`, updatedAt: await lastChange(pages) });
  return sitemapIndexXml(described);
}

function partOf(parts: SitemapPages[], asked: string, { origin, board }: Config) {
  const part = /^[1-9]\d*$/.test(asked) ? parts[Number(asked) - 1] : undefined;
  if (!part) throw notFound();
  return sitemapXml(origin, part, board.langs);
}

function xml(body: string) {
  return new Response(body, { headers: { "Content-Type": "application/xml; charset=utf-8", ...sharedPage() } });
}

function partQuery(asked: URLSearchParams) {
  const part = asked.get("part");
  return new URLSearchParams(part === null ? {} : { part });
}
