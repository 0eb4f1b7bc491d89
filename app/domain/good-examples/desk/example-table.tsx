import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import type { ExampleView } from "../example-view.ts";

type Props = {
  label: string;
  examples: ExampleView[];
  lang: Lang;
  /** What the operator is called. */
  office: string;
  hrefOf: (lang: Lang, id: string) => string;
};

export function ExampleTable({ label, examples, lang, office, hrefOf }: Props) {
  const t = useTexts();
  const columns = ["title", "who", "changed", "status"] as const;
  return (
    <CardTable
      className="office-table"
      label={label}
      columns={columns.map((column) => t(`example:desk.columns.${column}`))}
    >
      {examples.map((example) => (
        <tr key={example.id}>
          <th scope="row">
            <a href={hrefOf(lang, example.id)} lang={example.told.lang}>
              {example.told.title}
            </a>
          </th>
          <td>{example.company?.name ?? office}</td>
          <td className="no-wrap">{formatInstantDay(lang, example.updatedAt)}</td>
          <td>
            <ExampleState example={example} />
          </td>
        </tr>
      ))}
    </CardTable>
  );
}

/** Where an example stands, and who may read it, in words. */
export function ExampleState({ example }: { example: ExampleView }) {
  const t = useTexts();
  return (
    <>
      <Chip {...(example.status === "published" ? { tone: "good" as const } : {})}>
        {t(`example:status.${example.status}`)}
      </Chip>{" "}
      <Chip tone="level">{t(example.membersOnly ? "example:membersOnly" : "example:forEverybody")}</Chip>
    </>
  );
}
