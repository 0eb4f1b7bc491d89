import { useContext } from "react";
import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import type { WordedQuestion } from "./find-worded-question.server.ts";

/** What the question and its choices said before, who worded it, and until when it stood. */
export function QuestionVersions({ lang, versions }: { lang: Lang; versions: WordedQuestion["versions"] }) {
  const t = useTexts();
  const offered = useContext(OfferedLangs);
  if (versions.length === 0) return null;
  return (
    <section className="office-section">
      <h2>{t("phrase:office.versions")}</h2>
      <ol className="phrase-versions" reversed>
        {versions.map(({ id, texts, choices, writtenAt, writtenBy, replacedAt }) => (
          <li key={id}>
            {offered.map((one) => (
              <p key={one} lang={one}>
                {[texts[one], ...choices.map((choice) => choice.texts[one])].join(" · ")}
              </p>
            ))}
            <p className="quiet">
              {writtenAt === null
                ? t("phrase:office.loaded")
                : t("phrase:office.written", { name: writtenBy ?? "–", at: formatInstant(lang, writtenAt) })}{" "}
              {t("phrase:office.replaced", { at: formatInstant(lang, replacedAt) })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
