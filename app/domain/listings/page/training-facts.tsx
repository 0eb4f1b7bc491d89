import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { factRows } from "#app/ui/rows/fact-rows.tsx";
import { FactSection } from "./fact-section.tsx";
import { trainingFacts } from "./fact-texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";
import { type Route, routeText } from "./route-text.ts";

export function TrainingFacts({ view, lang, way }: { view: ListingView; lang: Lang; way: Route | null }) {
  const t = useTexts();
  if (!view.training) return null;
  const toSchool = { label: t("listing:page.schoolWay"), value: way && routeText(t, way) };
  return (
    <FactSection
      title={t("listing:page.training")}
      rows={factRows([...trainingFacts(t, lang, view), toSchool])}
      more={<Certificates href={paths.certificates(lang)} />}
    />
  );
}

const Certificates = finished(
  ({ href }: { href: string }) => (
    <p>
      <a href={href}>{useTexts()("certificate:link")}</a>
    </p>
  ),
  ["href"],
);
