import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";
import { needs } from "./needs.ts";

export function NeedsGroup({ view, lang }: { view: ListingView; lang: Lang }) {
  const t = useTexts();
  const lists = needs(t, lang, view);
  return (
    <section>
      <h2>{t("sheet:needs.title")}</h2>
      <dl className="facts facts-plain">
        {(["must", "nice", "not"] as const)
          .filter((kind) => lists[kind].length > 0)
          .map((kind) => (
            <div key={kind}>
              <dt>{t(`sheet:needs.${kind}`)}</dt>
              {lists[kind].map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
      </dl>
    </section>
  );
}
