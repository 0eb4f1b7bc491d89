import { expect, test } from "vitest";
import { numberNames } from "#app/domain/applications/documents/number-names.ts";

test.each([
  [["image.jpg", "image.jpg", "image.jpg"], [], ["image.jpg", "image (2).jpg", "image (3).jpg"]],
  [["image.jpg"], ["image.jpg", "image (2).jpg"], ["image (3).jpg"]],
  [["image.jpg", "image (2).jpg"], ["image.jpg"], ["image (2).jpg", "image (2) (2).jpg"]],
  [["CV.pdf", "cv.PDF"], [], ["CV.pdf", "cv (2).PDF"]],
  [["image.jpg", "image.png"], [], ["image.jpg", "image.png"]],
])("%j beside %j become %j", (names, there, numbered) => {
  expect(numberNames(names, there)).toEqual(numbered);
});
