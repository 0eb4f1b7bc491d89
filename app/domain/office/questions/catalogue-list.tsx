import { useContext } from "react";
import type { searchCatalogue } from "#app/domain/questions/search-catalogue.server.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { Chip } from "#app/ui/parts.tsx";

type Props = { lang: Lang; questions: Awaited<ReturnType<typeof searchCatalogue>>; total: number };

/** Each question leads to its page; the other languages stand under it. */
export function CatalogueList({ lang, questions, total }: Props) {
  const t = useTexts();
  const offered = useContext(OfferedLangs);
  return (
    <>
      <p role="status" data-count={total}>
        {t("phrase:search.found", { number: total })}
      </p>
      <ul className="phrase-list">
        {questions.map(({ id, kind, texts, isRetired, isEdited }) => (
          <li key={id}>
            <div>
              <a href={paths.officeQuestion(lang, id)}>{texts[lang]}</a>{" "}
              <Chip>{t(`question:office.kind.${kind}`)}</Chip>{" "}
              {isEdited ? <Chip tone="good">{t("phrase:state.edited")}</Chip> : null}{" "}
              {isRetired ? <Chip>{t("phrase:state.retired")}</Chip> : null}
            </div>
            {offered
              .filter((one) => one !== lang)
              .map((one) => (
                <p key={one} className="quiet" lang={one}>
                  {texts[one]}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}
