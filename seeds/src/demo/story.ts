/** The shapes in which the demonstration's story is told. Keys are kebab-case and unique within their kind. */

export type CouncilStory = {
  key: string;
  name: string;
  shortName: string;
  type:
    | 'COUNTY'
    | 'DISTRICT'
    | 'UNITARY'
    | 'METROPOLITAN'
    | 'LONDON_BOROUGH'
    | 'WELSH_UNITARY'
    | 'SCOTTISH_UNITARY'
    | 'NI_DISTRICT';
  nation: 'ENGLAND' | 'WALES' | 'SCOTLAND' | 'NORTHERN_IRELAND';
  region: string;
  population: number;
  rurality: 'URBAN' | 'MIXED' | 'RURAL';
};

export type PersonStory = {
  key: string;
  name: string;
  council: string;
  role: 'OFFICER' | 'ELECTED_MEMBER';
  /** Job title of an officer, portfolio or office of an elected member. */
  title: string;
};

export type CommunityStory = {
  key: string;
  name: string;
  kind: 'OPEN' | 'ON_REQUEST' | 'HIDDEN';
  /** One sentence: who it is for. */
  purpose: string;
  /** A paragraph or two of Markdown on what happens in it. */
  about: string;
  themes: string[];
  /** Whom alone it is for, while they hold the role. */
  requiredRole?: 'OFFICER' | 'ELECTED_MEMBER';
  /** What those who ask to join must answer. */
  joiningQuestion?: string;
  /** Markdown, for new members. */
  welcomeNote?: string;
  /** Members may ask without their name. */
  anonymousAsking?: boolean;
  /** Person keys; the first facilitator founded it. */
  facilitators: string[];
  members: string[];
};

/** A line of money or of another measured effect. `amount` is in whole pounds; an outcome has `value` and `unit` instead. */
export type ImpactLineStory = {
  kind: 'SAVING' | 'INCOME' | 'COST_AVOIDED' | 'OUTCOME';
  amount?: number;
  value?: number;
  unit?: string;
  description: string;
  recurrence: 'ONE_OFF' | 'YEARLY';
  year: number;
  status: 'FORECAST' | 'ACHIEVED' | 'AUDITED';
};

/** Text fields are Markdown of one to four paragraphs (lists allowed, no headings). The sections together have 250 to 500 words. */
export type CaseStudyStory = {
  key: string;
  title: string;
  /** At most 60 words. */
  summary: string;
  council: string;
  partners?: string[];
  themes: string[];
  deliveryModel?:
    | 'IN_HOUSE'
    | 'SHARED_SERVICE'
    | 'TRADING_COMPANY'
    | 'JOINT_VENTURE'
    | 'OUTSOURCED'
    | 'TRUST'
    | 'MUTUAL';
  context?: string;
  challenge: string;
  solution: string;
  impact: string;
  impactLines: ImpactLineStory[];
  /** Money and effort put in: one or two sentences. */
  investment?: string;
  sustained?: string;
  lessons: string;
  whatDidNotWork?: string;
  /** Person keys; both belong to `council`. */
  author: string;
  contact: string;
  /** ISO date of publication, between 2023-02-01 and 2026-11-10; absent when not published. */
  publishedOn?: string;
  /** PUBLISHED unless told otherwise. */
  stage?: 'DRAFT' | 'SUBMITTED' | 'IN_REVIEW' | 'CHANGES_ASKED' | 'PUBLISHED' | 'ARCHIVED';
  /** For CHANGES_ASKED: what the reviewer wrote. For ARCHIVED: why. */
  note?: string;
  /** For ARCHIVED: the key of the study that replaces it. */
  successor?: string;
};

export type ReplyStory = { author: string; at: string; body: string };

export type ThreadStory = {
  /** Where it hangs: exactly one of the two. */
  community?: string;
  caseStudy?: string;
  title: string;
  author: string;
  /** ISO date and time in UTC, between 2025-06-01 and 2026-11-18; replies follow in order. */
  at: string;
  body: string;
  question?: boolean;
  form?: 'ANNOUNCEMENT' | 'POLL' | 'IDEA';
  /** Of an idea: who is for it. */
  votes?: string[];
  poll?: { multiple?: boolean; closesAt: string; options: { label: string; votes: string[] }[] };
  /** Asked without a name; what its author replies is too. */
  anonymous?: boolean;
  /** Position in `replies` (from 0) of the accepted answer. */
  accepted?: number;
  pinned?: boolean;
  locked?: boolean;
  replies: ReplyStory[];
};
