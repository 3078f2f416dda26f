/** CI systems that `pulih init` writes a file for. */
export const ciSystems = ['github', 'gitlab'] as const;

export type CiSystem = (typeof ciSystems)[number];
