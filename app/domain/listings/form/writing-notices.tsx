import type { ListingStatus } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { fieldId } from "#app/ui/fields/field-parts.tsx";
import { Notice } from "#app/ui/parts.tsx";
import type { Conflict } from "./find-conflict.server.ts";
import type { CopyNote } from "./find-open-form.server.ts";
import type { FormChoices } from "./form-part.ts";
import { nameOfField, typedInWords } from "./typed-in-words.ts";

export type Writing = { shown: CopyNote | null; others: CopyNote[]; conflict: Conflict | null };

type Props = { lang: Lang; listingId: string; status: ListingStatus; choices: FormChoices; writing: Writing };

/** Whose words stand in the form, what else is written, and where two people meet. */
export function WritingNotices({ lang, listingId, status, choices, writing }: Props) {
  const { shown, others, conflict } = writing;
  return (
    <>
      {conflict ? <ConflictNotice lang={lang} choices={choices} conflict={conflict} /> : null}
      {shown ? <ShownNotice lang={lang} listingId={listingId} status={status} shown={shown} /> : null}
      {others.length > 0 ? <OthersNotice lang={lang} listingId={listingId} others={others} /> : null}
    </>
  );
}

type ShownProps = Pick<Props, "lang" | "listingId" | "status"> & { shown: CopyNote };

function ShownNotice({ lang, listingId, status, shown }: ShownProps) {
  const t = useTexts();
  const { name, isMine } = shown;
  const at = formatInstant(lang, shown.savedAt);
  if (!isMine) {
    return (
      <Notice title={t("writing:theirs.title", { name })}>
        <p>{t("writing:theirs.text", { name, at })}</p>
        <p>
          <a href={paths.editListing(lang, listingId)}>{t("writing:theirs.back")}</a>
        </p>
      </Notice>
    );
  }
  return (
    <Notice title={t("writing:mine.title")}>
      <p>{t(status === "draft" ? "writing:mine.draft" : "writing:mine.text", { at })}</p>
      <Discard lang={lang} listingId={listingId} copyId={shown.id} />
    </Notice>
  );
}

/** Two steps, because nothing brings it back. */
function Discard({ lang, listingId, copyId }: { lang: Lang; listingId: string; copyId: string }) {
  const t = useTexts();
  return (
    <details className="form-more">
      <summary>{t("writing:discard.open")}</summary>
      <form method="post" action={paths.discardWorkingCopy(lang, listingId)}>
        <p>{t("writing:discard.text")}</p>
        <button className="button-danger" name="copy" value={copyId}>
          {t("writing:discard.button")}
        </button>
      </form>
    </details>
  );
}

function OthersNotice({ lang, listingId, others }: { lang: Lang; listingId: string; others: CopyNote[] }) {
  const t = useTexts();
  return (
    <Notice title={t("writing:others.title")}>
      <ul>
        {others.map(({ id, name, savedAt, isMine }) => (
          <li key={id}>
            {t(isMine ? "writing:others.mine" : "writing:others.by", { name, at: formatInstant(lang, savedAt) })}{" "}
            <a href={`${paths.editListing(lang, listingId)}?copy=${id}`}>{t("writing:others.open")}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function ConflictNotice({ lang, choices, conflict }: { lang: Lang; choices: FormChoices; conflict: Conflict }) {
  const t = useTexts();
  const { name, taken, disputed } = conflict;
  const at = formatInstant(lang, conflict.at);
  return (
    <div className="notice notice-stop" role="alert" tabIndex={-1} data-focus>
      <h2>{name ? t("writing:conflict.title", { name }) : t("writing:conflict.titleNobody")}</h2>
      <p>{t("writing:conflict.text", { at })}</p>
      {taken.length > 0 ? (
        <p>{t("writing:conflict.taken", { fields: taken.map((field) => nameOfField(field, t)).join(", ") })}</p>
      ) : null}
      {disputed.length > 0 ? (
        <>
          <p>{t("writing:conflict.disputed")}</p>
          <dl className="facts">
            {disputed.map(({ name: field, theirs }) => (
              <div key={field}>
                <dt>
                  <a href={`#${fieldId(field)}`}>{nameOfField(field, t)}</a>
                </dt>
                <dd>{typedInWords(field, theirs, { t, lang, choices }) || t("writing:conflict.nothing")}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </div>
  );
}
