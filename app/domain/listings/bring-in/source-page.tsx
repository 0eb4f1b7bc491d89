import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { PageLinks } from "#app/ui/page-links.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import type { SourceView } from "./find-source-view.server.ts";
import type { ReadingFault } from "./reading-fault.ts";
import { rowStates } from "./row-state.ts";
import { SourceRows } from "./source-rows.tsx";

type Props = {
  lang: Lang;
  view: SourceView;
  form: FormState | undefined;
  /** How many drafts there are to look at after the last choice. */
  taken: number | null;
  fault: ReadingFault | null;
};

/** What stands at a source, beside what of it is here already. */
export function SourcePage({ lang, view, form, taken, fault }: Props) {
  const t = useTexts();
  const { source, counts, state, page, pages } = view;
  const hrefOf = (show: string, page = 1) =>
    paths.bringInSource(lang, source.id, new URLSearchParams({ show, ...(page > 1 ? { page: String(page) } : {}) }));
  return (
    <>
      <PageHead
        title={source.address === "" ? t("bringIn:table.title") : t("bringIn:address.title")}
        back={{ href: paths.bringIn(lang), label: t("bringIn:preview.back") }}
      >
        <p className="quiet bring-in-address">
          {source.address === "" ? "" : `${source.address} · `}
          {t("bringIn:sources.readAt", { when: formatInstant(lang, source.readAt) })}
        </p>
      </PageHead>
      {taken === null || form ? null : <Taken lang={lang} taken={taken} />}
      {fault ? (
        <Notice tone="stop">
          <p>{t(`bringIn:reading.${fault}`)}</p>
        </Notice>
      ) : null}
      {source.isComplete ? null : (
        <Notice>
          <p>{t("bringIn:preview.incomplete")}</p>
        </Notice>
      )}
      {source.form === "csv" ? (
        <p>
          <a href={paths.bringInTable(lang)}>{t("bringIn:table.link")}</a>
        </p>
      ) : (
        <ReadAgain lang={lang} source={source} />
      )}
      <nav className="view-tabs" aria-label={t("bringIn:preview.views")}>
        {rowStates
          .filter((one) => counts[one] > 0 || one === state)
          .map((one) => (
            <a key={one} href={hrefOf(one)} aria-current={one === state ? "page" : undefined}>
              {t(`bringIn:state.${one}`, { count: counts[one] })}
            </a>
          ))}
      </nav>
      <p className="narrow">{t(`bringIn:about.${state}`)}</p>
      <SourceRows lang={lang} view={view} form={form} />
      <PageLinks page={page} pages={pages} hrefOf={(page) => hrefOf(state, page)} />
      <Forget lang={lang} sourceId={source.id} />
    </>
  );
}

function Taken({ lang, taken }: { lang: Lang; taken: number }) {
  const t = useTexts();
  return (
    <Notice tone={taken > 0 ? "done" : "stop"}>
      <p>{taken > 0 ? t("bringIn:preview.taken", { count: taken }) : t("bringIn:preview.takenNone")}</p>
      <p>
        <a href={paths.employerListings(lang)}>{t("bringIn:preview.toListings")}</a>
      </p>
    </Notice>
  );
}

/** Two steps, because nothing brings back what belongs together. */
function Forget({ lang, sourceId }: { lang: Lang; sourceId: string }) {
  const t = useTexts();
  return (
    <details className="form-more">
      <summary>{t("bringIn:forget.open")}</summary>
      <form className="narrow" method="post" action={paths.forgetSource(lang, sourceId)}>
        <p>{t("bringIn:forget.text")}</p>
        <button className="button-danger">{t("bringIn:forget.button")}</button>
      </form>
    </details>
  );
}

function ReadAgain({ lang, source: { id, watchedBy, failedDays } }: { lang: Lang; source: SourceView["source"] }) {
  const t = useTexts();
  return (
    <>
      {watchedBy === null ? null : <p>{t("bringIn:watch.on", { name: watchedBy })}</p>}
      {watchedBy !== null && failedDays > 0 ? <p>{t("bringIn:watch.failed", { count: failedDays })}</p> : null}
      <div className="button-row">
        <form method="post" action={paths.readSourceAgain(lang, id)}>
          <button className="button">{t("bringIn:preview.again")}</button>
        </form>
        <form method="post" action={paths.watchSource(lang, id)}>
          {watchedBy === null ? <input type="hidden" name="wished" value="on" /> : null}
          <button className="button">{t(watchedBy === null ? "bringIn:watch.start" : "bringIn:watch.stop")}</button>
        </form>
      </div>
    </>
  );
}
