import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { criteriaQuery } from "../criteria.ts";
import type { SimilarSearch } from "./find-similar-searches.server.ts";

type SimilarProps = {
  searches: readonly SimilarSearch[];
  /** `beside` what was found, `nearer` to the text than that, or `instead` where nothing was. */
  how: "beside" | "nearer" | "instead";
  lang: Lang;
  cards: ReactNode;
};

/** Occupations whose names are like what was typed. They are not counted: nobody knows that they were meant. */
export const SimilarSearches = finished(
  ({ searches, how, lang, cards }: SimilarProps) => {
    const t = useTexts();
    return (
      <section className="next-best similar-searches">
        <h2>{t("search:similar.title")}</h2>
        <p>{t(`search:similar.${how}`)}</p>
        <ul className="wider">
          {searches.map(({ name, criteria, count }) => (
            <li key={name}>
              <a href={paths.results(lang, criteriaQuery(criteria))}>{t("search:similar.search", { name, count })}</a>
            </li>
          ))}
        </ul>
        {cards}
      </section>
    );
  },
  ["cards"],
);
