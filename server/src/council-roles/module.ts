import { viewerShape } from '../identity/viewer.shape.ts';
import type { Module } from '../platform/module.ts';
import { offer, type ShapeField } from '../platform/shape.ts';
import { CouncilRolesResolver } from './council.resolver.ts';
import { councilRoles } from './council.shape.ts';
import { DemocraticContact } from './democratic-contact.ts';
import { OwnRoleRequestsResolver, RoleRequestResolver } from './role-request.resolver.ts';
import { roleRequestsOfViewer } from './role-request.shape.ts';
import { RoleRequest } from './role-request.ts';

offer(viewerShape, roleRequestsOfViewer);

/** Who is what at a council: asked for, confirmed by somebody who knows, and ended. */
export const councilRoleRequests: Module = {
  name: 'council-roles',
  entities: [RoleRequest, DemocraticContact],
  resolvers: [RoleRequestResolver, OwnRoleRequestsResolver, CouncilRolesResolver],
  hangs: ({ kind }): Record<string, ShapeField> => (kind === 'ORGANISATION' ? councilRoles : {}),
};
