// A face of this room: other nouns may import it.

import { shownWebsite } from "#app/domain/companies/company.ts";
import { PhoneLink } from "#app/domain/companies/phone-link.tsx";
import { CompanyLogo } from "#app/domain/companies/pictures/company-picture.tsx";
import { paths } from "#app/paths.ts";
import { formatDay, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip, Facts, Notice } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { wayText } from "../card/way-text.ts";
import { BorderFacts } from "./border-facts.tsx";
import type { ListingView } from "./find-listing-view.server.ts";
import { ListingFacts } from "./listing-facts.tsx";
import { ListingPhrases } from "./listing-phrases.tsx";
import { PayElsewhere } from "./pay-elsewhere.tsx";
import type { ListingWays } from "./route-text.ts";
import { TrainingFacts } from "./training-facts.tsx";

type ArticleProps = {
  view: ListingView;
  lang: Lang;
  ways?: ListingWays | null;
  /** Its title is the page's, unless it stands on a page about it. */
  titleAs?: "h1" | "h2";
};

/** The whole ad: facts first, then what you do, need and get. Also the preview of one that is not published yet. */
export function ListingArticle({ view, lang, ways = null, titleAs: Title = "h1" }: ArticleProps) {
  const t = useTexts();
  return (
    <article className="listing" data-listing={view.id} data-occupation={view.occupation.id}>
      <header className="listing-head">
        <p className="chips">
          {ways?.work ? <Chip tone="good">{wayText(t, ways.work)}</Chip> : null}
          <Chip tone="chosen">{t(`listing:kind.${view.kind}`)}</Chip>
        </p>
        <Title>
          <Unbroken>{view.title}</Unbroken>
        </Title>
        {view.original ? (
          <p className="quiet">
            {t("listing:page.original")}: <span lang={view.original.lang}>{view.original.text}</span>
          </p>
        ) : null}
        <p className="listing-who">
          <a href={paths.company(lang, view.company.slug)}>{view.company.name}</a> ·{" "}
          {view.places.map((place) => place.name).join(" · ")}
        </p>
        <p className="listing-pay">
          {view.pay?.amount} <small>{view.pay ? view.pay.unit : t("listing:card.noPay")}</small>
        </p>
      </header>
      <PayElsewhere view={view} />
      <CompanyAway view={view} lang={lang} />
      <ListingFacts view={view} lang={lang} way={ways?.work ?? null} />
      <ListingPhrases view={view} />
      <TrainingFacts view={view} lang={lang} way={ways?.school ?? null} />
      <OwnWords view={view} />
      <BorderFacts view={view} />
      <CompanyFacts view={view} lang={lang} />
    </article>
  );
}

/** Whoever applies before or in a company's holidays waits longer, and knows why. */
function CompanyAway({ view, lang }: { view: ListingView; lang: Lang }) {
  const t = useTexts();
  if (view.holidays.length === 0) return null;
  return (
    <Notice title={t("team:away.title")}>
      {view.holidays.map(({ id, from, until }) => (
        <p key={id}>{t("team:away.days", { from: formatDay(lang, from), until: formatDay(lang, until) })}</p>
      ))}
      <p>{t("team:away.text")}</p>
    </Notice>
  );
}

function OwnWords({ view }: { view: ListingView }) {
  const t = useTexts();
  if (!view.text) return null;
  const translation = view.translation?.lang === view.text.lang ? null : view.translation;
  return (
    <section>
      <h2>{t("listing:page.text")}</h2>
      {translation ? (
        <>
          <p className="quiet">{t("listing:page.translated")}</p>
          <Paragraphs text={translation.text} lang={translation.lang} />
        </>
      ) : null}
      <p className="quiet">{t(`listing:page.freeTextIn.${view.text.lang}`)}</p>
      <Paragraphs text={view.text.text} lang={view.text.lang} />
    </section>
  );
}

function CompanyFacts({ view, lang }: { view: ListingView; lang: Lang }) {
  const t = useTexts();
  const { company, contact } = view;
  return (
    <section>
      <h2>{t("listing:page.company")}</h2>
      <CompanyLogo pictures={company.pictures} />
      {company.about && company.about.lang !== lang ? (
        <p className="quiet">{t(`listing:page.freeTextIn.${company.about.lang}`)}</p>
      ) : null}
      {company.about ? <Paragraphs text={company.about.about} lang={company.about.lang} /> : null}
      <Facts
        items={[
          { label: t("listing:page.contact"), value: [contact.name, contact.role].filter(Boolean).join(", ") },
          {
            label: t("listing:page.phone"),
            value: contact.phone ? <PhoneLink phone={contact.phone} /> : null,
          },
          {
            // A letter arrives under the name that the place has in its own country.
            label: t("company:page.address"),
            value: company.address,
          },
          {
            label: t("listing:page.staffLabel"),
            value: company.staff ? formatNumber(lang, company.staff) : null,
          },
          {
            label: t("listing:page.website"),
            value: company.website ? (
              <a href={company.website} rel="nofollow noopener ugc">
                {shownWebsite(company.website)}
              </a>
            ) : null,
          },
        ]}
      />
      <p>
        <a href={paths.company(lang, company.slug)}>{t("listing:page.companyListings")}</a>
      </p>
    </section>
  );
}

function Paragraphs({ text, lang }: { text: string; lang: Lang }) {
  return text.split(/\n{2,}/).map((paragraph, position) => (
    <p key={position} lang={lang} className="own-words">
      {paragraph}
    </p>
  ));
}
