import type { Lang } from "#db/codes.ts";
import type { EventKind } from "#db/event-codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { AgeText } from "../age-text.tsx";

type Submitted = {
  id: string;
  kind: EventKind;
  title: string;
  titleLang: Lang;
  company: string | null;
  days: number;
};

export function WaitingEvents({ lang, events }: { lang: Lang; events: Submitted[] }) {
  const t = useTexts();
  if (events.length === 0) return null;
  const heading = t("event:office.waiting", { count: events.length });
  const columns = [t("event:desk.columns.title"), t("office:waiting.since"), t("event:desk.columns.who")];
  return (
    <section className="office-section">
      <h2>{heading}</h2>
      <CardTable className="office-table" label={heading} columns={columns}>
        {events.map(({ id, kind, title, titleLang, company, days }) => (
          <tr key={id}>
            <th scope="row">
              <a href={paths.officeEvent(lang, id)} lang={titleLang}>
                {title}
              </a>
              <span className="quiet event-under">{t(`event:kind.${kind}`)}</span>
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
