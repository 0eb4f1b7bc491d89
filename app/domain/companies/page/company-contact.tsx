import { useTexts } from "#app/platform/i18n/texts.ts";
import { shownWebsite } from "../company.ts";
import type { CompanyProfile } from "../company-queries.server.ts";
import { PhoneLink } from "../phone-link.tsx";
import { CompanyPicture } from "../pictures/company-picture.tsx";

/** Whom one can ask, and where a letter arrives. With a face, where the company wants one to be seen. */
export function CompanyContact({ company }: { company: CompanyProfile }) {
  const t = useTexts();
  const { contactName, contactRole, contactPhone: phone, website } = company;
  const face = company.pictures.find(({ kind }) => kind === "contact");
  return (
    <section className="side-box">
      <h2>{t("listing:page.contact")}</h2>
      <div className="contact-person">
        {face ? <CompanyPicture picture={face} sizes="4rem" className="person-face" /> : null}
        <p>
          <b>{contactName}</b>
          {contactRole ? <span>{contactRole}</span> : null}
          {phone ? <PhoneLink phone={phone} /> : null}
        </p>
      </div>
      {/* A letter arrives under the name that the place has in its own country. */}
      <p className="quiet">{`${company.street}, ${company.postalCode} ${company.localPlace}`}</p>
      {website ? (
        <p className="company-card-links">
          <a href={website} rel="nofollow noopener ugc">
            {shownWebsite(website)}
          </a>
        </p>
      ) : null}
    </section>
  );
}
