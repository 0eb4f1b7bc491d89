import { expect, test } from "vitest";
import { figuresOf } from "#app/domain/search/landing/figures.ts";

const today = "2027-02-01";
const euro = { min: 15, max: 18, unit: "hour", currency: "EUR", weeklyHours: 40, trainingYears: [] } as const;
const card = (company: string, typicalDays: number | null = null, deadline = today) => ({
  company,
  deadline,
  answers: { typicalDays, inTime: null },
  pay: { ...euro, trainingYears: [] },
});

test("an empty board says nothing of itself, nor does one where all is over", () => {
  expect(figuresOf([], today)).toBeNull();
  expect(figuresOf([card("A", 3, "2027-01-31")], today)).toBeNull();
});

test("a company counts once, and what ended yesterday not at all", () => {
  const cards = [card("A"), card("A"), card("B"), card("C", 1, "2027-01-31")];
  expect(figuresOf(cards, today)).toMatchObject({ open: 3, companies: 2 });
});

test("the company in the middle is named from five with a record on", () => {
  const four = [card("A", 2), card("B", 9), card("C", 3), card("D", 4), card("E")];
  expect(figuresOf(four, today)?.answerDays).toBeNull();
  expect(figuresOf([...four, card("F", 20)], today)?.answerDays).toBe(4);
  expect(figuresOf([...four, card("F", 20), card("G", 5)], today)?.answerDays).toBe(5);
});

test("all is said only of all", () => {
  const unsaid = { ...card("Z"), pay: { ...euro, min: null, max: null, currency: null, trainingYears: [] } };
  const paid = Array.from({ length: 999 }, (_, nth) => card(`A${nth}`));
  expect(figuresOf(paid, today)?.withPay).toBe(100);
  expect(figuresOf([...paid, unsaid], today)?.withPay).toBe(99);
});
