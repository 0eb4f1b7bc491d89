import { paths } from "#app/paths.ts";
import { formatDay, formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { LateCompany } from "./find-late-companies.server.ts";

type Props = { lang: Lang; company: LateCompany };

/** One company and what waits there, with what was already sent and what can be done. */
export function LateCompanySection({ lang, company }: Props) {
  const t = useTexts();
  return (
    <section className="office-section" aria-labelledby={`late-${company.id}`}>
      <h2 id={`late-${company.id}`}>
        <a href={paths.officeCompany(lang, company.id)}>{company.name}</a>{" "}
        {company.suspended ? <Chip>{t("office:answers.suspended")}</Chip> : null}
      </h2>
      {company.applications.length > 0 ? <LateApplications {...{ lang, company }} /> : null}
      {company.calls.length > 0 ? <LateCalls {...{ lang, company }} /> : null}
    </section>
  );
}

function LateApplications({ lang, company }: Props) {
  const t = useTexts();
  const columns = ["number", "listing", "promised", "late", "sent", "close"] as const;
  return (
    <>
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
            <td className="no-wrap">{late(t, one.late)}</td>
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
    </>
  );
}

/** The board reminds of them and closes them by itself: here the office only sees who keeps people waiting. */
function LateCalls({ lang, company }: Props) {
  const t = useTexts();
  const columns = ["listing", "promised", "late", "sent", "close"] as const;
  return (
    <>
      <h3>{t("office:answers.calls")}</h3>
      <CardTable
        className="office-table even-columns"
        label={`${t("office:answers.calls")}, ${company.name}`}
        columns={columns.map((column) => t(`office:answers.column.${column}`))}
      >
        {company.calls.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Unbroken>{one.title}</Unbroken>
            </th>
            <td className="no-wrap">{formatDay(lang, one.answerBy)}</td>
            <td className="no-wrap">{late(t, one.late)}</td>
            <td>
              {one.remindedOn
                ? t("office:answers.callReminded", { day: formatDay(lang, one.remindedOn) })
                : t("office:answers.nothingSent")}
            </td>
            <td>{t("office:answers.callOpenUntil", { day: formatDay(lang, one.openUntil) })}</td>
          </tr>
        ))}
      </CardTable>
    </>
  );
}

const late = (t: Texts, count: number) =>
  count === 0 ? t("office:answers.notYetLate") : t("office:answers.late", { count });

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
