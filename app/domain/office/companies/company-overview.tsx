import { paths } from "#app/paths.ts";
import { formatInstantDay, formatList, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts, Notice } from "#app/ui/parts.tsx";
import type { CompanyDetails } from "./company.server.ts";

/** Facts, whether the company is suspended, and what the office can do with it. */
export function CompanyOverview({ lang, company }: { lang: Lang; company: CompanyDetails }) {
  const t = useTexts();
  return (
    <section className="office-section">
      {company.suspended_at ? <Suspended lang={lang} company={company} since={company.suspended_at} /> : null}
      <h2>{t("office:company.facts")}</h2>
      <CompanyFacts lang={lang} company={company} />
      <p className="button-row">
        <a className="button" href={paths.officeEditCompany(lang, company.id)}>
          {t("office:company.edit")}
        </a>
        {company.suspended_at ? null : (
          <>
            <a href={paths.company(lang, company.slug)}>{t("office:company.publicPage")}</a>
            <a href={paths.officeSuspend(lang, company.id)}>{t("office:company.suspend")}</a>
          </>
        )}
      </p>
    </section>
  );
}

function Suspended({ lang, company, since }: { lang: Lang; company: CompanyDetails; since: string }) {
  const t = useTexts();
  const day = formatInstantDay(lang, since);
  return (
    <Notice tone="stop" title={t("office:company.suspendedSince", { day })}>
      <p>{t("office:company.suspendedBy", { name: company.suspendedByName ?? "–" })}</p>
      <blockquote className="own-words">{company.suspension_reason}</blockquote>
      <p>
        <a className="button" href={paths.officeResume(lang, company.id)}>
          {t("office:company.resume")}
        </a>
      </p>
    </Notice>
  );
}

function CompanyFacts({ lang, company }: { lang: Lang; company: CompanyDetails }) {
  const t = useTexts();
  const contact = [company.contact_name, company.contact_role, company.contact_phone, company.contact_email];
  return (
    <Facts
      items={[
        {
          label: t("office:company.address"),
          value: `${company.street}, ${company.postal_code} ${company.place}`,
        },
        {
          label: t("office:company.website"),
          value: company.website ? (
            <a href={company.website} rel="noopener noreferrer nofollow">
              {company.website}
            </a>
          ) : null,
        },
        { label: t("office:company.staff"), value: company.staff === null ? null : formatNumber(lang, company.staff) },
        {
          label: t("office:company.fields"),
          value: company.fields.map((field) => t(`listing:field.${field}`)).join(" · "),
        },
        {
          label: t("office:company.languages"),
          value: formatList(
            lang,
            company.languages.map((language) => t(`listing:language.${language}`)),
          ),
        },
        { label: t("office:company.contact"), value: contact.filter(Boolean).join(", ") },
        { label: t("office:company.member"), value: formatInstantDay(lang, company.created_at) },
      ]}
    />
  );
}
