import { ComparisonTable } from "#app/domain/listings/change/comparison-table.tsx";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { type Lang, langs } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { markChanges } from "#app/platform/language/mark-changes.ts";
import { Chip } from "#app/ui/parts.tsx";
import type { WordedMail } from "./find-worded-mail.server.ts";

type Props = { lang: Lang; states: WordedMail["states"] };
type State = WordedMail["states"][number];

/** What the office had a mail say, who wrote it, and what differed from the time before. */
export function MailStates({ lang, states }: Props) {
  const t = useTexts();
  if (states.length === 0) return null;
  return (
    <section className="office-section">
      <h2>{t("wording:versions")}</h2>
      <ol className="phrase-versions" reversed>
        {states.map((state, index) => (
          <li key={state.id}>
            <p>
              {state.writtenAt === null
                ? null
                : t("wording:version.by", {
                    name: state.writtenBy ?? "–",
                    at: formatInstant(lang, state.writtenAt),
                  })}{" "}
              {state.withdrawn ? <Chip>{t("wording:mail.returned")}</Chip> : null}
            </p>
            <Changes before={states[index + 1]} after={state} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Changes({ before, after }: { before: State | undefined; after: State }) {
  const t = useTexts();
  const lines = (state: State | undefined, lang: Lang) => {
    const words = state?.withdrawn ? undefined : state?.texts[lang];
    return words
      ? [words.subject, ...words.text.split("\n"), words.closing].filter(Boolean).map((text) => ({ text, lang }))
      : [];
  };
  const rows = langs
    .map((lang) => ({
      row: lang,
      label: t(`listing:language.${lang}`),
      was: lines(before, lang),
      is: lines(after, lang),
    }))
    .filter(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is))
    .map(({ row, label, was, is }) => ({ row, label, ...markChanges(was, is) }));
  if (rows.length === 0) return null;
  return (
    <ComparisonTable
      label={t("wording:difference.title")}
      head={t("wording:column.langs")}
      columns={[t("wording:difference.before"), t("wording:difference.after")]}
      rows={rows}
    />
  );
}
