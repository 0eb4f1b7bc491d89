import { useLocation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";

/** On what waits next: what was decided a moment ago. */
export function JustDecided({ lang }: { lang: Lang }) {
  const t = useTexts();
  const { pathname, search } = useLocation();
  const title = (new URLSearchParams(search).get("decided") ?? "").slice(0, 200);
  if (title === "") return null;
  return (
    <Notice tone="done">
      <p>{t("office:waiting.decided", { title })}</p>
      {pathname === paths.office(lang) ? null : (
        <p>
          {t("office:waiting.nextIs")} <a href={paths.office(lang)}>{t("office:waiting.title")}</a>
        </p>
      )}
    </Notice>
  );
}
