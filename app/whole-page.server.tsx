import type { EntryContext } from "@remix-run/node";
import { frameOf } from "./frame-of.tsx";
import { finished } from "./ui/finished.tsx";
import { Markup } from "./ui/markup.ts";
import { markupOfParts } from "./ui/page-of-parts.server.tsx";
import { Document, slotsOfDocument } from "./ui/whole/document.tsx";
import { headTags } from "./ui/whole/head-tags.tsx";

type RouteModule = NonNullable<EntryContext["routeModules"][string]>;

/**
 * A page that its route makes of finished parts alone, without the framework's rendering; null where it does not. It is what
 * the framework would make of it, to the last byte: docs/decisions/0061.
 */
export function wholePage({ staticHandlerContext, routeModules, manifest }: EntryContext): string | null {
  const { location, loaderData } = staticHandlerContext;
  const matches = staticHandlerContext.matches.map(({ route, params, pathname }) => ({
    ...{ id: route.id, handle: route.handle as unknown, params, pathname },
    data: loaderData[route.id] as unknown,
    meta: [],
  }));
  const { id = "", data, params = {} } = matches.at(-1) ?? {};
  const { lang, handle, site, ...frame } = frameOf({ ...location, matches });
  const page = handle.whole?.(data as never);
  const module = routeModules[id];
  if (!page || !module || !site || site.kept || frame.audience !== "public") return null;
  return markupOfParts(
    <Whole
      {...{ lang, ...frame }}
      form={null}
      script={manifest.entry.module}
      meta={headTags(descriptorsOf(module, { data, params, location, matches, error: undefined }))}
      links={linksOf(routeModules["root"]).node}
      scripts={null}
    >
      {page}
    </Whole>,
    lang,
  );
}

const Whole = finished(Document, [...slotsOfDocument, "de", "pl", "cs"]);

type MetaAsked = Parameters<Extract<RouteModule["meta"], (...asked: never) => unknown>>[0];

function descriptorsOf({ meta }: RouteModule, asked: MetaAsked) {
  return (typeof meta === "function" ? meta(asked) : meta) ?? [];
}

/** The style sheets and letters of all pages: the same as long as the program is. */
let links: Markup | null = null;

function linksOf(root: RouteModule | undefined) {
  return (links ??= new Markup(markupOfParts(<LinkTags tags={(root?.links?.() ?? []) as never} />, "de")));
}

const LinkTags = finished(({ tags }: { tags: readonly Record<string, string>[] }) =>
  tags.map((tag) => <link key={tag["href"]} {...tag} />),
);
