import { useContext } from "react";
import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";

type Version = { id: string; writtenAt: string | null; writtenBy: string | null; replacedAt: string };

type Props<Item> = { lang: Lang; versions: Item[]; said: (version: Item, lang: Lang) => string };

/** What a phrase or question said before, who worded it, and until when it stood. */
export function WordedVersions<Item extends Version>({ lang, versions, said }: Props<Item>) {
  const t = useTexts();
  const offered = useContext(OfferedLangs);
  if (versions.length === 0) return null;
  return (
    <section className="office-section">
      <h2>{t("phrase:office.versions")}</h2>
      <ol className="phrase-versions" reversed>
        {versions.map((version) => (
          <li key={version.id}>
            {offered.map((one) => (
              <p key={one} lang={one}>
                {said(version, one)}
              </p>
            ))}
            <p className="quiet">
              {version.writtenAt === null
                ? t("phrase:office.loaded")
                : t("phrase:office.written", {
                    name: version.writtenBy ?? "–",
                    at: formatInstant(lang, version.writtenAt),
                  })}{" "}
              {t("phrase:office.replaced", { at: formatInstant(lang, version.replacedAt) })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
