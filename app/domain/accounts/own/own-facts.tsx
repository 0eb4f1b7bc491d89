import { useTexts } from "#app/platform/i18n/texts.ts";

type OwnFact = { label: string; value: string; href: string };

/** What an account is made of, a line each, with the way to where it is changed. */
export function OwnFacts({ facts }: { facts: OwnFact[] }) {
  const t = useTexts();
  return (
    <dl className="own-facts panel">
      {facts.map(({ label, value, href }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          <dd>
            <a href={href} aria-label={t("own:changeOf", { what: label })}>
              {t("own:change")}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
