import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import type { DescribedOperation } from "./described-operations.ts";
import { FieldList } from "./field-list.tsx";
import { Sample } from "./sample.tsx";

export function OperationSection({ operation }: { operation: DescribedOperation }) {
  const t = useTexts();
  const { id, method, path, summary, keyed, parameters, sent, answers, call, answer } = operation;
  return (
    <details>
      <summary>
        <h3 id={id} lang="en">
          {summary}
        </h3>
      </summary>
      <p>
        <code>
          {method} {path}
        </code>{" "}
        {keyed ? <Chip>{t("api:keyed")}</Chip> : null}
      </p>
      {parameters.length === 0 ? null : (
        <>
          <p>{t("api:parameters")}</p>
          <FieldList rows={parameters} sent />
        </>
      )}
      <p>{t("api:request")}</p>
      <Sample text={call} />
      {sent === null ? null : (
        <>
          <p>
            body.json, <SchemaLink name={sent.schema} />:
          </p>
          <Sample text={sent.example} />
        </>
      )}
      <p>{t("api:answers")}</p>
      <ul>
        {answers.map(({ status, text, schema }) => (
          <li key={status}>
            <code>{status}</code> <span lang="en">{text}</span>
            {schema === null ? null : (
              <>
                {": "}
                <SchemaLink name={schema} />
              </>
            )}
          </li>
        ))}
      </ul>
      {answer === null ? null : <Sample text={answer} />}
    </details>
  );
}

const SchemaLink = ({ name }: { name: string }) => (
  <a href={`#${name}`}>
    <code>{name}</code>
  </a>
);
