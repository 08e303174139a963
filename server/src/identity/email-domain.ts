import { parse } from 'tldts';
import { Invalid } from '../platform/errors.ts';

const longestDomain = 253;

/** Where anybody gets an address: proves nothing about a council. By the part that one registers, so `yahoo` stands for all its endings. */
const openToAll = new Set(
  `gmail googlemail google outlook hotmail live msn windowslive yahoo ymail rocketmail aol aim icloud me mac
   proton protonmail pm tutanota tuta tutamail fastmail hushmail mailbox posteo startmail runbox hey zoho zohomail
   gmx mail email inbox yandex ya web freenet t-online orange wanadoo laposte free libero virgilio
   btinternet btopenworld btconnect talk21 sky virginmedia virgin ntlworld blueyonder talktalk tiscali lineone
   plus plusnet o2 ee tesco fsmail supanet madasafish onetel pipex zen freeserve waitrose vodafone three
   comcast verizon att qq 163 126 sina naver rediffmail duck mailinator guerrillamail yopmail sharklasers`
    .trim()
    .split(/\s+/),
);

const ofGovernment = /\.gov\.(uk|wales|scot)$/;

/**
 * The domain of council addresses, in lower case, as typed alone or at the end of an address.
 * Throws Invalid for what is none, for one that others register under, and for those of public mail providers.
 */
export function checkedDomain(text: string, { invented = false } = {}): string {
  const typed = text.trim().toLowerCase();
  const domain = typed.slice(typed.lastIndexOf('@') + 1);
  const wrong = (sentence: string) => new Invalid({ domain: sentence });
  const known = parse(domain, { allowPrivateDomains: true, validateHostname: true });
  if (known.hostname !== domain || domain.startsWith('.') || domain.length > longestDomain || known.isIp)
    throw wrong('Enter the part of an e-mail address after the @, such as council.gov.uk.');
  if (invented && domain.endsWith('.example')) return domain;
  if (!known.isIcann && !known.isPrivate)
    throw wrong(`There is no such ending of a domain: .${known.publicSuffix ?? ''}`);
  if (!known.domain) throw wrong(`Many bodies have addresses under ${domain}. Enter the domain of one council.`);
  if (ofGovernment.test(domain)) return domain;
  if (known.isPrivate || openToAll.has(known.domainWithoutSuffix ?? ''))
    throw wrong('Anybody can get an address there, so it proves nothing.');
  return domain;
}
