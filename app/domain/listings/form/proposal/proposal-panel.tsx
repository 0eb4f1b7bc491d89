import { formatDay } from "#app/platform/i18n/format.ts";
import { useLang, useTexts } from "#app/platform/i18n/texts.ts";
import type { FormChoices } from "../form-part.ts";
import { nameOfField, typedInWords } from "../typed-in-words.ts";
import type { Proposal } from "./proposal.ts";

/** What the form may be filled with, where it comes from, and the one button that does it. */
export function ProposalPanel({ choices }: { choices: FormChoices }) {
  const t = useTexts();
  const lang = useLang();
  const { proposal } = choices;
  if (!proposal) return null;
  const { own, usual } = proposal;
  return (
    <section className="panel proposal" aria-labelledby="proposal-title">
      <h2 id="proposal-title">{t("phrase:proposal.title")}</h2>
      {own ? (
        <>
          <h3>{t("phrase:proposal.own", { title: own.title, day: formatDay(lang, own.day) })}</h3>
          <Proposed typed={own.typed} choices={choices} />
        </>
      ) : null}
      {usual ? (
        <>
          <h3>{t("phrase:proposal.usual")}</h3>
          <Proposed typed={usual} choices={choices} />
        </>
      ) : null}
      <p className="quiet">{t("phrase:proposal.text")}</p>
      <button className="button" name="then" value="take">
        {t("phrase:proposal.take")}
      </button>
    </section>
  );
}

type Typed = NonNullable<Proposal["own"]>["typed"];

function Proposed({ typed, choices }: { typed: Typed; choices: FormChoices }) {
  const t = useTexts();
  const lang = useLang();
  return (
    <dl className="proposed">
      {Object.entries(typed).map(([name, value]) => (
        <div key={name}>
          <dt>{nameOfField(name, t)}</dt>
          <dd>{typedInWords(name, value, { t, lang, choices })}</dd>
        </div>
      ))}
    </dl>
  );
}
