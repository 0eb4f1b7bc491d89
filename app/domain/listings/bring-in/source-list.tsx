import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { EmptyState } from "#app/ui/parts.tsx";
import type { Source } from "./find-sources.server.ts";

/** Where the company's ads were read already. */
export function SourceList({ lang, sources }: { lang: Lang; sources: Source[] }) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("bringIn:sources.title")}</h2>
      {sources.length === 0 ? (
        <EmptyState title={t("bringIn:sources.none")}>
          <p>{t("bringIn:sources.noneText")}</p>
        </EmptyState>
      ) : (
        <ul className="bring-in-sources">
          {sources.map(({ id, form, address, readAt }) => (
            <li key={id}>
              <a href={paths.bringInSource(lang, id)}>{address === "" ? t("bringIn:form.csv") : address}</a>
              <span className="quiet">
                {address === "" ? "" : `${t(`bringIn:form.${form}`)}, `}
                {t("bringIn:sources.readAt", { when: formatInstant(lang, readAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
