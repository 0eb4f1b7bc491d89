import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice, PageHead } from "#app/ui/parts.tsx";

/** `apiKey`: null where the same form has made it before. */
type ShownKeyProps = { lang: Lang; name: string; apiKey: string | null };

/** A new key, this once. */
export function ShownKey({ lang, name, apiKey }: ShownKeyProps) {
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("program:shown.title", { name })}>
        {apiKey === null ? null : <p>{t("program:shown.text")}</p>}
      </PageHead>
      {apiKey === null ? (
        <Notice>
          <p>{t("program:shown.before")}</p>
        </Notice>
      ) : (
        <p className="panel program-key">
          <code>{apiKey}</code>
        </p>
      )}
      <p className="button-row">
        <a className="button-primary" href={paths.programs(lang)}>
          {t(apiKey === null ? "program:back" : "program:shown.kept")}
        </a>
      </p>
    </div>
  );
}
