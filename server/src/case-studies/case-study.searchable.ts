import sql from '../platform/sql.ts';
import { type Placed, placedSql, placeOf } from '../organisations/place.ts';
import { daySql, yearSql } from '../platform/london.ts';
import { plainText } from '../platform/plain-text.ts';
import type { SearchDocument } from '../platform/search-index.ts';
import type { Searchable } from '../platform/searchable.ts';
import { evidenceGradeOf } from './evidence-grade.ts';
import type { ImpactStatus } from './impact-line.ts';

type Found = Pick<
  SearchDocument,
  'id' | 'title' | 'summary' | 'audience' | 'themes' | 'names' | 'year' | 'day' | 'yearlyAmount' | 'at'
> & { parts: (string | null)[]; council: Placed; statuses: ImpactStatus[] };

/** Published studies: others are read by those who may, and found by nobody. */
export const caseStudySearchable: Searchable = {
  kind: 'CASE_STUDY',
  async documents(rows, ids) {
    const found = await rows<Found>(sql`
      select s.id, s.title, s.summary, s.audience, s.themes, s.yearly_amount::float8 as "yearlyAmount",
        ${yearSql(sql`s.published_at`)} as year, ${daySql(sql`s.published_at`)} as day, extract(epoch from s.published_at)::int as at,
        array(select l.status from impact_line l where l.case_study_id = s.id) as statuses,
        array[s.challenge, s.solution, s.impact, s.context, s.investment, s.sustained, s.lessons, s.what_did_not_work]
          || array(select l.description from impact_line l where l.case_study_id = s.id order by l.position) as parts,
        array[o.name, o.short_name]
          || array(select p.name from case_study_partner c join organisation p on p.id = c.organisation_id where c.case_study_id = s.id)
          || array(select t.name from theme t where t.slug = any(s.themes) order by t.position)
          || array(select p.name from person p where p.id = s.contact_id) as names,
        ${placedSql(sql`o`)} as council
      from case_study s join organisation o on o.id = s.organisation_id
      where s.id = any(${ids}::uuid[]) and s.stage = 'PUBLISHED'`);
    return found.map(({ parts, council, statuses, ...study }) => ({
      ...study,
      ...placeOf([council]),
      kind: 'CASE_STUDY',
      summary: plainText(study.summary),
      body: parts.map(plainText).filter(Boolean).join('\n\n'),
      replies: [],
      communityId: null,
      evidence: evidenceGradeOf(statuses),
    }));
  },
  async idsAfter(rows, id, limit) {
    const found = await rows<{ id: string }>(sql`select id from case_study
      where stage = 'PUBLISHED' and (${id}::uuid is null or id > ${id}::uuid) order by id limit ${limit}::int`);
    return found.map((row) => row.id);
  },
  following: {
    heeds: ({ kind, verb }) => kind === 'ORGANISATION' || (kind === 'PERSON' && verb === 'profile-changed'),
    async idsAfter(rows, of, id, limit) {
      const found = await rows<{ id: string }>(sql`select id from case_study
        where stage = 'PUBLISHED' and (${id}::uuid is null or id > ${id}::uuid)
          and (contact_id = ${of.id}::uuid or organisation_id = ${of.id}::uuid
            or exists (select from case_study_partner c where c.case_study_id = case_study.id and c.organisation_id = ${of.id}::uuid))
        order by id limit ${limit}::int`);
      return found.map((row) => row.id);
    },
  },
};
