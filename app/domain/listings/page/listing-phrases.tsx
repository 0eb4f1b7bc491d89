import { useTexts } from "#app/platform/i18n/texts.ts";
import { phraseLists } from "./fact-texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";

/** What you do, what you need (must and nice), what you get: chosen phrases, complete in every language. */
export function ListingPhrases({ view }: { view: ListingView }) {
  const t = useTexts();
  return phraseLists(t, view).map(({ title, phrases }) => (
    <section key={title}>
      <h2>{title}</h2>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase.id}>{phrase.text}</li>
        ))}
      </ul>
    </section>
  ));
}
