import { customAlphabet } from "nanoid";

/** Letters and digits that nobody confuses when reading them aloud; no vowels, so that they never spell a word. */
const block = customAlphabet("23456789BCDFGHJKMNPQRSTVWXZ", 4);

/** 7K3M-9Q2P */
export const newApplicationNumber = () => `${block()}-${block()}`;
