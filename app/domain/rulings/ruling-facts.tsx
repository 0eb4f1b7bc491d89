import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import type { Ruling } from "./ruling.ts";
import { rulingLines } from "./ruling-lines.ts";

/** A ruling with its reasons, as everybody reads it whom it concerns. */
export function RulingFacts({ lang, ruling }: { lang: Lang; ruling: Ruling }) {
  const t = useTexts();
  const lines = rulingLines(t, ruling).map(({ name, value }) => ({ label: t(`ruling:label.${name}`), value }));
  const at = { label: t("ruling:label.at"), value: formatInstant(lang, ruling.decidedAt) };
  return (
    <>
      <Facts items={[...lines, at]} />
      {ruling.ground === null ? null : (
        <>
          <h2>{t("ruling:page.facts")}</h2>
          {ruling.facts === null ? (
            <p className="quiet">{t("ruling:page.forgotten")}</p>
          ) : (
            <blockquote className="own-words" lang={ruling.lang}>
              {ruling.facts}
            </blockquote>
          )}
        </>
      )}
    </>
  );
}
