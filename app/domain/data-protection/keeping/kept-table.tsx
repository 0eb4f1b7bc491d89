import { formatInstant, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import type { KeptCount } from "./count-kept.server.ts";
import { type KeptKind, keptKinds } from "./kept-kinds.ts";
import { periodTexts } from "./period-texts.ts";

const columns = ["kind", "basis", "period", "job", "ran", "now", "soon", "overdue"] as const;

/** What is kept, and what should be there no more. */
export function KeptTable({ lang, counted }: { lang: Lang; counted: readonly KeptCount[] }) {
  const t = useTexts();
  return (
    <CardTable
      className="office-table kept-table"
      label={t("protection:keeping.caption")}
      columns={columns.map((column) => t(`protection:keeping.column.${column}`))}
    >
      {counted.map((one) => (
        <tr key={one.kind} data-kind={one.kind} className={one.overdue > 0 ? "kept-overdue" : undefined}>
          <th scope="row">{t(`protection:kind.${one.kind}`)}</th>
          <td>{t(`protection:basis.${keptKinds[one.kind].basis}`)}</td>
          <td>
            <Periods lang={lang} kind={one.kind} />
          </td>
          <td>{t(`protection:gone.${one.kind}`)}</td>
          <td>{ranText(t, lang, one)}</td>
          <td>{one.now === null ? t("protection:keeping.elsewhere") : formatNumber(lang, one.now)}</td>
          <td>{one.soon === null ? t("protection:keeping.none") : formatNumber(lang, one.soon)}</td>
          <td>{formatNumber(lang, one.overdue)}</td>
        </tr>
      ))}
    </CardTable>
  );
}

function Periods({ lang, kind }: { lang: Lang; kind: KeptKind }) {
  return (
    <ul className="kept-periods">
      {periodTexts(lang, kind).map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function ranText(t: Texts, lang: Lang, { kind, ranAt }: KeptCount) {
  if (keptKinds[kind].jobs.length === 0) return t("protection:keeping.none");
  return ranAt ? formatInstant(lang, ranAt) : t("protection:keeping.never");
}
