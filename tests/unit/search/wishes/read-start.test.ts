import { expect, test } from "vitest";
import { readSumsAndTimes } from "#app/domain/search/reading/read-sums-and-times.ts";
import { startText } from "#app/domain/search/wishes/start-wish.ts";

const read = (text: string, today = "2026-11-30") => {
  const { start, leftOut } = readSumsAndTimes(text, { today, isPlace: () => false });
  return { start: start && startText(start.wish), leftOut };
};

test.each([
  ["lager ab sofort", "1"],
  ["od zaraz", "1"],
  ["práce nástup hned", "1"],
  ["kann morgen anfangen", "1"],
  ["nie wcześniej niż w lutym", "2027-02.."],
  ["nicht vor März", "2027-03.."],
  ["zítra bych mohla nastoupit", "1"],
  ["zaczynam od poniedziałku", "1"],
  ["hned po novém roce", "2027-01.."],
  ["mam wypowiedzenie do końca stycznia", "2027-02.."],
  ["Kündigungsfrist bis Ende Februar", "2027-03.."],
  ["bin bis Ende März gebunden", "2027-04.."],
  ["in zwei Monaten", "2027-01.."],
  ["in 3 Wochen", "2026-12.."],
  ["za miesiąc", "2026-12.."],
  ["za dwa miesiące mogę zacząć", "2027-01.."],
  ["za 2 měsíce", "2027-01.."],
  ["nach dem Abi", "2027-06.."],
  ["po maturze", "2027-06.."],
  ["po maturitě", "2027-06.."],
  ["od nowego roku szkolnego", "2027-09.."],
  ["praca od jutra", "1"],
  ["ab August", "2027-08.."],
  ["od września", "2027-09.."],
  ["zedník od března", "2027-03.."],
  ["od prosince", "2026-12.."],
  ["ab November", "2026-11.."],
  ["Oktober", "2027-10"],
  ["September 2027", "2027-09"],
  ["09/2027", "2027-09"],
  ["zum 1.9.2027", "2027-09"],
  ["zum 1.4.", "2027-04"],
  ["k 1. září", "2027-09"],
  ["od 1 września 2027", "2027-09.."],
  ["ab 15.01.27", "2027-01.."],
  ["im Mai", "2027-05"],
  ["w styczniu", "2027-01"],
  ["v lednu", "2027-01"],
  ["od czerwca do sierpnia", "2027-06..2027-08"],
  ["November bis Februar", "2026-11..2027-02"],
  ["spätestens September", "..2027-09"],
  ["spätestens Mitte Januar", "..2027-01"],
  ["bis Ende Januar brauche ich was", "..2027-01"],
  ["do końca lutego muszę mieć nową robotę", "..2027-02"],
  ["do konce února bych potřebovala nastoupit", "..2027-02"],
  ["najpóźniej do końca stycznia", "..2027-01"],
  ["nejpozději v půlce února", "..2027-02"],
  ["najpóźniej od marca", "..2027-03"],
  ["nejpozději v září", "..2027-09"],
  ["můžu nastoupit hned po novém roce", "2027-01.."],
  ["zum neuen Jahr einen Bäcker", "2027-01.."],
  ["v únoru končím u vojáků, od března", "2027-03.."],
  ["letní brigáda kuchyně", "2027-06..2027-08"],
  ["letnia praca", "2027-06..2027-08"],
  ["nástup do konce února", "..2027-02"],
  ["Eintritt bis März", "..2027-03"],
  ["rozpoczęcie do kwietnia", "..2027-04"],
  ["noch vor Weihnachten anfangen", "..2026-12"],
  ["jeszcze przed świętami", "..2026-12"],
  ["řidič před vánoci", "..2026-12"],
  ["noch vor den Sommerferien", "..2027-06"],
  ["ausbildung kfz august 27", "2027-08"],
  ["ab september 28", "2028-09.."],
  ["27 august", "2027-08"],
  ["praktikum in den ferien", "2027-06..2027-08"],
  ["na wakacje", "2027-06..2027-08"],
  ["o prázdninách", "2027-06..2027-08"],
  ["v létě", "2027-06..2027-08"],
  ["ab Sommer 2028", "2028-06.."],
  ["im Frühjahr", "2027-03..2027-05"],
  ["w zimie", "2026-12..2027-02"],
  ["nach Weihnachten", "2027-01.."],
  ["job im neuen jahr", "2027-01.."],
  ["ab nächsten Monat", "2026-12.."],
  ["Ausbildung 2027", "2027-01..2027-12"],
  ["ab 2028", "2028-01.."],
  ["im neuen Jahr ab Februar", "2027-02.."],
  ["po prázdninách od září", "2027-09.."],
  ["robota na już", "1"],
  ["kann gleich loslegen", "1"],
  ["od pondělka", "1"],
  ["ab nächstem Mittwoch", "1"],
  ["drei Monate Kündigungsfrist", "2027-02.."],
  ["Kündigungsfrist von 6 Wochen", "2027-01.."],
  ["3-monatige Kündigungsfrist", "2027-02.."],
  ["trzymiesięczny okres wypowiedzenia", "2027-02.."],
  ["miesiąc wypowiedzenia", "2026-12.."],
  ["výpovědní lhůta dva měsíce", "2027-01.."],
  ["Kündigungsfrist zum Quartalsende", "2027-01.."],
  ["výpovědní lhůta mi končí v dubnu", "2027-05.."],
  ["umowa kończy mi się w marcu", "2027-04.."],
  ["Vertrag läuft Ende April aus", "2027-05.."],
  ["až mi v březnu skončí mateřská", "2027-04.."],
  ["končím v únoru", "2027-03.."],
  ["in einem halben Jahr", "2027-05.."],
  ["za pół roku", "2027-05.."],
  ["po świętach wielkanocnych", "2027-04.."],
  ["od roku szkolnego", "2027-09.."],
  ["od půlky března", "2027-03.."],
  ["od prvního března", "2027-03.."],
  ["od 1-go kwietnia", "2027-04.."],
  ["od kwiet.", "2027-04.."],
])("%s is a wish for %s", (text, start) => {
  expect(read(text)).toEqual({ start, leftOut: [] });
});

test.each([
  ..."od poniedziałku do piątku|dvakrát za měsíc|hned za hranicí|za den|lehre zum maler|w srodku miasta".split("|"),
  ..."Förster August GmbH|18 lat|2 lata|24/7|ab 18.50|12.5 Stunden|2024|ab 18|Mai".split("|"),
  '"ab August"',
])("%s says nothing of when", (text) => {
  expect(read(text).start).toBeNull();
});

test.each([
  ...["bis August", "do końca sierpnia", "nicht ab sofort", "nie od zaraz"],
  ...["bis Ende August suche ich was", "do końca sierpnia muszę pracować u obecnego", "do konce srpna chci pracovat"],
])("%s is left out, and said", (text) => {
  expect(read(text)).toMatchObject({ start: null, leftOut: [expect.any(String)] });
});

test("the same words mean another year later on", () => {
  expect(read("od września", "2027-09-30").start).toBe("2027-09..");
  expect(read("od września", "2027-10-01").start).toBe("2028-09..");
  expect(read("im Sommer", "2027-08-31").start).toBe("2027-06..2027-08");
  expect(read("im Winter", "2027-01-10").start).toBe("2026-12..2027-02");
});
