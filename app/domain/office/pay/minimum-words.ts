import { z } from "zod";
import { countries } from "#db/codes.ts";
import type { Row } from "#db/schema.ts";
import { conditionsOf } from "#app/domain/listings/conditions-by-country.ts";
import { floorContents, type FloorTopic } from "#app/domain/listings/pay-floors/pay-floors.ts";
import { formatDay, formatMoney, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";

type Reader = { t: Texts; lang: Lang };
type Said = Pick<Row<"dated_entry">, "subject" | "valid_from" | "valid_until" | "content"> & { topic: FloorTopic };

/** An entry as a line of a table, and what it said before as a line of its history. */
export function minimumWords({ t, lang }: Reader, { topic, subject, valid_from, valid_until, content }: Said) {
  const from = formatDay(lang, valid_from);
  const days =
    topic === "training_pay"
      ? t("floors:start", { year: valid_from.slice(0, 4) })
      : valid_until === null
        ? t("floors:days.from", { from })
        : t("floors:days.span", { from, until: formatDay(lang, valid_until) });
  return { days, ...contentWords({ t, lang }, { topic, subject, content }) };
}

function contentWords({ t, lang }: Reader, { topic, subject, content }: Pick<Said, "topic" | "subject" | "content">) {
  const stored: unknown = JSON.parse(content);
  switch (topic) {
    case "minimum_wage": {
      const country = z.enum(countries).parse(subject);
      const { hour, month } = floorContents.minimum_wage.parse(stored);
      const money = (amount: number) => formatMoney(lang, conditionsOf[country].currency, amount);
      const perMonth = month === null ? [] : [t("floors:perMonth", { amount: money(month) })];
      return {
        name: t(`listing:country.${country}`),
        amounts: [t("floors:perHour", { amount: money(hour) }), ...perMonth],
      };
    }
    case "training_pay": {
      const { perYear } = floorContents.training_pay.parse(stored);
      const line = (amount: number, index: number) =>
        t("floors:year", { year: index + 1, amount: formatMoney(lang, "EUR", amount) });
      return { name: t("listing:country.DE"), amounts: perYear.map(line) };
    }
    case "pay_agreement": {
      const said = floorContents.pay_agreement.parse(stored);
      const amount = formatMoney(lang, said.currency, said.amount);
      return {
        name: said.region === "" ? said.name : `${said.name} (${said.region})`,
        amounts: [
          t(said.unit === "hour" ? "floors:perHour" : "floors:perMonth", { amount }),
          t("floors:fullTime", { hours: formatNumber(lang, said.weeklyHours) }),
          ...said.fields.map((field) => t(`listing:field.${field}`)),
        ],
      };
    }
  }
}
