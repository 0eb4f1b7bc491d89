/** Of every account of the demo, and told to whoever starts it. */
export const demoPassword = "drei-laender-eine-bruecke";
