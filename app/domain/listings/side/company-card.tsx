import { shownWebsite } from "#app/domain/companies/company.ts";
import { firstSentences } from "#app/domain/companies/first-sentences.ts";
import { PhoneLink } from "#app/domain/companies/phone-link.tsx";
import { CompanyLogo, CompanyPicture } from "#app/domain/companies/pictures/company-picture.tsx";
import { paths } from "#app/paths.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import type { ListingView } from "../page/find-listing-view.server.ts";

/** Who offers it, whom one can ask, and in which language. The rest is on the company's own page. */
export function CompanyCard({ view: { company, contact }, lang }: { view: ListingView; lang: Lang }) {
  return <Card view={{ company, contact }} lang={lang} />;
}

type CardProps = { view: Pick<ListingView, "company" | "contact">; lang: Lang };

const Card = finished(({ view, lang }: CardProps) => {
  const t = useTexts();
  const { company } = view;
  const { about } = company;
  return (
    <section className="side-box company-card">
      <div className="company-card-head">
        <CompanyLogo name={company.name} pictures={company.pictures} />
        <h2>{company.name}</h2>
        {company.staff ? <p className="quiet">{t("listing:page.staff", { count: company.staff })}</p> : null}
      </div>
      {about ? (
        <p lang={about.lang} className="company-card-about">
          {firstSentences(about.about)}
        </p>
      ) : null}
      <ContactPerson view={view} />
      {company.languages.length > 0 ? (
        <p>
          {t("sheet:company.speaks", {
            languages: formatList(
              lang,
              company.languages.map((spoken) => t(`listing:language.${spoken}`)),
            ),
          })}
        </p>
      ) : null}
      {/* A letter arrives under the name that the place has in its own country. */}
      <p className="quiet">{company.address}</p>
      <p className="company-card-links">
        <a href={paths.company(lang, company.slug)}>{t("sheet:company.more")}</a>
        {company.website ? (
          <a href={company.website} rel="nofollow noopener ugc">
            {shownWebsite(company.website)}
          </a>
        ) : null}
      </p>
    </section>
  );
});

/** With a face only where it is known whose it is. */
function ContactPerson({ view: { contact, company } }: Pick<CardProps, "view">) {
  const t = useTexts();
  const face = contact.ofListing ? null : company.pictures.find(({ kind }) => kind === "contact");
  return (
    <div className="contact-person">
      {face ? <CompanyPicture picture={face} sizes="4rem" className="person-face" /> : null}
      <p>
        <small>{t("listing:page.contact")}</small>
        <b>{contact.name}</b>
        {contact.role ? <span>{contact.role}</span> : null}
        {contact.phone ? <PhoneLink phone={contact.phone} /> : null}
      </p>
    </div>
  );
}
