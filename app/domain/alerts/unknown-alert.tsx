import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { PageHead } from "#app/ui/parts.tsx";

/** For links of alerts that have ended, were never confirmed or are not complete: nobody can tell them apart. */
export function UnknownAlert({ lang }: { lang: Lang }) {
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("alert:unknown.title")} />
      <p>{t("alert:unknown.text")}</p>
      <p className="button-row">
        <a className="button-primary" href={paths.results(lang)}>
          {t("alert:unknown.action")}
        </a>
      </p>
    </div>
  );
}
