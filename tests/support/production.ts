/** What a board in production must be told. */
export const production = {
  APP_ORIGIN: "https://jobs.association.example",
  SECRET_KEY: "a secret of at least thirty-two characters",
  MAIL_FROM: "jobs@association.example",
  OPERATOR_NAME: "Association",
  OPERATOR_STREET: "Example Street 1",
  OPERATOR_CITY: "02826 Görlitz",
  OPERATOR_EMAIL: "contact@association.example",
  OPERATOR_PHONE: "+49 30 23125 100",
  OPERATOR_REPRESENTED_BY: "Alex Example",
};
