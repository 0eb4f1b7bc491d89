import type { searchCatalogue } from "#app/domain/questions/search-catalogue.server.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import { WordedList } from "../worded/worded-list.tsx";

type Props = { lang: Lang; questions: Awaited<ReturnType<typeof searchCatalogue>>; total: number };

export function CatalogueList({ lang, questions, total }: Props) {
  const t = useTexts();
  return (
    <WordedList lang={lang} items={questions} total={total}>
      {({ id, kind, texts }) => (
        <>
          <a href={paths.officeQuestion(lang, id)}>{texts[lang]}</a> <Chip>{t(`question:office.kind.${kind}`)}</Chip>
        </>
      )}
    </WordedList>
  );
}
