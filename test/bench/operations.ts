import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'graphql';
import { repository } from '@knowledge-hub/server/platform/settings.ts';

/** The operations of the web client, word for word, by their names: from its list of trusted documents. */
export function webOperations(): (name: string) => string {
  const file = path.join(repository, 'schema/generated/persisted-documents.json');
  const texts = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  const byName = new Map(texts.map((text) => [nameOf(text), text]));
  return (name) => {
    const text = byName.get(name);
    if (!text) throw new Error(`the web client asks no ${name} any more: tell test/bench/pages.ts its new name`);
    return text;
  };
}

function nameOf(text: string): string | undefined {
  const operation = parse(text).definitions.find((each) => each.kind === 'OperationDefinition');
  return operation?.name?.value;
}

/** The same content that peers were measured with (see the README's figures). */
export const shapes = {
  list: `query ($first: Int!) { caseStudies(first: $first) { edges { node {
    id slug title summary publishedAt yearlyAmount organisation { id name type region } themes { id slug name } } } } }`,
  study: `query ($slug: String!) { caseStudy(slug: $slug) {
    id slug title summary stage context challenge solution impact investment sustained lessons whatDidNotWork yearlyAmount
    publishedAt reviewBy organisation { id name type region nation } partners { id name } themes { id slug name }
    impactLines { id kind description amount value unit recurrence year status } author { id name } contact { id name } } }`,
  community: `query ($slug: String!, $first: Int!) { community(slug: $slug) {
    id name purpose memberCount threadCount threads(first: $first) { totalCount edges { node {
      id title replyCount lastActivityAt pinned author { id name } } } } } }`,
  thread: `query ($id: ID!, $first: Int!) { thread(id: $id) {
    id title body createdAt author { id name } replies(first: $first) { totalCount edges { node {
      id body createdAt accepted author { id name } } } } } }`,
};

/** A page of results, without counts. */
export const resultsAlone = `query ($query: String!) { search(query: $query, first: 20, likeMine: false) {
  totalCount degraded edges { node { titleMarked snippet subject { __typename id url } } } } }`;
