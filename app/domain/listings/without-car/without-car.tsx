import type { TransitAnswer, TransitJourney } from "#app/domain/timetable/transit.ts";
import { formatDay, formatHours, formatList, formatMinutes } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Icon } from "#app/ui/drawing/icon.tsx";
import { finished } from "#app/ui/finished.tsx";
import type { WayWithoutCar } from "./find-way-without-car.server.ts";
import { clock, legText, missedTexts } from "./transit-words.ts";
import type { AssumedShift } from "./worked-shifts.ts";

type Props = { way: WayWithoutCar; lang: Lang; otherHref: string };

/** Both directions of every shift, or why not; whose timetable says so, and which hours were assumed. */
export const WithoutCar = finished(({ way, lang, otherHref }: Props) => {
  const t = useTexts();
  const { answers, school, from, to, by } = way;
  const inTown = way.sameTown && answers.every(({ answer }) => [answer.there, answer.home].every(isWalk));
  /** Within the town no timetable was needed, and none is told of. */
  const looked = !inTown || school !== null;
  const all = answers.length > 0 && answers.every(({ answer }) => answer.reachable);
  const title =
    answers.length === 0 ? "title" : all ? "yes" : answers.some(({ answer }) => answer.reachable) ? "partly" : "no";
  return (
    <section className="panel without-car" aria-labelledby="without-car-title" data-reachable={String(all)}>
      <h2 id="without-car-title">
        <Icon name="train" /> {t(`transit:page.${title}`)}
      </h2>
      {looked ? <p className="quiet">{t(`transit:page.from.${by}`, { from })}</p> : null}
      {inTown ? (
        <p>{t("transit:page.sameTown", { place: to })}</p>
      ) : (
        answers.map(({ shift, answer }) => (
          <Answer
            key={`${shift.day} ${shift.part}`}
            title={t("transit:page.shift", {
              shift: t(`transit:part.${shift.part}`),
              hours: formatHours(lang, shift.begins, shift.ends),
              day: t(`transit:day.${shift.day}`),
            })}
            {...{ answer, to, way, lang }}
          />
        ))
      )}
      {school ? (
        <Answer
          title={t("transit:page.school", {
            to: school.to,
            hours: formatHours(lang, school.hours.begins, school.hours.ends),
          })}
          answer={school.answer}
          to={school.to}
          {...{ way, lang }}
        />
      ) : null}
      {looked ? (
        <>
          <p>
            <a href={otherHref}>{t(`transit:page.other.${by}`)}</a>
          </p>
          <Notes way={inTown ? { ...way, answers: [] } : way} lang={lang} />
        </>
      ) : null}
    </section>
  );
});

const isWalk = (journey: TransitJourney | null) => journey?.legs.every(({ kind }) => kind !== "ride") ?? false;

type AnswerProps = { title: string; answer: TransitAnswer; to: string; way: WayWithoutCar; lang: Lang };

function Answer({ title, answer, to, way, lang }: AnswerProps) {
  const t = useTexts();
  const { there, home, lastHome } = answer;
  const [why, whyNotHome] = missedTexts({ t, lang }, answer, { from: way.from, to });
  return (
    <div className={`without-car-shift${answer.reachable ? "" : " is-missed"}`}>
      <h3>{title}</h3>
      <ul>
        {there ? <Journey direction="there" journey={there} way={way} lang={lang} /> : <Missed text={why} />}
        {home ? (
          <Journey direction="home" journey={home} way={way} lang={lang} />
        ) : (
          <Missed text={there ? why : whyNotHome} />
        )}
        {home && lastHome ? <li>{t("transit:page.lastHome", { departs: clock(lang, lastHome) })}</li> : null}
      </ul>
    </div>
  );
}

/** The same reason stands once, for both directions. */
function Missed({ text }: { text: string | undefined }) {
  return text === undefined ? null : <li className="without-car-missed">{text}</li>;
}

type JourneyProps = { direction: "there" | "home"; journey: TransitJourney; way: WayWithoutCar; lang: Lang };

function Journey({ direction, journey, way, lang }: JourneyProps) {
  const t = useTexts();
  const { departs, arrives, minutes, changes, waits, legs } = journey;
  const times = { departs: clock(lang, departs), arrives: clock(lang, arrives), length: formatMinutes(lang, minutes) };
  const rides = legs.some(({ kind }) => kind === "ride");
  return (
    <li>
      <b>{t(`transit:page.${direction}`, times)}</b>
      {rides ? ` · ${changes === 0 ? t("transit:page.direct") : t("transit:page.changes", { count: changes })}` : null}
      {waits > longWait ? ` · ${t(`transit:page.waits.${direction}`, { count: waits })}` : null}
      <ol className="without-car-legs">
        {legs.map((leg, at) => (
          <li key={at}>{legText({ t, lang }, leg, way.crossings)}</li>
        ))}
      </ol>
    </li>
  );
}

/** Of so many minutes people want to know before. */
const longWait = 15;

function Notes({ way, lang }: Pick<Props, "way" | "lang">) {
  const t = useTexts();
  const { answers, sources } = way;
  const [usual, said] = [answers.filter(({ shift }) => !shift.said), answers.filter(({ shift }) => shift.said)];
  const days = [
    ...new Set([...answers.map(({ answer }) => answer), way.school?.answer].flatMap((one) => one?.days.there ?? [])),
  ];
  const partsOf = (some: { shift: AssumedShift }[]) =>
    formatList(lang, [...new Set(some.map(({ shift }) => t(`transit:part.${shift.part}`)))]);
  return (
    <div className="quiet without-car-notes">
      {said.length > 0 ? <p>{t("transit:page.said")}</p> : null}
      {usual.length > 0 ? <p>{t("transit:page.usual", { parts: partsOf(usual) })}</p> : null}
      {way.school ? <p>{t("transit:page.schoolUsual")}</p> : null}
      {answers.length > 0 ? <p>{t("transit:page.middle", { from: way.from, to: way.to })}</p> : null}
      <p>
        {t("transit:page.days", {
          days: formatList(
            lang,
            days.map((day) => formatDay(lang, day)),
          ),
        })}
      </p>
      <ul>
        {sources.map(({ publisher, lastDay }) => (
          <li key={publisher + lastDay}>{t("transit:page.source", { publisher, day: formatDay(lang, lastDay) })}</li>
        ))}
      </ul>
    </div>
  );
}
