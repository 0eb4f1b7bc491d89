import type { GermanLevel, Lang } from "#db/codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { broughtFacts } from "./brought-facts.ts";
import { BroughtList } from "./brought-list.tsx";
import type { BroughtTo } from "./find-brought.server.ts";
import { answersAny, RequirementMarks } from "./requirement-marks.tsx";

type Props = { lang: Lang; broughtTo: BroughtTo | null; germanLevel: GermanLevel | null };

/** For the seeker: what the company was told. */
export function BroughtSummary({ lang, broughtTo, germanLevel }: Props) {
  const t = useTexts();
  return (
    <>
      <BroughtList facts={broughtFacts(t, lang, { brought: broughtTo?.brought ?? null, germanLevel })} />
      {broughtTo && answersAny(broughtTo) ? (
        <>
          <h3>{t("bring:requirements")}</h3>
          <RequirementMarks lang={lang} {...broughtTo} />
        </>
      ) : null}
    </>
  );
}
