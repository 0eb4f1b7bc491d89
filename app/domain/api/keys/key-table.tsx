import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { formatDay, formatInstantDay } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { EmptyState } from "#app/ui/parts.tsx";
import { type ApiKeyState, type ApiScope, apiScopes } from "./api-key.ts";
import type { ApiKeyRow } from "./find-api-keys.server.ts";

/** The keys of a company's programs, with what can be done with each. */
export function KeyTable({ lang, keys }: { lang: Lang; keys: ApiKeyRow[] }) {
  const t = useTexts();
  if (keys.length === 0) {
    return (
      <EmptyState title={t("program:keys.none")}>
        <p>{t("program:keys.noneText")}</p>
      </EmptyState>
    );
  }
  const columns = (["name", "may", "state", "used", "deeds"] as const).map((name) => t(`program:keys.column.${name}`));
  return (
    <CardTable label={t("program:keys.title")} columns={columns}>
      {keys.map((key) => (
        <tr key={key.id}>
          <th scope="row">
            {key.name} <code className="quiet">…{key.hint}</code>
          </th>
          <td>{scopesText(key.scopes, (scope) => t(`program:scope.${scope}`))}</td>
          <td>
            <KeyStateText lang={lang} apiKey={key} />
          </td>
          <td>{key.lastUsedOn === null ? t("program:keys.never") : formatDay(lang, key.lastUsedOn)}</td>
          <td>
            <KeyDeeds lang={lang} apiKey={key} />
          </td>
        </tr>
      ))}
    </CardTable>
  );
}

function KeyStateText({ lang, apiKey: { state, expiresAt, owner } }: { lang: Lang; apiKey: ApiKeyRow }) {
  const t = useTexts();
  const day = formatInstantDay(lang, expiresAt);
  return <>{t(`program:keys.state.${state}`, { day, name: owner })}</>;
}

const gone: readonly ApiKeyState[] = ["revoked", "expired"];

function KeyDeeds({ lang, apiKey: { id, state, name, renewable } }: { lang: Lang; apiKey: ApiKeyRow }) {
  const t = useTexts();
  const which = { name };
  return (
    <span className="row-links">
      {renewable ? (
        <a href={paths.renewProgramKey(lang, id)} aria-label={t("program:renew.linkOf", which)}>
          {t("program:renew.link")}
        </a>
      ) : null}
      {gone.includes(state) ? null : (
        <a href={paths.endProgramKey(lang, id)} aria-label={t("program:end.linkOf", which)}>
          {t("program:end.link")}
        </a>
      )}
    </span>
  );
}

const scopesText = (scopes: readonly ApiScope[], say: (scope: ApiScope) => string) =>
  apiScopes
    .filter((scope) => scopes.includes(scope))
    .map(say)
    .join(", ");
