import { useContext } from "react";
import { I18nextProvider } from "react-i18next";
import type { ListingStatus } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { i18nFor } from "#app/platform/i18n/i18n-for.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { fieldId, useErrorText } from "#app/ui/fields/field-parts.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { Notice } from "#app/ui/parts.tsx";
import type { AskedQuestion } from "../asked/asked-questions.server.ts";
import { AskedList } from "../asked-list.tsx";
import type { AnsweredFinding } from "../checks/finding.ts";
import { FindingsNotice } from "../checks/findings-notice.tsx";
import type { Problems } from "../checks/problem.ts";
import { fieldLabels } from "../form/form-part.ts";
import type { ListingView } from "../page/find-listing-view.server.ts";
import type { Version } from "../page/version.ts";
import { VersionTabs } from "../page/version-tabs.tsx";
import { ListingPage } from "../side/listing-page.tsx";

type Props = {
  /** Of the page around it. */
  lang: Lang;
  listingId: string;
  status: ListingStatus;
  /** Of the listing inside it. */
  view: Lang;
  listing: ListingView;
  problems: Problems;
  warnings: Problems;
  findings: AnsweredFinding[];
  mayChange: boolean;
  questions: AskedQuestion[];
  /** Of the two, where a change waits. */
  version: Version | null;
};

export function ListingPreview({ lang, listingId, status, view, listing, problems, warnings, ...more }: Props) {
  const offered = useContext(OfferedLangs);
  const { mayChange, questions, findings, version } = more;
  const t = useTexts();
  const ready = Object.keys(problems).length === 0;
  const hrefOf = (view: Lang, shown: Version | null) =>
    `${paths.previewListing(lang, listingId)}?view=${view}${shown ? `&version=${shown}` : ""}`;
  return (
    <>
      {ready || !mayChange ? null : (
        <Notice tone="stop" title={t("employer:preview.missing", { count: Object.keys(problems).length })}>
          <FieldNotes lang={lang} listingId={listingId} notes={problems} query="?check=1" />
        </Notice>
      )}
      {Object.keys(warnings).length === 0 || !mayChange ? null : (
        <Notice title={t("employer:preview.look")}>
          <FieldNotes lang={lang} listingId={listingId} notes={warnings} query="" />
        </Notice>
      )}
      {mayChange && status !== "closed" ? (
        <FindingsNotice lang={lang} listingId={listingId} findings={findings} />
      ) : null}
      {mayChange ? <Actions lang={lang} listingId={listingId} status={status} ready={ready} /> : null}
      {version ? <VersionTabs version={version} hrefOf={(other) => hrefOf(view, other)} /> : null}
      {offered.length > 1 ? (
        <nav className="preview-langs" aria-label={t("employer:preview.languages")}>
          {offered.map((other) => (
            <a key={other} href={hrefOf(other, version)} aria-current={other === view ? "page" : undefined}>
              {t(`listing:language.${other}`)}
            </a>
          ))}
        </nav>
      ) : null}
      <div className="panel preview" lang={view}>
        <I18nextProvider i18n={i18nFor(view)}>
          <ListingPage view={listing} lang={view} reader={null} />
        </I18nextProvider>
      </div>
      {questions.length > 0 ? (
        <section className="narrow">
          <h2>{t("question:form.asked")}</h2>
          <p className="quiet">{t("question:form.askedHint")}</p>
          <div lang={view}>
            <I18nextProvider i18n={i18nFor(view)}>
              <AskedList lang={view} questions={questions} />
            </I18nextProvider>
          </div>
        </section>
      ) : null}
    </>
  );
}

function FieldNotes({
  lang,
  listingId,
  notes,
  query,
}: {
  lang: Lang;
  listingId: string;
  notes: Problems;
  query: string;
}) {
  const t = useTexts();
  const say = useErrorText();
  const labels = fieldLabels(t);
  return (
    <ul>
      {Object.entries(notes).map(([name, error]) => (
        <li key={name}>
          <a href={`${paths.editListing(lang, listingId)}${query}#${fieldId(name)}`}>{labels[name] ?? name}</a>
          {": "}
          {say(error)}
        </li>
      ))}
    </ul>
  );
}

function Actions({
  lang,
  listingId,
  status,
  ready,
}: {
  lang: Lang;
  listingId: string;
  status: ListingStatus;
  ready: boolean;
}) {
  const t = useTexts();
  return (
    <div className="button-row preview-actions">
      {status === "draft" && ready ? (
        <form method="post" action={paths.submitListing(lang, listingId)}>
          <button className="button-primary">{t("employer:preview.submit")}</button>
        </form>
      ) : null}
      {status === "closed" ? null : (
        <a
          className={ready ? "button" : "button-primary"}
          href={`${paths.editListing(lang, listingId)}${ready ? "" : "?check=1"}`}
        >
          {t("employer:edit.title")}
        </a>
      )}
    </div>
  );
}
