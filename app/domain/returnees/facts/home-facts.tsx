import { formatDay, formatMoney } from "#app/platform/i18n/format.ts";
import { useLang, useTexts } from "#app/platform/i18n/texts.ts";
import type { ShownFacts, ShownNumber } from "./shown-facts.ts";

/** What one earns and pays there, and what has become different: as the office entered it, with where it is from; nothing until then. */
export function HomeFacts({ facts }: { facts: ShownFacts }) {
  const t = useTexts();
  const lang = useLang();
  const { pay, rent, changes } = facts;
  if (pay.length + rent.length + changes.length === 0) return null;
  return (
    <section id="facts">
      <h2>{t("home:facts.shown.title")}</h2>
      {changes.length > 0 ? (
        <ul className="home-changes">
          {changes.map((change) => (
            <li key={change.id}>
              <span lang={change.lang}>{change.text}</span>{" "}
              <small>
                {change.area} ·{" "}
                {t("home:facts.shown.from", { source: change.source, day: formatDay(lang, change.day) })}
              </small>
            </li>
          ))}
        </ul>
      ) : null}
      <Numbers kind="pay" numbers={pay} />
      <Numbers kind="rent" numbers={rent} />
    </section>
  );
}

function Numbers({ kind, numbers }: { kind: "pay" | "rent"; numbers: ShownNumber[] }) {
  const t = useTexts();
  const lang = useLang();
  if (numbers.length === 0) return null;
  return (
    <>
      <h3>{t(`home:facts.shown.${kind}`)}</h3>
      <dl className="home-numbers">
        {numbers.map(({ area, amount, currency, day, source, before }) => (
          <div key={area}>
            <dt>{area}</dt>
            <dd>
              <b>{formatMoney(lang, currency, amount)}</b>
              {before ? (
                <span>
                  {t("home:facts.shown.before", {
                    amount: formatMoney(lang, before.currency, before.amount),
                    day: formatDay(lang, before.day),
                  })}
                </span>
              ) : null}
              <small>{t("home:facts.shown.from", { source, day: formatDay(lang, day) })}</small>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
