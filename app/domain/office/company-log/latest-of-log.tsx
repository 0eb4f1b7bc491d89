import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { PageForm } from "#app/ui/page-form.tsx";
import type { LogEntry } from "./find-company-log.server.ts";
import { LogEntries } from "./log-entries.tsx";
import { LogNoteFields } from "./log-note-fields.tsx";

type Props = { lang: Lang; companyId: string; entries: LogEntry[]; me: string; today: string };

/** On the company's page: what was last, and room for what was said just now on the phone. */
export function LatestOfLog({ lang, companyId, entries, me, today }: Props) {
  const t = useTexts();
  return (
    <section className="office-section narrow">
      <h2>{t("log:latest")}</h2>
      {entries.length === 0 ? (
        <p>{t("log:none")}</p>
      ) : (
        <>
          <LogEntries lang={lang} companyId={companyId} entries={entries} me={me} />
          <p>
            <a href={paths.companyLog(lang, companyId)}>{t("log:whole")}</a>
          </p>
        </>
      )}
      <details>
        <summary>{t("log:add")}</summary>
        <PageForm noValidate action={paths.companyLog(lang, companyId)}>
          <LogNoteFields form={undefined} note={null} today={today} />
          <button className="button-primary">{t("log:save")}</button>
        </PageForm>
      </details>
    </section>
  );
}
