import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

type Props = {
  lang: Lang;
  guides: readonly { id: string; title: string; lang: Lang }[];
};

/** The guides that help on a page. */
export function GuideLinks({ lang, guides }: Props) {
  const t = useTexts();
  if (guides.length === 0) return null;
  return (
    <section>
      <h2>{t("guide:more")}</h2>
      <ul>
        {guides.map((guide) => (
          <li key={guide.id}>
            <a href={paths.guide(lang, guide.id)} lang={guide.lang}>
              {guide.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
