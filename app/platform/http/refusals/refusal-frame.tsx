import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { Drawing } from "#app/ui/drawing/drawing.tsx";
import { Mark } from "#app/ui/drawing/mark.tsx";
import stylesUrl from "#app/ui/styles.css?url";

type Frame = { lang: Lang; boardName: string; title: string; children: ReactNode };

/** A page in front of the framework, where nothing is known of the visitor but the language. */
export function refusalFrame({ lang, boardName, title, children }: Frame) {
  const page = (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${boardName}`}</title>
        <link rel="stylesheet" href="/colors.css" />
        <link rel="stylesheet" href={stylesUrl} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <header className="frame-top">
          <div className="wrap frame-bar">
            <a className="brand" href={paths.home(lang)}>
              <Mark />
              {boardName}
            </a>
          </div>
        </header>
        <main className="wrap">
          <Drawing scene="closed" />
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
