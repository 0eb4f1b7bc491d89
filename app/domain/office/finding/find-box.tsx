import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextField } from "#app/ui/form.tsx";

/** The office's one search field. */
export function FindBox({ lang, typed = "" }: { lang: Lang; typed?: string }) {
  const t = useTexts();
  return (
    <form className="office-filter" role="search" aria-label={t("find:label")} action={paths.officeFind(lang)}>
      <TextField
        form={undefined}
        name="q"
        type="search"
        label={t("find:label")}
        value={typed}
        maxLength={searchLimit}
        autoComplete="off"
      />
      <button className="button">{t("find:button")}</button>
    </form>
  );
}

export const searchLimit = 200;
