import { paths } from "#app/paths.ts";
import { useLang, useTexts } from "#app/platform/i18n/texts.ts";
import { fieldId } from "#app/ui/fields/field-parts.tsx";
import { type PhraseList, searchButton, searchedName, searchName } from "../choices/phrase-search.ts";

type Props = {
  list: PhraseList;
  /** Of the boxes below. */
  label: string;
  typed: string;
  found: number;
};

/** Looks through the boxes below; the script does it while one types (app/enhance/find-phrases.ts). */
export function PhraseSearch({ list, label, typed, found }: Props) {
  const t = useTexts();
  const lang = useLang();
  const id = fieldId(searchName(list));
  return (
    <div className="phrase-search" data-find-phrases={paths.phraseWords(lang)}>
      <label htmlFor={id}>
        {t("phrase:search.label")}
        <span className="visually-hidden"> ({label})</span>
      </label>
      <div className="phrase-search-row">
        <input
          type="search"
          id={id}
          name={searchName(list)}
          defaultValue={typed}
          maxLength={100}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          data-mark=""
        />
        <input type="hidden" name={searchedName(list)} value={typed} data-mark="" />
        <button className="button" name="then" value={searchButton(list)}>
          {t("phrase:search.button")}
          <span className="visually-hidden"> ({label})</span>
        </button>
      </div>
      <p className="quiet" id={`${id}-hint`}>
        {t("phrase:search.hint")}
      </p>
      <p className="quiet" role="status" data-found={t("phrase:search.found", { number: "{count}" })}>
        {typed === "" ? "" : t("phrase:search.found", { number: found })}
      </p>
    </div>
  );
}
