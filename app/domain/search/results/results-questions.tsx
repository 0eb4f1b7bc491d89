import { paths } from "#app/paths.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";
import { type Criteria, criteriaQuery } from "../criteria.ts";
import type { SearchQuestion } from "./find-questions.server.ts";
import type { ResultsView } from "./find-results-view.server.ts";

type QuestionsProps = {
  view: Pick<ResultsView, "criteria" | "total" | "near" | "questions" | "narrowsNothing" | "leftOut">;
  lang: Lang;
};

const hrefOf = (lang: Lang, criteria: Criteria) => paths.results(lang, criteriaQuery(criteria));

export function UnknownPlace({ view, lang }: QuestionsProps) {
  const t = useTexts();
  const { near, criteria } = view;
  const named = (name: string): Answer => ({
    text: name,
    label: t("search:questions.asPlace", { text: name }),
    criteria: { ...criteria, near: name, page: 1 },
  });
  if (near === null) return null;
  if (near.known) {
    if (near.others.length === 0) return null;
    return <Question ask={t("search:otherPlaces")} answers={near.others.map(named)} lang={lang} />;
  }
  return (
    <Notice tone="stop" title={t("search:unknownPlace.title", { place: near.typed })}>
      <p>{t("search:unknownPlace.text")}</p>
      {near.suggestions.length > 0 ? (
        <Question ask={t("search:unknownPlace.suggestions")} answers={near.suggestions.map(named)} lang={lang} />
      ) : null}
    </Notice>
  );
}

/** Where a word may be meant in another way, the reader is asked; without scripts this is what suggestions are. */
export function Questions({ view, lang }: QuestionsProps) {
  const t = useTexts();
  const { places, words } = view.questions;
  return (
    <>
      {view.narrowsNothing ? (
        <p className="quiet">{t("search:questions.narrowsNothing", { typed: view.criteria.q })}</p>
      ) : null}
      {view.leftOut.length > 0 ? (
        <p className="quiet">
          {t("search:questions.notUsed", {
            words: formatList(
              lang,
              view.leftOut.map((typed) => t("search:questions.typed", { typed })),
            ),
          })}
        </p>
      ) : null}
      {places.map(({ typed, answers }) => (
        <Question
          key={typed}
          ask={t("search:questions.place")}
          answers={answers.map((one) => ({ ...one, label: t("search:questions.asPlace", { text: one.text }) }))}
          lang={lang}
        />
      ))}
      {words.map(({ typed, answers }) =>
        answers.length === 0 ? (
          <p key={typed} className="quiet">
            {t(view.total > 0 ? "search:questions.leftOut" : "search:questions.unknown", { typed })}
          </p>
        ) : (
          <Question
            key={typed}
            ask={t("search:questions.word", { typed })}
            answers={answers.map((one) => ({
              ...one,
              label: t("search:questions.instead", { text: one.text, typed }),
            }))}
            lang={lang}
          />
        ),
      )}
    </>
  );
}

/** The label says what the link does to whoever hears it without the question. */
type Answer = SearchQuestion["answers"][number] & { label: string };

function Question({ ask, answers, lang }: { ask: string; answers: Answer[]; lang: Lang }) {
  return (
    <div className="question">
      {ask}{" "}
      <ul aria-label={ask}>
        {answers.map(({ text, label, criteria }) => (
          <li key={text}>
            <a href={hrefOf(lang, criteria)} aria-label={label}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
