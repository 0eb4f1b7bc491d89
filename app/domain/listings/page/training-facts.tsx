import { Facts } from "#app/ui/parts.tsx";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { trainingFacts } from "./fact-texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";

export function TrainingFacts({ view, lang }: { view: ListingView; lang: Lang }) {
  const t = useTexts();
  if (!view.training) return null;
  return (
    <section>
      <h2>{t("listing:page.training")}</h2>
      <Facts items={trainingFacts(t, lang, view)} />
    </section>
  );
}
