import { type ReactNode, useContext } from "react";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";

type Props = { title: string; text: string; children: (lang: Lang) => ReactNode };

/** What is about to be saved, as it will stand in each language of the board. */
export function InLanguages({ title, text, children }: Props) {
  const t = useTexts();
  const offered = useContext(OfferedLangs);
  return (
    <section className="office-section" id="looks" tabIndex={-1} data-focus>
      <h2>{title}</h2>
      <p>{text}</p>
      {offered.map((lang) => (
        <div key={lang} className="panel office-section">
          <h3>{t(`listing:language.${lang}`)}</h3>
          <div lang={lang}>{children(lang)}</div>
        </div>
      ))}
    </section>
  );
}
