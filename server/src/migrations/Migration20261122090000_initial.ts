import { Migration } from '@mikro-orm/migrations';

export class Migration20261122090000_initial extends Migration {

  override name = 'Migration20261122092459_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table "audit_line" ("id" uuid not null default uuidv7(), "at" timestamptz not null default now(), "actor_id" uuid null, "action" text not null, "subject_id" uuid not null, "detail" jsonb null, primary key ("id"));`);
    this.addSql(`create index "audit_line_subject_id_index" on "audit_line" ("subject_id");`);

    this.addSql(`create table "community" ("id" uuid not null default uuidv7(), "audience" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "slug" text not null, "name" text not null, "visibility" text not null, "purpose" text not null, "about" text not null default '', "themes" text[] not null default '{}', "member_count" int not null default 0, "thread_count" int not null default 0, "last_activity_at" timestamptz null, "version" int not null default 1, "demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "community" add constraint "community_slug_unique" unique ("slug");`);
    this.addSql(`create index "community_themes_index" on "community" using gin ("themes");`);

    this.addSql(`create table "idempotency" ("person_id" uuid not null, "key" text not null, "request_hash" text not null, "result_id" uuid not null, "created_at" timestamptz not null default now(), primary key ("person_id", "key"));`);
    this.addSql(`create index "idempotency_created_at_index" on "idempotency" ("created_at");`);

    this.addSql(`create table "organisation" ("id" uuid not null default uuidv7(), "audience" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "slug" text not null, "name" text not null, "short_name" text not null, "gss_code" text null, "former_gss_codes" text[] not null default '{}', "type" text not null, "tier" text null, "nation" text null, "region" text null, "population" int null, "website" text null, "domains" text[] not null default '{}', "valid_from" date null, "valid_to" date null, "demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "organisation" add constraint "organisation_slug_unique" unique ("slug");`);
    this.addSql(`alter table "organisation" add constraint "organisation_gss_code_unique" unique ("gss_code");`);
    this.addSql(`create index "organisation_type_index" on "organisation" ("type");`);

    this.addSql(`create table "person" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "name" text not null, "email" text not null, "email_verified" boolean not null default false, "image" text null, "biography" text null, "themes" text[] not null default '{}', "demonstration" boolean not null default false, "audience" text[] generated always as (case when email_verified then array['sector'] else array[]::text[] end) stored not null, primary key ("id"));`);
    this.addSql(`alter table "person" add constraint "person_email_unique" unique ("email");`);
    this.addSql(`create index "person_alphabetical" on "person" (lower("name"), "id");`);
    this.addSql(`create extension if not exists pg_trgm; create index "person_name_trigrams" on "person" using gin (name gin_trgm_ops);`);

    this.addSql(`create table "membership" ("id" uuid not null default uuidv7(), "community_id" uuid not null, "person_id" uuid not null, "status" text not null, "role" text not null default 'MEMBER', "note" text null, "since" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`create index "membership_person_id_index" on "membership" ("person_id");`);
    this.addSql(`create index "membership_community_id_status_since_index" on "membership" ("community_id", "status", "since");`);
    this.addSql(`alter table "membership" add constraint "membership_community_id_person_id_unique" unique ("community_id", "person_id");`);

    this.addSql(`create table "case_study" ("id" uuid not null default uuidv7(), "audience" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "slug" text not null, "title" text not null, "stage" text not null default 'DRAFT', "version" int not null default 1, "summary" text not null default '', "organisation_id" uuid not null, "themes" text[] not null default '{}', "delivery_model" text null, "context" text null, "challenge" text null, "solution" text null, "impact" text null, "yearly_amount" bigint null, "investment" text null, "sustained" text null, "lessons" text null, "what_did_not_work" text null, "author_id" uuid null, "contact_id" uuid null, "submitted_at" timestamptz null, "published_at" timestamptz null, "review_by" date null, "archived_at" timestamptz null, "archive_reason" text null, "successor_id" uuid null, "demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "case_study" add constraint "case_study_slug_unique" unique ("slug");`);
    this.addSql(`create index "case_study_organisation_id_index" on "case_study" ("organisation_id");`);
    this.addSql(`create index "case_study_author_id_index" on "case_study" ("author_id");`);
    this.addSql(`create index "case_study_contact_id_index" on "case_study" ("contact_id");`);
    this.addSql(`create index "case_study_themes_index" on "case_study" using gin ("themes");`);
    this.addSql(`create index "case_study_stage_yearly_amount_id_index" on "case_study" ("stage", "yearly_amount", "id");`);
    this.addSql(`create index "case_study_stage_published_at_id_index" on "case_study" ("stage", "published_at", "id");`);

    this.addSql(`create table "impact_line" ("id" uuid not null default uuidv7(), "case_study_id" uuid not null, "position" int not null, "kind" text not null, "description" text not null default '', "amount" bigint null, "value" double precision null, "unit" text null, "recurrence" text not null, "year" int not null, "status" text not null, primary key ("id"));`);
    this.addSql(`create index "impact_line_case_study_id_index" on "impact_line" ("case_study_id");`);

    this.addSql(`create table "case_study_partner" ("case_study_id" uuid not null, "organisation_id" uuid not null, primary key ("case_study_id", "organisation_id"));`);

    this.addSql(`create table "auth_account" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "person_id" uuid not null, "account_id" text not null, "provider_id" text not null, "password" text null, "access_token" text null, "refresh_token" text null, "id_token" text null, "access_token_expires_at" timestamptz null, "refresh_token_expires_at" timestamptz null, "scope" text null, primary key ("id"));`);
    this.addSql(`create index "auth_account_person_id_index" on "auth_account" ("person_id");`);

    this.addSql(`create table "rate_limit" ("key" text not null, "uses" timestamptz[] not null, "stale_at" timestamptz not null, primary key ("key"));`);
    this.addSql(`create index "rate_limit_stale_at_index" on "rate_limit" ("stale_at");`);

    this.addSql(`create table "review" ("id" uuid not null default uuidv7(), "case_study_id" uuid not null, "reviewer_id" uuid null, "verdict" text not null, "note" text null, "created_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`create index "review_case_study_id_index" on "review" ("case_study_id");`);

    this.addSql(`create table "role" ("id" uuid not null default uuidv7(), "person_id" uuid not null, "organisation_id" uuid not null, "role" text not null, "title" text null, "starts_on" date not null default current_date, "ends_on" date null, primary key ("id"));`);
    this.addSql(`create index "role_person_id_index" on "role" ("person_id");`);
    this.addSql(`create index "role_organisation_id_index" on "role" ("organisation_id");`);

    this.addSql(`create table "search_document" ("id" uuid not null, "kind" text not null, "title" text not null, "summary" text not null, "body" text not null, "replies" text[] not null, "audience" text[] not null, "community_id" uuid null, "themes" text[] not null, "organisation_types" text[] not null, "regions" text[] not null, "nations" text[] not null, "year" int null, "yearly_amount" bigint null, "at" double precision not null, "words" tsvector not null, "written_at" timestamptz not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "search_document_written_at_index" on "search_document" ("written_at");`);
    this.addSql(`create index "search_document_audience_index" on "search_document" using gin ("audience");`);
    this.addSql(`create index "search_document_words_index" on "search_document" using gin ("words");`);
    this.addSql(`create index "search_document_at_id_index" on "search_document" ("at", "id");`);

    this.addSql(`create table "auth_session" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "person_id" uuid not null, "token" text not null, "expires_at" timestamptz not null, "ip_address" text null, "user_agent" text null, primary key ("id"));`);
    this.addSql(`create index "auth_session_person_id_index" on "auth_session" ("person_id");`);
    this.addSql(`alter table "auth_session" add constraint "auth_session_token_unique" unique ("token");`);

    this.addSql(`create table "succession" ("id" uuid not null default uuidv7(), "predecessor_id" uuid not null, "successor_id" uuid not null, primary key ("id"));`);

    this.addSql(`create table "theme" ("id" uuid not null default uuidv7(), "slug" text not null, "name" text not null, "parent_id" uuid null, "position" int not null, "case_study_count" int not null default 0, primary key ("id"));`);
    this.addSql(`alter table "theme" add constraint "theme_slug_unique" unique ("slug");`);

    this.addSql(`create table "thread" ("id" uuid not null default uuidv7(), "audience" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "about_kind" text not null, "about_id" uuid not null, "title" text not null, "author_id" uuid null, "body" text not null, "question" boolean not null default false, "pinned" boolean not null default false, "locked" boolean not null default false, "accepted_reply_id" uuid null, "reply_count" int not null default 0, "last_activity_at" timestamptz not null default now(), "edited_at" timestamptz null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "thread_author_id_index" on "thread" ("author_id");`);
    this.addSql(`create index "thread_about_id_created_at_id_index" on "thread" ("about_id", "created_at", "id");`);
    this.addSql(`create index "thread_about_id_pinned_last_activity_at_id_index" on "thread" ("about_id", "pinned", "last_activity_at", "id");`);

    this.addSql(`create table "reply" ("id" uuid not null default uuidv7(), "thread_id" uuid not null, "author_id" uuid null, "body" text not null, "created_at" timestamptz not null default now(), "edited_at" timestamptz null, "deleted_at" timestamptz null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "reply_author_id_index" on "reply" ("author_id");`);
    this.addSql(`create index "reply_thread_id_created_at_id_index" on "reply" ("thread_id", "created_at", "id");`);

    this.addSql(`create table "reply_revision" ("reply_id" uuid not null, "version" int not null, "body" text not null, "replaced_at" timestamptz not null default now(), primary key ("reply_id", "version"));`);

    this.addSql(`create table "thread_revision" ("thread_id" uuid not null, "version" int not null, "title" text not null, "body" text not null, "replaced_at" timestamptz not null default now(), primary key ("thread_id", "version"));`);

    this.addSql(`create table "auth_verification" ("id" uuid not null default uuidv7(), "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "identifier" text not null, "value" text not null, "expires_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "auth_verification_identifier_index" on "auth_verification" ("identifier");`);

    this.addSql(`create table "vocabulary_entry" ("id" uuid not null default uuidv7(), "term" text not null, "phrases" text[] not null, "one_way" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "vocabulary_entry" add constraint "vocabulary_entry_term_unique" unique ("term");`);

    this.addSql(`create table "withheld" ("id" uuid not null, "token" uuid not null default uuidv7(), primary key ("id"));`);

    this.addSql(`alter table "membership" add constraint "membership_community_id_foreign" foreign key ("community_id") references "community" ("id") on delete cascade;`);
    this.addSql(`alter table "membership" add constraint "membership_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);

    this.addSql(`alter table "case_study" add constraint "case_study_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "case_study" add constraint "case_study_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "case_study" add constraint "case_study_contact_id_foreign" foreign key ("contact_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "case_study" add constraint "case_study_successor_id_foreign" foreign key ("successor_id") references "case_study" ("id") on delete set null;`);

    this.addSql(`alter table "impact_line" add constraint "impact_line_case_study_id_foreign" foreign key ("case_study_id") references "case_study" ("id") on delete cascade;`);

    this.addSql(`alter table "case_study_partner" add constraint "case_study_partner_case_study_id_foreign" foreign key ("case_study_id") references "case_study" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "case_study_partner" add constraint "case_study_partner_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "auth_account" add constraint "auth_account_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);

    this.addSql(`alter table "review" add constraint "review_case_study_id_foreign" foreign key ("case_study_id") references "case_study" ("id") on delete cascade;`);
    this.addSql(`alter table "review" add constraint "review_reviewer_id_foreign" foreign key ("reviewer_id") references "person" ("id") on delete set null;`);

    this.addSql(`alter table "role" add constraint "role_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "role" add constraint "role_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`);

    this.addSql(`alter table "auth_session" add constraint "auth_session_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);

    this.addSql(`alter table "succession" add constraint "succession_predecessor_id_foreign" foreign key ("predecessor_id") references "organisation" ("id");`);
    this.addSql(`alter table "succession" add constraint "succession_successor_id_foreign" foreign key ("successor_id") references "organisation" ("id");`);

    this.addSql(`alter table "theme" add constraint "theme_parent_id_foreign" foreign key ("parent_id") references "theme" ("id") on delete set null;`);

    this.addSql(`alter table "thread" add constraint "thread_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null;`);

    this.addSql(`alter table "reply" add constraint "reply_thread_id_foreign" foreign key ("thread_id") references "thread" ("id") on delete cascade;`);
    this.addSql(`alter table "reply" add constraint "reply_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null;`);

    this.addSql(`alter table "reply_revision" add constraint "reply_revision_reply_id_foreign" foreign key ("reply_id") references "reply" ("id") on delete cascade;`);

    this.addSql(`alter table "thread_revision" add constraint "thread_revision_thread_id_foreign" foreign key ("thread_id") references "thread" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "membership" drop constraint "membership_community_id_foreign";`);
    this.addSql(`alter table "case_study" drop constraint "case_study_organisation_id_foreign";`);
    this.addSql(`alter table "case_study_partner" drop constraint "case_study_partner_organisation_id_foreign";`);
    this.addSql(`alter table "role" drop constraint "role_organisation_id_foreign";`);
    this.addSql(`alter table "succession" drop constraint "succession_predecessor_id_foreign";`);
    this.addSql(`alter table "succession" drop constraint "succession_successor_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_person_id_foreign";`);
    this.addSql(`alter table "case_study" drop constraint "case_study_author_id_foreign";`);
    this.addSql(`alter table "case_study" drop constraint "case_study_contact_id_foreign";`);
    this.addSql(`alter table "auth_account" drop constraint "auth_account_person_id_foreign";`);
    this.addSql(`alter table "review" drop constraint "review_reviewer_id_foreign";`);
    this.addSql(`alter table "role" drop constraint "role_person_id_foreign";`);
    this.addSql(`alter table "auth_session" drop constraint "auth_session_person_id_foreign";`);
    this.addSql(`alter table "thread" drop constraint "thread_author_id_foreign";`);
    this.addSql(`alter table "reply" drop constraint "reply_author_id_foreign";`);
    this.addSql(`alter table "case_study" drop constraint "case_study_successor_id_foreign";`);
    this.addSql(`alter table "impact_line" drop constraint "impact_line_case_study_id_foreign";`);
    this.addSql(`alter table "case_study_partner" drop constraint "case_study_partner_case_study_id_foreign";`);
    this.addSql(`alter table "review" drop constraint "review_case_study_id_foreign";`);
    this.addSql(`alter table "theme" drop constraint "theme_parent_id_foreign";`);
    this.addSql(`alter table "reply" drop constraint "reply_thread_id_foreign";`);
    this.addSql(`alter table "thread_revision" drop constraint "thread_revision_thread_id_foreign";`);
    this.addSql(`alter table "reply_revision" drop constraint "reply_revision_reply_id_foreign";`);

    this.addSql(`drop table if exists "audit_line" cascade;`);
    this.addSql(`drop table if exists "community" cascade;`);
    this.addSql(`drop table if exists "idempotency" cascade;`);
    this.addSql(`drop table if exists "organisation" cascade;`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop table if exists "case_study" cascade;`);
    this.addSql(`drop table if exists "impact_line" cascade;`);
    this.addSql(`drop table if exists "case_study_partner" cascade;`);
    this.addSql(`drop table if exists "auth_account" cascade;`);
    this.addSql(`drop table if exists "rate_limit" cascade;`);
    this.addSql(`drop table if exists "review" cascade;`);
    this.addSql(`drop table if exists "role" cascade;`);
    this.addSql(`drop table if exists "search_document" cascade;`);
    this.addSql(`drop table if exists "auth_session" cascade;`);
    this.addSql(`drop table if exists "succession" cascade;`);
    this.addSql(`drop table if exists "theme" cascade;`);
    this.addSql(`drop table if exists "thread" cascade;`);
    this.addSql(`drop table if exists "reply" cascade;`);
    this.addSql(`drop table if exists "reply_revision" cascade;`);
    this.addSql(`drop table if exists "thread_revision" cascade;`);
    this.addSql(`drop table if exists "auth_verification" cascade;`);
    this.addSql(`drop table if exists "vocabulary_entry" cascade;`);
    this.addSql(`drop table if exists "withheld" cascade;`);
  }

}
