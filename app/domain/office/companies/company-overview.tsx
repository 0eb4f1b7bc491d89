import type { Day } from "#db/schema.ts";
import { paths } from "#app/paths.ts";
import { formatDay, formatInstantDay, formatList, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts, Notice } from "#app/ui/parts.tsx";
import type { CompanyDetails } from "./company.server.ts";

type Props = { lang: Lang; company: CompanyDetails };
type May = { edit: boolean; suspend: boolean; leave: boolean };

/** Facts, whether the company is suspended, and what the office can do with it. */
export function CompanyOverview({ lang, company, may }: Props & { may: May }) {
  const t = useTexts();
  return (
    <section className="office-section">
      {company.left_at ? (
        <Left lang={lang} company={company} since={company.left_at} may={may} />
      ) : company.suspended_at ? (
        <Suspended lang={lang} company={company} since={company.suspended_at} may={may} />
      ) : null}
      {company.leaves_on && !company.left_at ? (
        <Leaving lang={lang} company={company} lastDay={company.leaves_on} may={may} />
      ) : null}
      <h2>{t("office:company.facts")}</h2>
      <CompanyFacts lang={lang} company={company} />
      <p className="button-row">
        {may.edit ? (
          <a className="button" href={paths.officeEditCompany(lang, company.id)}>
            {t("office:company.edit")}
          </a>
        ) : null}
        {company.suspended_at ? null : (
          <>
            <a href={paths.company(lang, company.slug)}>{t("office:company.publicPage")}</a>
            {may.suspend ? <a href={paths.officeSuspend(lang, company.id)}>{t("office:company.suspend")}</a> : null}
          </>
        )}
        {company.leaves_on || !may.leave ? null : (
          <a href={paths.officeLeaving(lang, company.id)}>{t("leaving:link")}</a>
        )}
      </p>
    </section>
  );
}

function Suspended({ lang, company, since, may }: Props & { since: string; may: May }) {
  const t = useTexts();
  const day = formatInstantDay(lang, since);
  return (
    <Notice tone="stop" title={t("office:company.suspendedSince", { day })}>
      <p>{t("office:company.suspendedBy", { name: company.suspendedByName ?? "–" })}</p>
      <blockquote className="own-words">{company.suspension_reason}</blockquote>
      {may.suspend ? (
        <p>
          <a className="button" href={paths.officeResume(lang, company.id)}>
            {t("office:company.resume")}
          </a>
        </p>
      ) : null}
    </Notice>
  );
}

function Left({ lang, company, since, may }: Props & { since: string; may: May }) {
  const t = useTexts();
  return (
    <Notice tone="stop" title={t("leaving:left", { day: formatInstantDay(lang, since) })}>
      <p>{t("leaving:leftText")}</p>
      {may.suspend ? (
        <p>
          <a className="button" href={paths.officeResume(lang, company.id)}>
            {t("leaving:back")}
          </a>
        </p>
      ) : null}
    </Notice>
  );
}

function Leaving({ lang, company, lastDay, may }: Props & { lastDay: Day; may: May }) {
  const t = useTexts();
  return (
    <Notice title={t("leaving:planned", { day: formatDay(lang, lastDay) })}>
      <p>{t("leaving:plannedText")}</p>
      {may.leave ? (
        <p>
          <a href={paths.officeLeaving(lang, company.id)}>{t("leaving:plannedLink")}</a>
        </p>
      ) : null}
    </Notice>
  );
}

function CompanyFacts({ lang, company }: Props) {
  const t = useTexts();
  const contact = [company.contact_name, company.contact_role, company.contact_phone, company.contact_email];
  return (
    <Facts
      items={[
        { label: t("office:companies.kind"), value: t(`company:kind.${company.kind}`) },
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
