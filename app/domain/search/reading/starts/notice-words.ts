import { germanNumbers, slavicNumbers } from "../numbers/number-words.ts";
import { wordsListed } from "../words-listed.ts";

/** Until it ends somebody is bound elsewhere, and free from the next month on. */
export const bound = wordsListed(
  "kundigungsfrist, gekundigt, kundigung, vertrag lauft, vertrag, arbeitsvertrag, probezeit, gebunden, beschaftigt, unter vertrag, angestellt, arbeite, elternzeit, mutterschutz, karenz, studium, umschulung, lehre, wypowiedzenie, wypowiedzenia, wypowiedzeniu, umowe, umowa, umowy, kontrakt, kontraktu, macierzynski, macierzynskiego, macierzynskim, wychowawczy, wychowawczego, wychowawczym, pracuje, studia, vypovedni lhuta, vypovedni lhutu, vypovedni lhute, vypovedni dobu, vypovedni doba, vypoved, vypovedi, smlouvu, smlouva, smlouvy, materska, materskou, materske, rodicovska, rodicovskou, rodicovske, studium, pracuju, pracuji, jsem vazana, jsem vazany",
);
/** Of these it is known how long they last from today on: "drei Monate Kündigungsfrist". */
export const notice = wordsListed(
  "kundigungsfrist, kundigungszeit, kundigung, frist, wypowiedzenia, wypowiedzenie, wypowiedzeniu, okres wypowiedzenia, okresu wypowiedzenia, okresem wypowiedzenia, vypovedni lhuta, vypovedni lhutu, vypovedni lhutou, vypovedni doba, vypovedni dobu, vypovedni dobou, vypoved, vypovedi, vypovedku",
);
/** That it ends, before the month or behind it. */
export const ending = wordsListed(
  "bis, bis zum, bis ende, ende, zum ende, endet, lauft, auslauft, lauft aus, lauft ab, vorbei, zu ende, do, do konca, do konce, az do, koniec, koncem, konczy, konczy mi sie, skonczy, skonczy sie, wygasa, uplywa, konci, skonci, konci mi, bezi do, bezi mi do, vyprsi, dobiha",
);
/** Somebody says it of himself. */
export const stopping = wordsListed("koncze, skoncze, konczymy, koncim, skoncim, hore auf, odchazim, odchodze");

/** How many months or days the beginning of "dwumiesięczny" and "dreimonatig" says. */
export const times: Readonly<Record<string, number>> = {
  ...{ ein: 1, zwei: 2, drei: 3, vier: 4, sechs: 6, jedno: 1, dwu: 2, trzy: 3, cztero: 4 },
  ...{ szescio: 6, dvou: 2, tri: 3, ctyr: 4, sesti: 6, jednomesicni: 1 },
};
/** Of a length of time as an adjective: how it goes on behind such a beginning. */
export const lasting: readonly { days: number; months: number; pattern: string }[] = [
  { days: 0, months: 1, pattern: String.raw`(?:-?\s?monatig\p{L}*|miesieczn\p{L}*|mesicni\p{L}*)` },
  { days: 7, months: 0, pattern: String.raw`(?:-?\s?wochig\p{L}*|tygodniow\p{L}*|tydenni\p{L}*)` },
];

/** "In zwei Monaten", "za trzy miesiące" */
export const counts: ReadonlyMap<string, number> = new Map([
  ...[...germanNumbers, ...slavicNumbers].filter(([, value]) => value <= 18),
  ...["einem", "einer", "einen", "jeden"].map((word) => [word, 1] as const),
  ...["vierzehn", "ctrnact", "ctrnacti"].map((word) => [word, 14] as const),
]);
