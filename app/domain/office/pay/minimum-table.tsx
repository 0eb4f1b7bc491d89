import type { DatedEntry } from "#app/domain/dated/dated-entry.ts";
import type { FloorTopic } from "#app/domain/listings/pay-floors/pay-floors.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import { minimumWords } from "./minimum-words.ts";

type Props = { lang: Lang; today: string; topic: FloorTopic; entries: readonly Omit<DatedEntry, "topic">[] };

/** One of the tables; each entry leads to its page. */
export function MinimumTable({ lang, today, topic, entries }: Props) {
  const t = useTexts();
  if (entries.length === 0) return <p>{t("floors:empty")}</p>;
  const columns = (["what", "days", "amounts", "source"] as const).map((name) => t(`floors:column.${name}`));
  return (
    <CardTable className="office-table even-columns" label={t(`floors:topic.${topic}`)} columns={columns}>
      {entries.map((entry) => {
        const { name, days, amounts } = minimumWords({ t, lang }, { ...entry, topic });
        return (
          <tr key={entry.id}>
            <th scope="row">
              <a href={paths.officeMinimum(lang, entry.id)}>{name}</a>
            </th>
            <td>
              {days}{" "}
              {entry.withdrawn_at !== null ? (
                <Chip>{t("floors:state.withdrawn")}</Chip>
              ) : entry.valid_from > today ? (
                <Chip tone="level">{t("floors:state.future")}</Chip>
              ) : null}
            </td>
            <td>{amounts.join(" · ")}</td>
            <td>{entry.source}</td>
          </tr>
        );
      })}
    </CardTable>
  );
}
