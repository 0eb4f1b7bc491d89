import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";
import { criteriaQuery, type Criteria } from "./criteria.ts";
import type { SearchQuestion } from "./questions.server.ts";
import type { ResultsView } from "./results-view.server.ts";

type QuestionsProps = { view: ResultsView; lang: Lang };

const hrefOf = (lang: Lang, criteria: Criteria) => paths.results(lang, criteriaQuery(criteria));

export function UnknownPlace({ view, lang }: QuestionsProps) {
  const t = useTexts();
  const { near, criteria } = view;
  if (near === null) return null;
  if (near.known) {
    if (near.others.length === 0) return null;
    return (
      <p className="quiet">
        {t("search:otherPlaces")} <PlaceLinks names={near.others} criteria={criteria} lang={lang} />
      </p>
    );
  }
  return (
    <Notice tone="stop" title={t("search:unknownPlace.title", { place: near.typed })}>
      <p>{t("search:unknownPlace.text")}</p>
      {near.suggestions.length > 0 ? (
        <p>
          {t("search:unknownPlace.suggestions")} <PlaceLinks names={near.suggestions} criteria={criteria} lang={lang} />
        </p>
      ) : null}
    </Notice>
  );
}

function PlaceLinks({ names, criteria, lang }: { names: string[]; criteria: Criteria; lang: Lang }) {
  return (
    <span className="inline-links">
      {names.map((name) => (
        <a key={name} href={hrefOf(lang, { ...criteria, near: name, page: 1 })}>
          {name}
        </a>
      ))}
    </span>
  );
}

/** Where a word may be meant in another way, the reader is asked; without scripts this is what suggestions are. */
export function Questions({ view, lang }: QuestionsProps) {
  const t = useTexts();
  const { places, words } = view.questions;
  return (
    <>
      {places.map((question) => (
        <Question key={question.typed} question={question} ask={t("search:questions.place")} lang={lang} />
      ))}
      {words.map((question) => (
        <Question
          key={question.typed}
          question={question}
          ask={t("search:questions.word", { typed: question.typed })}
          lang={lang}
        />
      ))}
    </>
  );
}

function Question({ question, ask, lang }: { question: SearchQuestion; ask: string; lang: Lang }) {
  return (
    <p className="quiet">
      {ask}{" "}
      <span className="inline-links">
        {question.answers.map(({ text, criteria }) => (
          <a key={text} href={hrefOf(lang, criteria)}>
            {text}
          </a>
        ))}
      </span>
    </p>
  );
}
