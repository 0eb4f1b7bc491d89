import type { ApplicationStatus, Lang } from "#db/codes.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Notice } from "#app/ui/parts.tsx";
import { useDeskPaths } from "../desk/desk-paths.ts";
import type { WayOfAnswer } from "../held/hold.ts";

export type BatchLine = {
  id: string;
  applicationId: string;
  name: string;
  number: string;
  to: ApplicationStatus;
  way: WayOfAnswer;
};

/** What became of answers given in one go: how many wait, left and came back, and each of them. */
export function BatchOfAnswers({ lang, lines }: { lang: Lang; lines: BatchLine[] }) {
  const t = useTexts();
  const desk = useDeskPaths(lang);
  const count = (state: WayOfAnswer["state"]) => lines.filter(({ way }) => way.state === state).length;
  const [held, left, takenBack] = [count("held"), count("left"), count("takenBack")];
  return (
    <>
      <Notice tone={held > 0 ? "info" : "done"}>
        {held > 0 ? <p>{t("answering:batch.held", { count: held })}</p> : null}
        {left > 0 ? <p>{t("answering:batch.left", { count: left })}</p> : null}
        {takenBack > 0 ? <p>{t("answering:batch.takenBack", { count: takenBack })}</p> : null}
        {held > 0 ? (
          <form method="post" className="button-row">
            <button className="button" name="deed" value="take_back">
              {t("answering:batch.takeAllBack")}
            </button>
            <button className="button" name="deed" value="send_now">
              {t("answering:batch.sendAllNow")}
            </button>
          </form>
        ) : null}
      </Notice>
      <CardTable
        label={t("answering:batch.title", { count: lines.length })}
        columns={[t("application:person.name"), t("answering:batch.answer"), t("answering:batch.way")]}
      >
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <a href={desk.dossier(line.applicationId)} dir="auto">
                {line.name}
              </a>{" "}
              <small>{line.number}</small>
            </th>
            <td>{t(`application:status.${line.to}`)}</td>
            <td className="way-of-answer">
              <span>{wayIn(t, line.way)}</span>
              {line.way.state === "held" ? <TakeBack line={line} /> : null}
            </td>
          </tr>
        ))}
      </CardTable>
    </>
  );
}

function TakeBack({ line }: { line: BatchLine }) {
  const t = useTexts();
  return (
    <form method="post">
      <input type="hidden" name="answer" value={line.id} />
      <button
        className="button"
        name="deed"
        value="take_back"
        aria-label={t("answering:batch.takeOneBack", { name: line.name })}
      >
        {t("answering:held.takeBack")}
      </button>
    </form>
  );
}

function wayIn(t: Texts, way: WayOfAnswer) {
  if (way.state === "held") return t("answering:batch.wayHeld", { count: way.minutes });
  return way.state === "left" ? t("answering:batch.wayLeft") : t("answering:batch.wayTakenBack");
}
