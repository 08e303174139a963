import { Migration } from '@mikro-orm/migrations';

export class Migration20261122175500_events extends Migration {

  override up(): void | Promise<void> {
    this.addSql(`create table "places" ("id" uuid not null, "capacity" int null, "closes_at" timestamptz not null, "taken" int not null default 0, "waiting" int not null default 0, "last_number" int not null default 0, primary key ("id"));`);

    this.addSql(`create table "booking" ("id" uuid not null default uuidv7(), "places_id" uuid not null, "person_id" uuid not null, "status" text not null, "number" int not null, "at" timestamptz not null, "promoted_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "booking_person_id_status_index" on "booking" ("person_id", "status");`);
    this.addSql(`create index "booking_places_id_status_number_index" on "booking" ("places_id", "status", "number");`);
    this.addSql(`alter table "booking" add constraint "booking_places_id_person_id_unique" unique ("places_id", "person_id");`);
    this.addSql(`alter table "booking" add constraint "booking_places_id_foreign" foreign key ("places_id") references "places" ("id") on delete cascade;`);
    this.addSql(`alter table "booking" add constraint "booking_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);

    this.addSql(`create table "booking_notice" ("booking_id" uuid not null, "what" text not null, "at" timestamptz not null default now(), primary key ("booking_id", "what"));`);
    this.addSql(`alter table "booking_notice" add constraint "booking_notice_booking_id_foreign" foreign key ("booking_id") references "booking" ("id") on delete cascade;`);

    this.addSql(`create table "event" ("id" uuid not null default uuidv7(), "audience" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "community_id" uuid not null, "title" text not null, "description" text not null default '', "starts_at" timestamptz not null, "ends_at" timestamptz not null, "time_zone" text not null, "place" text null, "link" text null, "link_for_booked" boolean not null default false, "materials" text not null default '', "cancelled_at" timestamptz null, "cancel_reason" text null, "series_id" uuid null, "version" int not null default 1, "moved_at" timestamptz null, "demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "event_series_id_starts_at_index" on "event" ("series_id", "starts_at");`);
    this.addSql(`create index "event_community_id_created_at_id_index" on "event" ("community_id", "created_at", "id");`);
    this.addSql(`create index "event_community_id_starts_at_id_index" on "event" ("community_id", "starts_at", "id");`);
    this.addSql(`create index "event_starts_at_id_index" on "event" ("starts_at", "id");`);
    this.addSql(`alter table "event" add constraint "event_community_id_foreign" foreign key ("community_id") references "community" ("id") on delete cascade;`);

    this.addSql(`create table "calendar_feed" ("id" uuid not null default uuidv7(), "person_id" uuid not null, "community_id" uuid null, "generation" int not null default 1, "token_hash" text not null, "since" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "calendar_feed_community_id_index" on "calendar_feed" ("community_id");`);
    this.addSql(`create unique index "calendar_feed_once" on "calendar_feed" ("person_id", coalesce("community_id", "person_id"));`);
    this.addSql(`alter table "calendar_feed" add constraint "calendar_feed_token_hash_unique" unique ("token_hash");`);
    this.addSql(`alter table "calendar_feed" add constraint "calendar_feed_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "calendar_feed" add constraint "calendar_feed_community_id_foreign" foreign key ("community_id") references "community" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "calendar_feed" cascade;`);
    this.addSql(`drop table if exists "event" cascade;`);
    this.addSql(`drop table if exists "booking_notice" cascade;`);
    this.addSql(`drop table if exists "booking" cascade;`);
    this.addSql(`drop table if exists "places" cascade;`);
  }

}
