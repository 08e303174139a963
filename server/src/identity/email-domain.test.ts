import { describe, expect, it } from 'vitest';
import { checkedDomain } from './email-domain.ts';

describe('the domain of council addresses', () => {
  it.each([
    ['leeds.gov.uk', 'leeds.gov.uk'],
    [' Leeds.GOV.uk ', 'leeds.gov.uk'],
    ['@cornwall.gov.uk', 'cornwall.gov.uk'],
    ['jo.bloggs@members.eastsuffolk.gov.uk', 'members.eastsuffolk.gov.uk'],
    ['local.gov.uk', 'local.gov.uk'],
    ['fire.nottinghamshire.org.uk', 'fire.nottinghamshire.org.uk'],
    ['cyngor.cymru', 'cyngor.cymru'],
    ['derrystrabane.com', 'derrystrabane.com'],
  ])('%j is %s', (typed, domain) => expect(checkedDomain(typed)).toBe(domain));

  it.each([
    ['', 'after the @'],
    ['leeds', 'no such ending'],
    ['leeds council.gov.uk', 'after the @'],
    ['https://leeds.gov.uk/', 'after the @'],
    ['-leeds.gov.uk', 'after the @'],
    ['leeds..gov.uk', 'after the @'],
    ['127.0.0.1', 'after the @'],
    [`${'a'.repeat(64)}.gov.uk`, 'after the @'],
    ['leeds.gov.ukk', 'no such ending'],
    ['council.example', 'no such ending'],
    ['uk', 'Many bodies'],
    ['gov.uk', 'Many bodies'],
    ['org.uk', 'Many bodies'],
    ['gmail.com', 'Anybody'],
    ['googlemail.com', 'Anybody'],
    ['hotmail.co.uk', 'Anybody'],
    ['mail.yahoo.fr', 'Anybody'],
    ['btinternet.com', 'Anybody'],
    ['councillor.blogspot.com', 'Anybody'],
    ['somebody.github.io', 'Anybody'],
  ])('%j is refused: %s', (typed, why) => expect(() => checkedDomain(typed)).toThrow(why));

  it('may be made up where everything is', () => {
    expect(checkedDomain('council.example', { invented: true })).toBe('council.example');
    expect(() => checkedDomain('gmail.com', { invented: true })).toThrow('Anybody');
    expect(() => checkedDomain('.example', { invented: true })).toThrow('after the @');
  });
});
