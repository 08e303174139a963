import type { Like, Place } from '../platform/search-index.ts';

const weights = { neighbour: 0.4, type: 0.35, tier: 0.1, region: 0.25 };
/** Of a neighbour's weight, what the furthest of them still has. */
const furthest = 0.65;

type Alike = { neighbour: number; type: boolean; tier: boolean; region: boolean };

/** How like the councils of a document are to this one, from 0 to 1. What is from that council itself is not like it: it is it. */
export function likeness(document: Place, like: Like): number {
  const alike = alikeIn(document, like);
  if (!alike) return 0;
  const { neighbour, type, tier, region } = alike;
  const kin = type ? weights.type : tier ? weights.tier : 0;
  return weights.neighbour * neighbour + kin + (region ? weights.region : 0);
}

/** The same in words, for a person to see why something stands where it does; null where there is nothing to say. */
export function likenessWords(document: Place, like: Like): string | null {
  const alike = alikeIn(document, like);
  if (!alike) return null;
  const { neighbour, type, tier, region } = alike;
  const kin = type ? ['type'] : tier ? ['tier'] : [];
  const same = [...kin, ...(region ? ['region'] : [])].join(' and ');
  if (neighbour > 0) return `Statistical neighbour of ${like.name}${same && `, same ${same}`}`;
  return same ? `Same ${same} as ${like.name}` : null;
}

function alikeIn({ organisationIds, organisationTypes, tiers, regions }: Place, like: Like): Alike | null {
  if (organisationIds.includes(like.organisationId)) return null;
  const places = organisationIds.map((id) => like.neighbourIds.indexOf(id)).filter((place) => place >= 0);
  const nearest = places.length > 0 ? Math.min(...places) : null;
  return {
    neighbour: nearest === null ? 0 : 1 - ((1 - furthest) * nearest) / Math.max(1, like.neighbourIds.length - 1),
    type: organisationTypes.includes(like.type),
    tier: like.tier !== null && tiers.includes(like.tier),
    region: like.region !== null && regions.includes(like.region),
  };
}
