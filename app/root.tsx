import latinExtUrl from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url";
import latinUrl from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { I18nextProvider } from "react-i18next";
import { keptForViewer } from "./domain/accounts/kept-for-viewer.server.ts";
import { actingFor } from "./domain/accounts/own/acting-for.server.ts";
import { findSpans } from "./domain/applications/clock/find-spans.server.ts";
import { guaranteesAnswer } from "./domain/applications/clock/spans.ts";
import { SearchBar } from "./domain/search/search-bar.tsx";
import type { KnownQuery } from "./platform/http/addresses/site-routes.ts";
import { forbiddenOf } from "./platform/http/needed-right.ts";
import { i18nFor } from "./platform/i18n/i18n-for.ts";
import { hreflangs, isLang, type Lang, langs, sourceLang } from "./platform/i18n/locales.ts";
import { errorCodeOf } from "./ui/error-code-of.ts";
import { ErrorPage } from "./ui/error-page.tsx";
import { type Audience, Frame } from "./ui/frame.tsx";
import { Kept } from "./ui/page-form.tsx";
import { PageScript } from "./ui/page-script.tsx";
import stylesUrl from "./ui/styles.css?url";

/** What a route may say about its page (export const handle). */
export interface PageHandle {
  /** Whose header and navigation; public by default. */
  audience?: Audience;
  /** False where the search bar would be in the way, e.g. in the middle of an application. */
  search?: boolean;
  /** True where colours of the page go from edge to edge. */
  bleed?: boolean;
  /** Of every page that is kept for everybody: the parameters it is made from. */
  knownQuery?: KnownQuery;
  /** True only where a page cannot work without the framework in the browser. */
  hydrate?: boolean;
}

export const links: LinksFunction = () => [
  { rel: "preload", href: latinUrl, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "preload", href: latinExtUrl, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: stylesUrl },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { board, origin, mode } = context.config;
  const kept = await keptForViewer(context, request);
  const guaranteed = guaranteesAnswer(await findSpans(await context.edition()));
  return {
    origin,
    boardName: board.name,
    region: board.region,
    demo: mode === "demo",
    guaranteed,
    kept,
    acting: await actingFor(context, request),
  };
}

/** Pages name themselves; this one is for those that could not be shown. */
export const meta: MetaFunction<typeof loader> = ({ error, data, location }) => {
  if (error === undefined || error === null) return [];
  const segment = location.pathname.split("/")[1];
  const t = i18nFor(isLang(segment) ? segment : sourceLang).t;
  const what = t(`errorPage.${errorCodeOf(statusOf(error))}.title`);
  return [{ title: data ? `${what} – ${data.boardName}` : what }];
};

export function Layout({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  const matches = useMatches();
  const segment = pathname.split("/")[1];
  const lang: Lang = isLang(segment) ? segment : sourceLang;
  const handle = Object.assign({}, ...matches.map((match) => match.handle)) as PageHandle;
  const site = matches.find((match) => match.id === "root")?.data as Awaited<ReturnType<typeof loader>> | undefined;
  const alternates = alternatesOf(matches, pathname, search, isLang(segment));
  const script = useContext(PageScript);
  const audience = audienceOf(matches) ?? handle.audience ?? "public";
  const withSearch = audience === "public" && handle.search !== false;

  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {site && alternates
          ? hreflangs((other) => alternates[other]).map(({ hreflang, path }) => (
              <link key={hreflang} rel="alternate" hrefLang={hreflang} href={site.origin + path} />
            ))
          : null}
        {script ? <script type="module" src={script} /> : null}
      </head>
      <body>
        <I18nextProvider i18n={i18nFor(lang)}>
          <Frame
            lang={lang}
            audience={audience}
            search={withSearch ? <SearchBar lang={lang} folded /> : null}
            bleed={handle.bleed ?? false}
            alternates={alternates && inSameSearch(alternates, search)}
            boardName={site?.boardName ?? ""}
            demo={site?.demo ?? false}
            guaranteed={site?.guaranteed ?? false}
            acting={site?.acting ?? null}
          >
            <Kept.Provider value={site?.kept ?? null}>{children}</Kept.Provider>
          </Frame>
        </I18nextProvider>
        {handle.hydrate ? <Scripts /> : null}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const forbidden = isRouteErrorResponse(error) && error.status === 403 ? forbiddenOf(error.data) : null;
  return <ErrorPage status={statusOf(error)} forbidden={forbidden} />;
}

const statusOf = (error: unknown) => (isRouteErrorResponse(error) ? error.status : 500);

/** A page for people of companies and of the office alike says in its data (`audience`) who reads it. */
function audienceOf(matches: { data: unknown }[]): Audience | null {
  for (const { data } of matches) {
    if (typeof data === "object" && data !== null && "audience" in data) return data.audience as Audience;
  }
  return null;
}

/** The same page in each language; a loader whose address holds translated words returns `alternates` itself. */
function alternatesOf(matches: { data: unknown }[], pathname: string, search: string, hasLang: boolean) {
  if (!hasLang) return null;
  for (const { data } of matches) {
    if (typeof data === "object" && data !== null && "alternates" in data)
      return data.alternates as Record<Lang, string>;
  }
  const rest = pathname.split("/").slice(2).join("/");
  return Object.fromEntries(langs.map((lang) => [lang, `/${lang}${rest ? `/${rest}` : ""}${search}`])) as Record<
    Lang,
    string
  >;
}

/** Who reads the page in another language is still in the same search. */
function inSameSearch(alternates: Record<Lang, string>, search: string) {
  const entries = langs.map((lang) => [
    lang,
    alternates[lang].includes("?") ? alternates[lang] : alternates[lang] + search,
  ]);
  return Object.fromEntries(entries) as Record<Lang, string>;
}
