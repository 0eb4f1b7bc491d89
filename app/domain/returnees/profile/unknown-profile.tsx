import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { PageHead } from "#app/ui/parts.tsx";

/** For links of profiles that have ended, were never confirmed or are not complete: nobody can tell them apart. */
export function UnknownProfile({ lang }: { lang: Lang }) {
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("home:unknown.title")} />
      <p>{t("home:unknown.text")}</p>
      <p className="button-row">
        <a className="button-primary" href={paths.returnee(lang)}>
          {t("home:unknown.action")}
        </a>
      </p>
    </div>
  );
}
