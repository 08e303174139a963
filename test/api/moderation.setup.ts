export const reportThread = `mutation ($id: ID!, $reason: ReportReason! = ILLEGAL, $note: String) {
  reportThread(id: $id, reason: $reason, note: $note) { id reason note outcome } }`;
export const reportReply = `mutation ($id: ID!, $reason: ReportReason! = ILLEGAL, $note: String) {
  reportReply(id: $id, reason: $reason, note: $note) { id reason note outcome } }`;
export const dismiss = 'mutation ($id: ID!) { dismissReports(id: $id) { id reportedPosts(first: 9) { totalCount } } }';
const removed = 'id reason note words title ofReply author { name } by { name } restorable';
export const removeThread = `mutation ($id: ID!, $reason: ReportReason!, $note: String!) {
  removeThread(id: $id, reason: $reason, note: $note) { ${removed} } }`;
export const removeReply = `mutation ($id: ID!, $reason: ReportReason!, $note: String!) {
  removeReply(id: $id, reason: $reason, note: $note) { ${removed} } }`;
export const restore = 'mutation ($id: ID!) { restorePost(id: $id) { id undoneAt url } }';
export const removal = `query ($id: ID!) { removal(id: $id) { ${removed} url place { title } } }`;
export const waitingIn = `query ($slug: String!) { community(slug: $slug) { reportedPosts(first: 50) { totalCount edges { node {
  id at thread { id title } reply { id body } place { title } reports { id reason note at } } } } } }`;
export const logOf = `query ($slug: String!) { community(slug: $slug) { moderationLog(first: 20) { totalCount edges { node {
  id at act reason note actor { name } person { name } removal { id title words author { id name } } } } } } }`;
export const ownReports =
  '{ viewer { reports(first: 9) { edges { node { id reason outcome decidedAt thread { id } } } } } }';
export const toldOf = '{ viewer { notifications(first: 50) { edges { node { reason title url } } } } }';
