import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { AgeText } from "../age-text.tsx";

type Submitted = { id: string; title: string; titleLang: Lang; company: string; days: number };

export function WaitingExamples({ lang, examples }: { lang: Lang; examples: Submitted[] }) {
  const t = useTexts();
  if (examples.length === 0) return null;
  const heading = t("example:office.waiting", { count: examples.length });
  const columns = [t("example:desk.columns.title"), t("office:waiting.since"), t("office:waiting.company")];
  return (
    <section className="office-section">
      <h2>{heading}</h2>
      <CardTable className="office-table" label={heading} columns={columns}>
        {examples.map(({ id, title, titleLang, company, days }) => (
          <tr key={id}>
            <th scope="row">
              <a href={paths.officeExample(lang, id)} lang={titleLang}>
                {title}
              </a>
            </th>
            <td className="no-wrap">
              <AgeText days={days} />
            </td>
            <td>{company}</td>
          </tr>
        ))}
      </CardTable>
    </section>
  );
}
