import { paths } from "#app/paths.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";
import { formatDay, formatMoney } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import type { HomeFact, HomeFactKind } from "./home-fact.ts";

type Props = { lang: Lang; kind: HomeFactKind; facts: (HomeFact & { areaName: string })[] };

/** What the office has entered; each entry leads to its page. */
export function HomeFactTable({ lang, kind, facts }: Props) {
  const t = useTexts();
  if (facts.length === 0) return <p>{t("home:facts.none")}</p>;
  const columns = [t("home:facts.area"), t(`home:facts.what.${kind}`), t("home:facts.day"), t("home:facts.source")];
  return (
    <CardTable className="office-table even-columns" label={t(`home:facts.kind.${kind}`)} columns={columns}>
      {facts.map(({ id, areaName, amount, currency, texts, day, source }) => (
        <tr key={id}>
          <th scope="row">
            <a href={paths.officeHomeFact(lang, id)}>{areaName}</a>
          </th>
          <td>
            {amount !== null && currency !== null
              ? formatMoney(lang, currency, amount)
              : (chosenText(texts, lang)?.text ?? "")}
          </td>
          <td>{formatDay(lang, day)}</td>
          <td>{source}</td>
        </tr>
      ))}
    </CardTable>
  );
}
