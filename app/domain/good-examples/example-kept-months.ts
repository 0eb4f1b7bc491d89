/** So long somebody is named after the example was last saved, and so long what was taken down or never finished is kept. */
export const exampleKeptMonths = { contact: 24, unfinished: 12 };
