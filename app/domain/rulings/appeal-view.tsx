import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";
import type { FoundRuling } from "./find-ruling.server.ts";

type Appeal = NonNullable<FoundRuling["appeal"]>;

/** What was said against a ruling, and what came of it. */
export function AppealView({ lang, appeal }: { lang: Lang; appeal: Appeal }) {
  const t = useTexts();
  return (
    <>
      <h2>{t("ruling:page.yours")}</h2>
      {appeal.words === null ? (
        <p className="quiet">{t("ruling:page.forgotten")}</p>
      ) : (
        <blockquote className="own-words" lang={appeal.lang}>
          {appeal.words}
        </blockquote>
      )}
      <p className="quiet">{formatInstant(lang, appeal.filedAt)}</p>
      {appeal.outcome && appeal.decidedAt ? (
        <Notice title={t(`ruling:page.outcome.${appeal.outcome}`)}>
          <p>{formatInstant(lang, appeal.decidedAt)}</p>
          {appeal.answer === null ? null : <p className="own-words">{appeal.answer}</p>}
        </Notice>
      ) : null}
    </>
  );
}
