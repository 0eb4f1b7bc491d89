import type { GermanLevel, Lang } from "#db/codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { broughtFacts } from "./brought-facts.ts";
import { BroughtList } from "./brought-list.tsx";
import type { BroughtTo } from "./find-brought.server.ts";

type Props = { lang: Lang; broughtTo: BroughtTo | null; germanLevel: GermanLevel | null };

/** For the company, in its own language. */
export function BroughtByPerson({ lang, broughtTo, germanLevel }: Props) {
  const t = useTexts();
  const facts = broughtFacts(t, lang, { brought: broughtTo?.brought ?? null, germanLevel });
  return (
    <>
      <BroughtList facts={facts} />
      {facts.some(({ note }) => note) ? <p className="quiet">{t("bring:schoolOnly")}</p> : null}
    </>
  );
}
