import { describe, expect, test } from "vitest";
import { readTypedSearch } from "#app/domain/office/finding/read-typed-search.ts";

const nothing = { words: [], companyWords: [], listingIds: [], companySlugs: [], numbers: [] };

describe("the office's search field", () => {
  test("reads words, each once and folded", () => {
    const words = ["neisse", "stahlbau"];
    expect(readTypedSearch("Neiße  stahlbau NEISSE")).toEqual({ ...nothing, words, companyWords: words });
  });

  test("reads the number of an application as it is spoken of", () => {
    expect(readTypedSearch("7k3m-9q2p").numbers).toEqual(["7K3M-9Q2P"]);
    expect(readTypedSearch("7k3m-9q2").numbers).toEqual([]);
  });

  test("reads the id of a listing, alone and out of an address", () => {
    const address = "https://board.example/de/jobs/schweisser-mag-k3m9x2p7qa?near=Zittau#apply";
    expect(readTypedSearch("K3M9X2P7QA").listingIds).toEqual(["k3m9x2p7qa"]);
    expect(readTypedSearch(address)).toEqual({ ...nothing, listingIds: ["k3m9x2p7qa"] });
    expect(readTypedSearch("https://board.example/pl/n/k3m9x2p7qa").listingIds).toEqual(["k3m9x2p7qa"]);
  });

  test("reads a company out of the address of its page", () => {
    expect(readTypedSearch("https://board.example/cs/companies/neisse-stahlbau").companySlugs).toEqual([
      "neisse-stahlbau",
    ]);
  });

  test("looks for the company behind a mail address by its domain, but not at a provider's", () => {
    expect(readTypedSearch("Anna@Neisse-Stahlbau.example")).toEqual({
      ...nothing,
      words: ["anna", "neisse", "stahlbau", "example"],
      companyWords: ["neisse", "stahlbau", "example"],
    });
    expect(readTypedSearch("anna@gmail.com").companyWords).toEqual(["anna", "gmail", "com"]);
  });

  test("reads nothing where there is nothing, and not more than ten words of what is endless", () => {
    expect(readTypedSearch("")).toEqual(nothing);
    expect(readTypedSearch("… % _ ' \" ; --")).toEqual(nothing);
    expect(readTypedSearch(Array.from({ length: 50 }, (_, index) => `w${index}`).join(" ")).words).toHaveLength(10);
  });
});
