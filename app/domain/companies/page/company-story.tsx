import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Ticks } from "#app/ui/rows/ticks.tsx";
import type { CompanyProfile } from "../company-queries.server.ts";
import { CompanyPhotos } from "../pictures/company-picture.tsx";

type Props = { company: CompanyProfile; lang: Lang };

/** What the company does, in its own words beside its first picture; its other pictures; and what it gives to who is new. */
export function CompanyStory({ company, lang }: Props) {
  const photos = company.pictures.filter(({ kind }) => kind === "photo");
  const beside = company.about ? 1 : 0;
  return (
    <>
      {company.about ? (
        <section className="company-about">
          <OwnWords words={company.about} lang={lang} />
          <CompanyPhotos photos={photos.slice(0, beside)} />
        </section>
      ) : null}
      <CompanyPhotos photos={photos.slice(beside)} />
      <Welcome company={company} lang={lang} />
    </>
  );
}

function Welcome({ company: { welcome, welcomes }, lang }: Props) {
  const t = useTexts();
  if (welcome === null && welcomes.length === 0) return null;
  return (
    <section className="company-welcome">
      <h2>{t("profile:form.welcome")}</h2>
      <Ticks lines={welcomes.map((one) => t(`profile:welcome.${one}`))} />
      {welcome ? <OwnWords words={welcome} lang={lang} /> : null}
    </section>
  );
}

type WordsProps = { words: NonNullable<CompanyProfile["about"]>; lang: Lang };

/** The company in its own words, and in which language they are where it is not the reader's. */
function OwnWords({ words, lang }: WordsProps) {
  const t = useTexts();
  return (
    <div>
      {words.lang === lang ? null : <p className="quiet">{t(`listing:page.freeTextIn.${words.lang}`)}</p>}
      {words.text.split(/\n{2,}/).map((paragraph, position) => (
        <p key={position} lang={words.lang} className="own-words">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
