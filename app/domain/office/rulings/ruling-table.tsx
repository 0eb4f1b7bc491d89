import { paths } from "#app/paths.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import type { findRulingsOfYear } from "./find-rulings-of-year.server.ts";

type Line = Awaited<ReturnType<typeof findRulingsOfYear>>[number];

export function RulingTable({ lang, rulings }: { lang: Lang; rulings: Line[] }) {
  const t = useTexts();
  const columns = [
    ...(["subject", "what", "ground"] as const).map((column) => t(`ruling:label.${column}`)),
    t("ruling:office.company"),
    t("ruling:label.at"),
    t("ruling:page.yours"),
  ];
  return (
    <CardTable className="office-table" label={t("ruling:office.title")} columns={columns}>
      {rulings.map(({ number, kind, subject, ground, company, decidedAt, filedAt, outcome }) => (
        <tr key={number}>
          <th scope="row">
            <a href={paths.officeRuling(lang, number)}>{subject}</a>
          </th>
          <td>{t(`ruling:kind.${kind}`)}</td>
          <td>{ground ? t(`ruling:groundShort.${ground}`) : "–"}</td>
          <td>{company}</td>
          <td className="no-wrap">{formatInstant(lang, decidedAt)}</td>
          <td>
            {outcome ? t(`ruling:page.outcome.${outcome}`) : filedAt ? <Chip>{t("ruling:office.open")}</Chip> : "–"}
          </td>
        </tr>
      ))}
    </CardTable>
  );
}
