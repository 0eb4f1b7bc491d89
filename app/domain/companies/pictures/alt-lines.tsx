// A face of this room: other nouns may import it.

import type { SaidAlt } from "./alt-texts.ts";

/** What whoever does not see it is told, in each language. */
export function AltLines({ alts }: { alts: readonly SaidAlt[] }) {
  return (
    <ul className="quiet">
      {alts.map(({ lang, alt }) => (
        <li key={lang} lang={lang}>
          {alt}
        </li>
      ))}
    </ul>
  );
}
