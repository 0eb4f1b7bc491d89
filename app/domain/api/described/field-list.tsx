import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import type { FieldRow } from "./field-rows.ts";

type Listed = {
  rows: (FieldRow & { place?: string })[];
  /** Whether it is said what must be there: of answers nearly everything is. */
  sent: boolean;
};

/** Names, types and what is said of them, which is in one language. */
export function FieldList({ rows, sent }: Listed) {
  const t = useTexts();
  return (
    <dl className="api-fields">
      {rows.map(({ name, place, type, schema, needed, text }) => (
        <div key={`${place ?? ""} ${name}`}>
          <dt>
            <code>{name}</code> {sent && needed ? <Chip>{t("api:needed")}</Chip> : null}
          </dt>
          <dd>
            <span className="quiet">
              {place === undefined ? null : `${place} · `}
              <code>{schema === null ? type : <a href={`#${schema}`}>{type}</a>}</code>
            </span>
            {text === null ? null : <span lang="en"> {text}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
