const roles = { OFFICER: 'Officer', ELECTED_MEMBER: 'Councillor', CURATOR: 'Curator', ADMINISTRATOR: 'Administrator' };
export type RoleKind = keyof typeof roles;
export const roleKinds = Object.keys(roles) as RoleKind[];
type Role = { role: RoleKind; title?: string | null; organisation: { name: string; shortName?: string } };

/** "Officer", "Councillor". */
export const roleKindWords = (role: RoleKind) => roles[role];

/** "Trade waste manager, Merrowdale District Council". */
export const roleWords = ({ role, title, organisation }: Role) => `${title || roles[role]}, ${organisation.name}`;
