import type { Lang } from "#db/codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { useDeskPaths } from "../desk/desk-paths.ts";

/** In the dossier: the whole of it as a file. */
export function ExportButton({ lang, id }: { lang: Lang; id: string }) {
  const t = useTexts();
  return (
    <form method="post" action={useDeskPaths(lang).exported(id)}>
      <button className="link-button">{t("export:button")}</button>
    </form>
  );
}
