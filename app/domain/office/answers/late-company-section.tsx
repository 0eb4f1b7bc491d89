import { paths } from "#app/paths.ts";
import { formatDay, formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { LateCompany } from "./find-late-companies.server.ts";

type Props = { lang: Lang; company: LateCompany };

/** One company and what waits there, with what was already sent and what can be done. */
export function LateCompanySection({ lang, company }: Props) {
  const t = useTexts();
  const columns = ["number", "listing", "promised", "late", "sent", "close"] as const;
  return (
    <section className="office-section" aria-labelledby={`late-${company.id}`}>
      <h2 id={`late-${company.id}`}>
        <a href={paths.officeCompany(lang, company.id)}>{company.name}</a>{" "}
        {company.suspended ? <Chip>{t("office:answers.suspended")}</Chip> : null}
      </h2>
      <Asking lang={lang} company={company} />
      <CardTable
        className="office-table even-columns"
        label={company.name}
        columns={columns.map((column) => t(`office:answers.column.${column}`))}
      >
        {company.applications.map((one) => (
          <tr key={one.id}>
            <th scope="row" className="no-wrap">
              {one.number}
            </th>
            <td>
              <Unbroken>{one.title}</Unbroken>
            </td>
            <td className="no-wrap">{formatDay(lang, one.answerBy)}</td>
            <td className="no-wrap">
              {one.late === 0 ? t("office:answers.notYetLate") : t("office:answers.late", { count: one.late })}
            </td>
            <td>
              {one.lastStep
                ? t(`office:answers.step.${one.lastStep.step}`, { day: formatDay(lang, one.lastStep.on) })
                : t("office:answers.nothingSent")}
            </td>
            <td>
              {one.mayClose ? (
                <a href={paths.officeCloseApplication(lang, one.id)}>{t("office:answers.close")}</a>
              ) : (
                t("office:answers.closeFrom", { day: formatDay(lang, one.mayCloseFrom) })
              )}
            </td>
          </tr>
        ))}
      </CardTable>
    </section>
  );
}

function Asking({ lang, company }: Props) {
  const t = useTexts();
  const asked = company.askedAt ? (
    <span className="quiet">{t("office:answers.askedAt", { at: formatInstant(lang, company.askedAt) })}</span>
  ) : null;
  if (company.suspended) return <p className="quiet">{t("office:answers.suspendedText")}</p>;
  return (
    <form method="post" action={paths.officeRemindCompany(lang, company.id)} className="button-row">
      <button className="button">{t("office:answers.ask", { count: company.applications.length })}</button>
      {asked}
    </form>
  );
}
