import { describe, expect, test } from "vitest";
import { passwordProblem } from "#app/domain/accounts/password.ts";

const own = ["kim@muster-metallbau.example", "Kim Beispiel", "Muster Metallbau GmbH", "Dreiland"];

describe("a password", () => {
  test.each(["drei Pferde im Regen", "k7Q-vv2m-xPd9", "8462093751", "Muster malt blaue Pferde", "žluťoučký kůň pěl"])(
    "%s will do",
    (password) => {
      expect(passwordProblem(password, own)).toBeNull();
    },
  );

  test.each([
    ["kurz", "tooShort"],
    ["x".repeat(201), "tooLong"],
    ["Muster2027!", "ownWords"],
    ["dreiland-2027", "ownWords"],
    ["KimBeispiel1", "ownWords"],
    ["kim@muster-metallbau.example", "ownWords"],
    ["Passwort123!", "common"],
    ["P@ssw0rd1234", "common"],
    ["qwertz1234", "common"],
    ["Haslo123456", "common"],
    ["mojeheslo1", "common"],
    ["1234567890", "common"],
    ["aaaaaaaaaaaa", "common"],
    ["Sommer2027!!", "common"],
  ] as const)("%s will not, because it is %s", (password, problem) => {
    expect(passwordProblem(password, own)).toBe(problem);
  });
});
