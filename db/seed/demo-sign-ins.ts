/** Whom the demo signs in as. */
export const demoSignIns = { employer: "annett.kschieschan@neisse-stahlbau.example", office: "buero@dreiland.example" };
