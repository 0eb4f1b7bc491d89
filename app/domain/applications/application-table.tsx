import type { ApplicationStatus, GermanLevel } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";

type Line = {
  id: string;
  number: string;
  name: string;
  listing: string;
  status: ApplicationStatus;
  germanLevel: GermanLevel | null;
  submittedAt: string;
  isNew: boolean;
  daysLeft: number | null;
};

export function ApplicationTable({ lang, applications }: { lang: Lang; applications: Line[] }) {
  const t = useTexts();
  return (
    <CardTable
      className="application-table"
      label={t("application:employer.list")}
      columns={[
        t("application:person.name"),
        t("application:facts.listing"),
        t("application:employer.received"),
        t("application:check.german"),
        t("application:employer.status"),
        t("application:employer.answer"),
      ]}
    >
      {applications.map((line) => (
        <tr key={line.id}>
          <th scope="row">
            <a href={paths.employerApplication(lang, line.id)} dir="auto">
              {line.name}
            </a>{" "}
            {line.isNew ? <Chip tone="chosen">{t("application:employer.new")}</Chip> : null}
          </th>
          <td>{line.listing}</td>
          <td>{formatInstantDay(lang, line.submittedAt)}</td>
          <td>{line.germanLevel ? t(`application:germanShort.${line.germanLevel}`) : "–"}</td>
          <td>{t(`application:status.${line.status}`)}</td>
          <td>{line.daysLeft === null ? "–" : <DaysLeft days={line.daysLeft} />}</td>
        </tr>
      ))}
    </CardTable>
  );
}

/** How much is left of the promise. */
export function DaysLeft({ days }: { days: number }) {
  const t = useTexts();
  if (days < 0) return <strong className="late">{t("application:employer.late", { count: -days })}</strong>;
  if (days === 0) return <strong>{t("application:employer.today")}</strong>;
  return <>{t("application:employer.daysLeft", { count: days })}</>;
}
