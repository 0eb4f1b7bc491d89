import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import { AgeText } from "../age-text.tsx";

type Waiting = { id: string; name: string; place: string; asked_at: string | null; days: number };

export function WaitingAdmissions({ lang, admissions }: { lang: Lang; admissions: Waiting[] }) {
  const t = useTexts();
  if (admissions.length === 0) return null;
  const columns = [t("office:waiting.company"), t("office:waiting.since"), t("office:companies.place")];
  return (
    <section className="office-section">
      <h2>{t("admission:office.waiting", { count: admissions.length })}</h2>
      <CardTable
        className="office-table"
        label={t("admission:office.waiting", { count: admissions.length })}
        columns={columns}
      >
        {admissions.map((admission) => (
          <tr key={admission.id}>
            <th scope="row">
              <a href={paths.officeAdmission(lang, admission.id)}>{admission.name}</a>{" "}
              {admission.asked_at ? <Chip>{t("admission:office.asked")}</Chip> : null}
            </th>
            <td className="no-wrap">
              <AgeText days={admission.days} />
            </td>
            <td>{admission.place}</td>
          </tr>
        ))}
      </CardTable>
    </section>
  );
}
