import { paths } from "#app/paths.ts";
import { formatInstant, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts, Notice } from "#app/ui/parts.tsx";
import type { Admission } from "./find-admissions.server.ts";

type Props = { lang: Lang; admission: Admission };

export function AdmissionFacts({ lang, admission }: Props) {
  const t = useTexts();
  const { website } = admission;
  return (
    <Facts
      items={[
        {
          label: t("office:company.address"),
          value: `${admission.street}, ${admission.postal_code} ${admission.place}`,
        },
        {
          label: t("office:company.website"),
          value: website ? (
            <a href={website} rel="noopener noreferrer nofollow">
              {website}
            </a>
          ) : null,
        },
        {
          label: t("office:company.staff"),
          value: admission.staff === null ? null : formatNumber(lang, admission.staff),
        },
        {
          label: t("office:company.fields"),
          value: admission.fields.map((field) => t(`listing:field.${field}`)).join(" · "),
        },
        {
          label: t("office:company.contact"),
          value: [admission.contact_name, admission.phone, admission.contact_email].filter(Boolean).join(", "),
        },
        { label: t("admission:column.writeIn.name"), value: t(`listing:language.${admission.lang}`) },
        {
          label: t("admission:form.message"),
          value: admission.message ? <span className="own-words">{admission.message}</span> : null,
        },
        {
          label: t("admission:office.since"),
          value: admission.confirmed_at ? formatInstant(lang, admission.confirmed_at) : null,
        },
      ]}
    />
  );
}

/** Nobody is declined by a program: it only shows who may be the same. */
export function LikelySame({ lang, admission: { sameCompanies, sameAdmissions } }: Props) {
  const t = useTexts();
  if (sameCompanies.length + sameAdmissions.length === 0) return <p>{t("admission:office.noneAlike")}</p>;
  const why = (alike: Admission["sameCompanies"][number]["alike"]) =>
    alike.map((likeness) => t(`admission:office.alike.${likeness}`)).join(", ");
  return (
    <Notice title={t("admission:office.alikeTitle")}>
      <ul>
        {sameCompanies.map(({ id, name, alike }) => (
          <li key={id}>
            <a href={paths.officeCompany(lang, id)}>{name}</a> ({t("admission:office.isMember")}): {why(alike)}
          </li>
        ))}
        {sameAdmissions.map(({ id, name, alike, declined_at }) => (
          <li key={id}>
            <a href={paths.officeAdmission(lang, id)}>{name}</a> (
            {declined_at ? t("admission:office.wasDeclined") : t("admission:office.waitsToo")}): {why(alike)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
