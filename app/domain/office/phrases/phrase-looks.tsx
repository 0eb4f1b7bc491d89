import { I18nextProvider } from "react-i18next";
import type { PhraseSection } from "#db/codes.ts";
import { GainsGroup } from "#app/domain/listings/page/gains-group.tsx";
import { NeedsGroup } from "#app/domain/listings/page/needs-group.tsx";
import { TasksGroup } from "#app/domain/listings/page/tasks-group.tsx";
import { i18nFor } from "#app/platform/i18n/i18n-for.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Ticks } from "#app/ui/rows/ticks.tsx";
import { InLanguages } from "../previews/in-languages.tsx";
import type { PhraseLook } from "./find-phrase-looks.server.ts";

/** The part of an ad in which the phrase will stand, in each language. */
export function PhraseLooks({ looks, section }: { looks: readonly PhraseLook[]; section: PhraseSection }) {
  const t = useTexts();
  return (
    <InLanguages title={t("phrase:looks.title")} text={t("phrase:looks.text")}>
      {(lang) => {
        const look = looks.find((one) => one.lang === lang);
        if (!look) return null;
        const { text, view } = look;
        if (!view) return <Ticks lines={[text]} />;
        return (
          <I18nextProvider i18n={i18nFor(lang)}>
            <p className="quiet">
              {view.title} · {view.company.name}
            </p>
            <div className="listing-groups">
              {section === "task" ? <TasksGroup view={view} /> : null}
              {section === "requirement" ? <NeedsGroup view={view} lang={lang} /> : null}
              {section === "benefit" ? <GainsGroup view={view} lang={lang} /> : null}
            </div>
          </I18nextProvider>
        );
      }}
    </InLanguages>
  );
}
