import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { dimensions, rareDimensions } from "../dimensions.ts";
import { nameOfCode } from "./describe-criteria.ts";
import { Boxes } from "./filter-groups.tsx";
import type { MoreFiltersView } from "./find-more-filters.server.ts";

/**
 * A page of its own, so that the results stay light; its button leads back to them. Whoever comes back by the browser's own button
 * finds the ticks as they were made: they are in the address of the results alone.
 */
export function MoreFilters({ view, lang }: { view: MoreFiltersView; lang: Lang }) {
  const t = useTexts();
  const { criteria, facets, refusals, kept } = view;
  return (
    <form className="filters filters-all" action={paths.results(lang)}>
      {kept.map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      {rareDimensions.map((name) => (
        <Boxes
          key={name}
          name={name}
          legend={t(`search:filters.${name}`)}
          {...(name === "with" ? { hint: t("search:filters.allOf") } : {})}
          chosen={criteria[name]}
          choices={dimensions[name].map((code) => ({
            code,
            label: nameOfCode(t, name, code),
            count: facets[name][code] ?? 0,
          }))}
        />
      ))}
      <fieldset>
        <legend>{t("search:filters.no")}</legend>
        {refusals.map(({ code, name }) => (
          <label key={code}>
            <input type="checkbox" name="no" value={code} defaultChecked={criteria.no.includes(code)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <p className="filters-apply">
        <button className="button-primary">{t("search:filters.apply")}</button>
      </p>
    </form>
  );
}
