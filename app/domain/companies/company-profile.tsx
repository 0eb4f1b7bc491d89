import { placeText } from "#app/domain/places/place-text.ts";
import { formatList, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import type { AnswerRecord } from "./answer-record.ts";
import { answerRecordTexts } from "./answer-record-texts.ts";
import { shownWebsite } from "./company.ts";
import type { CompanyProfile } from "./company-queries.server.ts";
import { PhoneLink } from "./phone-link.tsx";
import { CompanyPicture } from "./pictures/company-picture.tsx";

type WordsProps = { words: CompanyProfile["about"]; lang: Lang };

/** The company in its own words, and in which language they are where it is not the reader's. */
function OwnWords({ words, lang }: WordsProps) {
  const t = useTexts();
  if (!words) return null;
  return (
    <>
      {words.lang === lang ? null : <p className="quiet">{t(`listing:page.freeTextIn.${words.lang}`)}</p>}
      {words.text.split(/\n{2,}/).map((paragraph, position) => (
        <p key={position} lang={words.lang} className="own-words">
          {paragraph}
        </p>
      ))}
    </>
  );
}

export function CompanyAbout({ company, lang }: { company: CompanyProfile; lang: Lang }) {
  const t = useTexts();
  const { about, welcome, welcomes } = company;
  const welcoming = welcome !== null || welcomes.length > 0;
  if (!about && !welcoming) return null;
  return (
    <div className="company-about">
      <OwnWords words={about} lang={lang} />
      {welcoming ? (
        <section className="company-welcome">
          <h2>{t("profile:form.welcome")}</h2>
          {welcomes.length > 0 ? (
            <ul>
              {welcomes.map((one) => (
                <li key={one}>{t(`profile:welcome.${one}`)}</li>
              ))}
            </ul>
          ) : null}
          <OwnWords words={welcome} lang={lang} />
        </section>
      ) : null}
    </div>
  );
}

type FactsProps = {
  company: CompanyProfile;
  /** How it has answered so far. */
  answers: AnswerRecord;
  lang: Lang;
};

/** What can be said of it in facts. */
export function CompanyFacts({ company, answers, lang }: FactsProps) {
  const t = useTexts();
  const { contactPhone: phone, website } = company;
  const country = t(`listing:country.${company.country}`);
  return (
    <section className="company-facts panel">
      <h2>{t("listing:page.facts")}</h2>
      <Facts
        items={[
          {
            label: t("company:page.place"),
            value: `${placeText({ name: company.place, district: company.district })}, ${country}`,
          },
          {
            // A letter arrives under the name that the place has in its own country.
            label: t("company:page.address"),
            value: `${company.street}, ${company.postalCode} ${company.localPlace}`,
          },
          {
            label: t("company:page.fields"),
            value: company.fields.map((field) => t(`listing:field.${field}`)).join(" · "),
          },
          {
            label: t("listing:page.staffLabel"),
            value: company.staff === null ? null : formatNumber(lang, company.staff),
          },
          {
            label: t("profile:page.apprentices"),
            value: company.apprentices === null ? null : formatNumber(lang, company.apprentices),
          },
          {
            label: t("listing:page.team"),
            value: formatList(
              lang,
              company.languages.map((spoken) => t(`listing:language.${spoken}`)),
            ),
          },
          { label: t("company:page.answers"), value: answerRecordTexts(t, answers).join(" ") },
          {
            label: t("company:page.contact"),
            value: <Contact company={company} />,
          },
          {
            label: t("listing:page.phone"),
            value: phone ? <PhoneLink phone={phone} /> : null,
          },
          {
            label: t("listing:page.website"),
            value: website ? (
              <a href={website} rel="nofollow noopener ugc">
                {shownWebsite(website)}
              </a>
            ) : null,
          },
        ]}
      />
    </section>
  );
}

/** With a face, where the company wants one to be seen. */
function Contact({ company }: { company: CompanyProfile }) {
  const face = company.pictures.find(({ kind }) => kind === "contact");
  return (
    <>
      {face ? <CompanyPicture picture={face} sizes="6rem" className="person-face" /> : null}
      {[company.contactName, company.contactRole].filter(Boolean).join(", ")}
    </>
  );
}
