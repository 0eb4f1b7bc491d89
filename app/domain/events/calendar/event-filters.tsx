import { fields } from "#db/codes.ts";
import { eventAudiences, eventKinds } from "#db/event-codes.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { EventView } from "../event-view.ts";
import type { EventFilter } from "./event-filter.ts";
import type { Month } from "./month.ts";

type Props = {
  lang: Lang;
  filter: EventFilter;
  month: Month | null;
  /** All that could be chosen from. */
  events: EventView[];
  /** Names of the districts by id, in the order of the reader's alphabet. */
  districts: [string, string][];
};

type Choice = { name: string; label: string; any: string; chosen: string | null; options: [string, string][] };

/** Offers what the calendar has. The script of the site submits it by itself. */
export function EventFilters({ lang, filter, month, events, districts }: Props) {
  const t = useTexts();
  const has = <Code extends string>(
    codes: readonly Code[],
    of: (event: EventView) => readonly Code[],
    chosen: Code | null,
  ) => codes.filter((code) => code === chosen || events.some((event) => of(event).includes(code)));
  const choices: Choice[] = [
    {
      ...{ name: "kind", label: t("event:list.kind"), any: t("event:list.anyKind"), chosen: filter.kind },
      options: has(eventKinds, ({ kind }) => [kind], filter.kind).map((kind) => [kind, t(`event:kind.${kind}`)]),
    },
    {
      ...{
        name: "district",
        label: t("event:list.district"),
        any: t("event:list.anyDistrict"),
        chosen: filter.district,
      },
      options: districts,
    },
    {
      ...{
        name: "audience",
        label: t("event:list.audience"),
        any: t("event:list.anyAudience"),
        chosen: filter.audience,
      },
      options: has(eventAudiences, (event) => event.audiences, filter.audience).map((one) => [
        one,
        t(`event:audience.${one}`),
      ]),
    },
    {
      ...{ name: "field", label: t("event:list.field"), any: t("event:list.anyField"), chosen: filter.field },
      options: has(fields, (event) => event.fields, filter.field).map((field) => [field, t(`listing:field.${field}`)]),
    },
  ];
  return (
    <form className="event-filters" action={paths.events(lang)} data-auto-submit>
      {month ? <input type="hidden" name="month" value={month} /> : null}
      {choices.map(({ name, label, any, chosen, options }) =>
        options.length === 0 ? null : (
          <div key={name} className="field">
            <label htmlFor={`event-${name}`}>{label}</label>
            <select id={`event-${name}`} name={name} defaultValue={chosen ?? ""}>
              <option value="">{any}</option>
              {options.map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </div>
        ),
      )}
      {filter.online || events.some(({ online }) => online) ? (
        <label className="choice">
          <input type="checkbox" name="online" value="1" defaultChecked={filter.online} />
          <span>{t("event:list.onlineOnly")}</span>
        </label>
      ) : null}
      <button className="button">{t("event:list.show")}</button>
    </form>
  );
}
