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
import { frameOf, type Site } from "./frame-of.tsx";
import { forbiddenOf } from "./platform/http/needed-right.ts";
import { i18nFor } from "./platform/i18n/i18n-for.ts";
import { isLang, langs, sourceLang } from "./platform/i18n/locales.ts";
import { errorCodeOf } from "./ui/error-code-of.ts";
import { ErrorPage } from "./ui/error-page.tsx";
import { OfferedLangs } from "./ui/languages/offered-langs.tsx";
import { Kept, Rendering } from "./ui/page-form.tsx";
import { PageScript } from "./ui/page-script.tsx";
import stylesUrl from "./ui/styles.css?url";
import { Document } from "./ui/whole/document.tsx";

export type { PageHandle } from "./page-handle.ts";

export const links: LinksFunction = () => [
  { rel: "preload", href: latinUrl, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "preload", href: latinExtUrl, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: "/colors.css" },
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
    langs: board.langs,
    demo: mode === "demo",
    guaranteed,
    kept,
    acting: await actingFor(context, request),
  } satisfies Site;
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
  const { lang, handle, site, hreflangs, ...frame } = frameOf({ pathname, search, matches });
  const { form } = useContext(Rendering);
  const script = useContext(PageScript);
  return (
    <I18nextProvider i18n={i18nFor(lang)}>
      <Document
        {...{ lang, form, script, ...frame }}
        meta={<Meta />}
        links={<Links />}
        hreflangs={hreflangs}
        scripts={handle.hydrate ? <Scripts /> : null}
      >
        <OfferedLangs.Provider value={site?.langs ?? langs}>
          <Kept.Provider value={site?.kept ?? null}>{children}</Kept.Provider>
        </OfferedLangs.Provider>
      </Document>
    </I18nextProvider>
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
