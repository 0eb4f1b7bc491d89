/** Map units need no more: a tenth is less than a pixel. */
export const toTenth = (value: number) => Math.round(value * 10) / 10;
