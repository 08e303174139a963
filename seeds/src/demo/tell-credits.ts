import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseStudy } from '@knowledge-hub/server/case-studies/case-study.ts';
import { Credit } from '@knowledge-hub/server/credits/credit.ts';
import { Person } from '@knowledge-hub/server/identity/person.ts';

type Post = { id: string; body: string; author_id: string; study_id: string; given: boolean };

/** Studies that tell what somebody said in a discussion of them, with thanks, and a draft that would like to. */
export async function tellCredits(em: EntityManager, now: Date): Promise<void> {
  const posts = await em.execute<Post[]>(`
    (select distinct on (s.id) r.id, r.body, r.author_id, s.id as study_id, true as given
      from case_study s join thread t on t.about_id = s.id join reply r on r.thread_id = t.id
      where s.stage = 'PUBLISHED' and r.author_id <> s.author_id and not r.anonymous order by s.id, r.created_at limit 3)
    union all
    (select distinct on (r.author_id) r.id, r.body, r.author_id, s.id, false
      from case_study s, reply r join person p on p.id = r.author_id
      where s.slug = 'merrowdale-small-kitchens-food-waste' and r.author_id <> s.author_id and not r.anonymous
        and (r.body ilike '%waste%' or p.email like 'member@%') order by r.author_id, r.created_at limit 4)`);
  for (const [place, post] of posts.entries())
    em.create(Credit, {
      caseStudy: em.getReference(CaseStudy, post.study_id),
      person: em.getReference(Person, post.author_id),
      postId: post.id,
      words: post.body,
      state: post.given ? 'GIVEN' : 'ASKED',
      askedAt: new Date(now.getTime() - (place + 2) * 86_400_000),
      answeredAt: post.given ? new Date(now.getTime() - 86_400_000) : null,
    });
}
