import { paths } from "#app/paths.ts";
import { formatDay, formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import type { LegalEdition } from "../editions/find-editions.server.ts";
import type { EditionState } from "../editions/state-of.ts";
import type { WordedPage } from "../legal-text.ts";

type Line = Omit<LegalEdition, "texts" | "house" | "entryId"> & { state: EditionState; langs: Lang[] };
type Props = { lang: Lang; page: WordedPage; editions: readonly Line[] };

/** All that the office published of a page; each leads to its text. */
export function LegalTable({ lang, page, editions }: Props) {
  const t = useTexts();
  const columns = (["from", "state", "langs", "by"] as const).map((name) => t(`wording:column.${name}`));
  return (
    <CardTable className="office-table even-columns" label={t("wording:versions")} columns={columns}>
      {editions.map(({ id, validFrom, state, langs, writtenAt, writtenBy }) => (
        <tr key={id}>
          <th scope="row">
            <a href={paths.legalVersion(lang, page, id)}>{formatDay(lang, validFrom)}</a>
          </th>
          <td>
            <Chip {...(state === "holds" ? { tone: "good" } : state === "planned" ? { tone: "level" } : {})}>
              {t(`wording:state.${state}`)}
            </Chip>
          </td>
          <td>{langs.map((one) => t(`listing:language.${one}`)).join(", ")}</td>
          <td>
            {writtenBy ?? "–"}
            {writtenAt === null ? "" : `, ${formatInstant(lang, writtenAt)}`}
          </td>
        </tr>
      ))}
    </CardTable>
  );
}
