import { useTexts } from "#app/platform/i18n/texts.ts";
import type { ListingView } from "./listing-view.server.ts";

type Phrase = ListingView["phrases"][number];

/** What you do, what you need (must and nice), what you get: chosen phrases, complete in every language. */
export function ListingPhrases({ view }: { view: ListingView }) {
  const t = useTexts();
  const of = (section: Phrase["section"]) => view.phrases.filter((phrase) => phrase.section === section);
  const requirements = of("requirement");
  return (
    <>
      <PhraseList title={t("listing:page.tasks")} phrases={of("task")} />
      <PhraseList
        title={t("listing:page.must")}
        phrases={requirements.filter((phrase) => phrase.necessity === "must")}
      />
      <PhraseList
        title={t("listing:page.nice")}
        phrases={requirements.filter((phrase) => phrase.necessity === "nice")}
      />
      <PhraseList title={t("listing:page.benefits")} phrases={of("benefit")} />
    </>
  );
}

function PhraseList({ title, phrases }: { title: string; phrases: Phrase[] }) {
  if (phrases.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase.id}>{phrase.text}</li>
        ))}
      </ul>
    </section>
  );
}
