import type { ReactNode } from "react";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Acting, type Audience, Frame } from "../frame.tsx";
import type { WrittenForm } from "../page-form.tsx";

/** The same page in each language; nothing where it has none, or where the board does not speak it. */
type Alternates = Record<Lang, string>;

export type DocumentProps = Alternates & {
  lang: Lang;
  audience: Audience;
  bleed: boolean;
  boardName: string;
  demo: boolean;
  guaranteed: boolean;
  acting: Acting | null;
  /** The form of the page in which people write. */
  form: WrittenForm | null;
  /** Address of the one enhancement script. */
  script: string | null;
} & Record<(typeof slotsOfDocument)[number], ReactNode>;

/** Title and description, style sheets, the page in other languages, the search bar, the page itself, and what comes last. */
export const slotsOfDocument = ["meta", "links", "hreflangs", "search", "children", "scripts"] as const;

/** A whole page from its first tag to its last. */
export function Document({ lang, de, pl, cs, script, meta, links, hreflangs, scripts, ...frame }: DocumentProps) {
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {meta}
        {links}
        {hreflangs}
        {script ? <script type="module" src={script} /> : null}
      </head>
      <body>
        <Frame lang={lang} alternates={[de, pl, cs].every((path) => path === "") ? null : { de, pl, cs }} {...frame} />
        {scripts}
      </body>
    </html>
  );
}
