import { expect, test } from "vitest";
import { LinearModel, sparse } from "#app/domain/search/reading/hearing/linear-model.ts";
import { type Lesson, trainModel } from "#tests/learning/train-model.ts";

const classes = ["wish", "no", "same"];
const way = { classes, size: 256, rounds: 20, rate: 0.5 };
const lessons: Lesson[] = [
  ...["nie", "nein", "ne"].flatMap((word) => [
    { signs: [word, "night"], is: "no" },
    { signs: [word, "day"], is: "no" },
  ]),
  ...["gern", "rad", "chętnie"].flatMap((word) => [
    { signs: [word, "night"], is: "wish" },
    { signs: [word, "day"], is: "wish" },
  ]),
  ...["egal", "egal"].flatMap((word) => [{ signs: [word, "night"], is: "same" }]),
];

function likeliest(signs: string[], learned = trainModel(lessons, way)) {
  const shares = new LinearModel(sparse(learned)).shares(signs);
  return classes[shares.indexOf(Math.max(...shares))];
}

test("learns what each sign speaks for, also beside another that it did not stand with", () => {
  expect(["nie", "gern", "egal"].map((word) => likeliest([word, "evening"]))).toEqual(["no", "wish", "same"]);
  expect(likeliest(["egal", "day"])).toBe("same");
});

test("the same lessons make the same weights", () => {
  expect(trainModel(lessons, way)).toEqual(trainModel(lessons, way));
});

test("a sign of one lesson alone teaches nothing", () => {
  const once = trainModel([...lessons, { signs: ["ahoj"], is: "same" }], way);
  const [one, other] = [
    new LinearModel(sparse(once)).shares(["ahoj"]),
    new LinearModel(sparse(once)).shares(["servus"]),
  ];
  expect(one).toEqual(other);
});
