import type { ListingStatus } from "#db/codes.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { Unfinished } from "../form/find-unfinished.server.ts";
import { nameOfField } from "../form/typed-in-words.ts";

const named = 3;

/** Under a listing's name: what it still lacks, and who is writing on it. */
type Props = { lang: Lang; status: ListingStatus; unfinished: Unfinished };

export function UnfinishedNotes({ lang, status, unfinished }: Props) {
  const t = useTexts();
  const { gaps, copies } = unfinished;
  const names = [...new Set(gaps.map((name) => nameOfField(name, t)))];
  const rest = names.length - named;
  /** Each person's newest; the form shows all. */
  const newest = copies.filter((copy, nth) => copies.findIndex((one) => one.name === copy.name) === nth);
  const mine = status === "draft" ? "writing:list.mineDraft" : "writing:list.mine";
  const fields = [names.slice(0, named).join(", "), rest > 0 ? t("writing:list.more", { count: rest }) : ""];
  return (
    <>
      {names.length > 0 ? (
        <span className="quiet">
          {t("writing:list.missing", { count: names.length, fields: fields.filter(Boolean).join(" ") })}
        </span>
      ) : null}
      {newest.map(({ id, isMine, name, savedAt }) => (
        <span className="quiet" key={id}>
          {t(isMine ? mine : "writing:list.by", { name, at: formatInstant(lang, savedAt) })}
        </span>
      ))}
    </>
  );
}
