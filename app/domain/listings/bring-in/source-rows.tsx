import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import { useLang, useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import type { ShownRow, SourceView } from "./find-source-view.server.ts";

type Props = { lang: Lang; view: SourceView; form: FormState | undefined };

/** What was read, in the state that was asked for: to be taken, to be closed, or only to be seen. */
export function SourceRows({ lang, view, form }: Props) {
  const t = useTexts();
  const { state, rows, gone, refused, source } = view;
  if (rows.length + gone.length + refused.length === 0) return <p>{t("bringIn:preview.empty")}</p>;
  if (state === "gone") {
    return (
      <ul className="bring-in-rows">
        {gone.map(({ listingId, title, status }) => (
          <li key={listingId} className="panel">
            <h3>{title}</h3>
            <p className="button-row">
              <a className="button" href={paths.closeListing(lang, listingId)}>
                {t("bringIn:row.close")}
              </a>
              <a href={paths.employerListing(lang, listingId)}>{t("bringIn:row.view")}</a>
              <span className="quiet">{t(`listing:status.${status}`)}</span>
            </p>
          </li>
        ))}
      </ul>
    );
  }
  if (state === "refused") {
    return (
      <ul className="bring-in-rows">
        {refused.map(({ position, title, where, reason }) => (
          <li key={position}>
            {title === "" ? null : <strong>{title}</strong>}
            <span className="quiet">{source.form === "csv" ? t("bringIn:line", { line: where }) : where}</span>
            <span>{t(`bringIn:refusal.${reason}`)}</span>
          </li>
        ))}
      </ul>
    );
  }
  if (state === "same") {
    return (
      <ul className="bring-in-rows">
        {rows.map((row) => (
          <li key={row.hash} className="panel">
            <RowHead row={row} />
            <RowLinks lang={lang} row={row} />
          </li>
        ))}
      </ul>
    );
  }
  return <RowsToTake lang={lang} view={view} form={form} />;
}

function RowsToTake({ lang, view: { state, rows }, form }: Props) {
  const t = useTexts();
  const asksOccupation = state !== "changed";
  const labels = Object.fromEntries(rows.map(({ title }, index) => [`rows[${index}].occupation`, title]));
  return (
    <PageForm>
      <ErrorSummary form={form} labels={labels} />
      <ul className="bring-in-rows">
        {rows.map((row, index) => (
          <li key={row.hash} className="panel">
            <input type="hidden" name={`rows[${index}].hash`} value={row.hash} />
            <Checkbox
              form={form}
              name={`rows[${index}].take`}
              label={<strong>{t("bringIn:row.take", { title: row.title })}</strong>}
              checked={!asksOccupation || row.occupation !== ""}
            />
            <RowAbout row={row} />
            {asksOccupation ? (
              <>
                <input type="hidden" name={`rows[${index}].asks`} value="occupation" />
                <TextField
                  form={form}
                  name={`rows[${index}].occupation`}
                  label={t("bringIn:row.occupation")}
                  hint={index === 0 ? t("bringIn:row.occupationHint") : undefined}
                  value={row.occupation}
                  maxLength={120}
                />
              </>
            ) : null}
            <RowLinks lang={lang} row={row} />
          </li>
        ))}
      </ul>
      <div className="button-row">
        <button className="button-primary">{t("bringIn:row.button")}</button>
      </div>
    </PageForm>
  );
}

function RowHead({ row }: { row: ShownRow }) {
  return (
    <>
      <h3>{row.title}</h3>
      <RowAbout row={row} />
    </>
  );
}

function RowAbout({ row: { facts, text, changes } }: { row: ShownRow }) {
  const t = useTexts();
  return (
    <>
      <p>{facts.join(" · ")}</p>
      {changes.length > 0 ? <ChangedParts changes={changes} /> : null}
      <p className="quiet bring-in-text">{text === "" ? t("bringIn:row.noText") : text}</p>
    </>
  );
}

function ChangedParts({ changes }: Pick<ShownRow, "changes">) {
  const t = useTexts();
  const lang = useLang();
  const parts = formatList(
    lang,
    changes.map((part) => t(`bringIn:part.${part}`)),
  );
  return <p>{t("bringIn:row.changes", { parts })}</p>;
}

function RowLinks({ lang, row: { address, brought } }: { lang: Lang; row: ShownRow }) {
  const t = useTexts();
  if (!brought && address === null) return null;
  return (
    <p className="button-row">
      {brought?.status === "draft" ? (
        <a href={paths.editListing(lang, brought.listingId)}>{t("bringIn:row.edit")}</a>
      ) : brought ? (
        <a href={paths.employerListing(lang, brought.listingId)}>{t("bringIn:row.view")}</a>
      ) : null}
      {address === null ? null : (
        <a href={address} rel="noreferrer nofollow">
          {t("bringIn:row.source")}
        </a>
      )}
    </p>
  );
}
