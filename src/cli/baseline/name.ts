/** The baseline's file where no other is named. */
export const baselineName = '.pulih-baseline.json';
