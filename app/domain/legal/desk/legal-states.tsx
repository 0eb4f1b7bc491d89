import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import type { findLegalStates } from "../editions/find-legal-states.server.ts";
import { pageName } from "../page-name.ts";

type Props = { lang: Lang; label: string; states: Awaited<ReturnType<typeof findLegalStates>> };

/** Pages that the office may word: what holds of each, and what comes. */
export function LegalStates({ lang, label, states }: Props) {
  const t = useTexts();
  const columns = (["text", "holds", "next"] as const).map((name) => t(`wording:column.${name}`));
  return (
    <CardTable className="office-table even-columns" label={label} columns={columns}>
      {states.map(({ page, holds, planned, hasDraft }) => (
        <tr key={page}>
          <th scope="row">
            <a href={paths.officeLegalText(lang, page)}>{pageName(t, page)}</a>
          </th>
          <td>{holds === null ? t("wording:house") : t("wording:since", { day: formatDay(lang, holds) })}</td>
          <td>
            {planned === null ? null : <Chip tone="level">{t("wording:from", { day: formatDay(lang, planned) })}</Chip>}{" "}
            {hasDraft ? <Chip>{t("wording:state.draft")}</Chip> : null}
            {planned === null && !hasDraft ? "–" : null}
          </td>
        </tr>
      ))}
    </CardTable>
  );
}
