import sql from '../platform/sql.ts';
import { tellFollowers, type Telling } from './tell-followers.ts';

type Row = { id: string; at: Date; personId: string | null; council: string; url: string; audience: string[] };

/** However many jobs were one: the latest are new, and nobody is told of one twice. */
const latest = 20;

/** Tells who wrote a study, and whom it names to ask, that a council has taken it up. */
export async function tellOfAdoptions(telling: Telling, caseStudyId: string): Promise<void> {
  const adoptions = await telling.rows<Row>(sql`
    select a.id, uuid_extract_timestamp(a.id) as at, a.person_id as "personId", o.name as council, '/case-studies/' || s.slug as url, s.audience
    from adoption a join case_study s on s.id = a.case_study_id join organisation o on o.id = a.organisation_id
    where s.id = ${caseStudyId}::uuid order by a.id desc limit ${latest}::int`);
  const people = sql`select author_id as person_id from case_study where id = ${caseStudyId}::uuid and author_id is not null
    union select contact_id from case_study where id = ${caseStudyId}::uuid and contact_id is not null`;
  for (const { id, at, personId, council, url, audience } of adoptions.toReversed()) {
    const words = `${council} has taken up your case study`;
    await tellFollowers(telling, people, audience, {
      reason: 'ADOPTED',
      key: `adoption:${id}`,
      titles: { one: words, several: words },
      url: `${url}#adoptions`,
      subject: { kind: 'CASE_STUDY', id: caseStudyId },
      happenings: [{ at, by: personId }],
    });
  }
}
