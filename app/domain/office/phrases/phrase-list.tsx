import type { searchPhrases } from "#app/domain/occupations/find-phrases.server.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import { WordedList } from "../worded/worded-list.tsx";

type Props = { lang: Lang; phrases: Awaited<ReturnType<typeof searchPhrases>>; total: number };

export function PhraseList({ lang, phrases, total }: Props) {
  const t = useTexts();
  return (
    <WordedList lang={lang} items={phrases} total={total}>
      {({ id, section, texts }) => (
        <>
          <a href={paths.officePhrase(lang, id)}>{texts[lang]}</a> <Chip>{t(`phrase:section.${section}`)}</Chip>
        </>
      )}
    </WordedList>
  );
}
