import { readdirSync } from 'node:fs';
import { communities as open } from './communities-open.ts';
import { communities as other } from './communities-other.ts';
import type { CaseStudyStory, CommunityStory, ThreadStory } from './story.ts';

async function chapters<Module>(folder: string): Promise<Module[]> {
  const files = readdirSync(new URL(`${folder}/`, import.meta.url)).toSorted();
  return Promise.all(
    files.map((file) => import(new URL(`${folder}/${file}`, import.meta.url).href) as Promise<Module>),
  );
}

/** All that the demonstration tells, from one file for each subject. */
export async function readStories(): Promise<{
  studies: CaseStudyStory[];
  communities: CommunityStory[];
  threads: ThreadStory[];
}> {
  const studies = await chapters<{ studies: CaseStudyStory[] }>('case-studies');
  const threads = await chapters<{ threads: ThreadStory[] }>('threads');
  return {
    studies: studies.flatMap((chapter) => chapter.studies),
    communities: [...open, ...other],
    threads: threads.flatMap((chapter) => chapter.threads),
  };
}
