import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import type { findErasures } from "./find-erasures.server.ts";

type Erasures = Awaited<ReturnType<typeof findErasures>>;

/** When the data of people were erased, and how much: nothing of whose. */
export function ErasureList({ lang, erasures }: { lang: Lang; erasures: Erasures }) {
  const t = useTexts();
  if (erasures.length === 0) return <p>{t("protection:erasure.none")}</p>;
  return (
    <CardTable
      className="office-table"
      label={t("protection:erasure.list")}
      columns={[t("protection:erasure.at"), t("protection:erasure.counts")]}
    >
      {erasures.map(({ id, at, counts }) => (
        <tr key={id}>
          <th scope="row">{formatInstant(lang, at)}</th>
          <td>
            <ul className="kept-periods">
              {counts.map(({ kind, count }) => (
                <li key={kind}>
                  {t("protection:erasure.count", { number: count, kind: t(`protection:person.kind.${kind}`) })}
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </CardTable>
  );
}
