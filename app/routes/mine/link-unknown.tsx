import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { PageHead } from "#app/ui/parts.tsx";
import { LinksRequest } from "./links-request.tsx";

/** A link with a typing error, or of an application that was erased: nobody can tell which, and both need the same. */
export function LinkUnknown({ lang }: { lang: Lang }) {
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("application:unknown.title")} />
      <p>{t("application:unknown.text")}</p>
      <LinksRequest action={paths.myApplications(lang)} form={undefined} />
    </div>
  );
}
