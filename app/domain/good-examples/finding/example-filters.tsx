import { fields } from "#db/codes.ts";
import { exampleTags } from "#db/good-examples/good-example-codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { ExampleView } from "../example-view.ts";
import type { ExampleFilter } from "./example-filter.ts";

type Props = {
  action: string;
  filter: ExampleFilter;
  /** Of all that could be chosen from. */
  offered: Pick<ExampleView, "tags" | "fields">[];
};

/** Offers the tags and fields that there are. */
export function ExampleFilters({ action, filter, offered }: Props) {
  const t = useTexts();
  const tags = exampleTags.filter((tag) => tag === filter.tag || offered.some((one) => one.tags.includes(tag)));
  const known = fields.filter((field) => field === filter.field || offered.some((one) => one.fields.includes(field)));
  return (
    <form className="event-filters" action={action}>
      <div className="field">
        <label htmlFor="example-q">{t("example:list.word")}</label>
        <input id="example-q" type="search" name="q" defaultValue={filter.q} maxLength={80} />
      </div>
      <div className="field">
        <label htmlFor="example-tag">{t("example:list.tag")}</label>
        <select id="example-tag" name="tag" defaultValue={filter.tag ?? ""}>
          <option value="">{t("example:list.anyTag")}</option>
          {tags.map((tag) => (
            <option key={tag} value={tag}>
              {t(`example:tag.${tag}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="example-field">{t("example:list.field")}</label>
        <select id="example-field" name="field" defaultValue={filter.field ?? ""}>
          <option value="">{t("example:list.anyField")}</option>
          {known.map((field) => (
            <option key={field} value={field}>
              {t(`listing:field.${field}`)}
            </option>
          ))}
        </select>
      </div>
      <button className="button">{t("example:list.show")}</button>
    </form>
  );
}
