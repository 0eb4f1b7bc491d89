import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

/** In the dossier: the whole of it as a file. */
export function ExportButton({ lang, id }: { lang: Lang; id: string }) {
  const t = useTexts();
  return (
    <form method="post" action={paths.applicationExport(lang, id)}>
      <button className="link-button">{t("export:button")}</button>
    </form>
  );
}
