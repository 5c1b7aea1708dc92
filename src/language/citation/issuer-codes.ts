/**
 * Codes of issuing bodies as the bodies print them. Numbers are matched without case and marks; a known code is printed
 * from this table, so that `du`, `DU` and `ĐU` come out as one. A code that is not here is kept as it was written.
 */
import { fold } from '../fold.ts';

/** Party bodies: their numbers take the form `n-LOẠI/CQ`. */
const PARTY = (
  'TW VPTW BTCTW BTGTW BTGDVTW BDVTW BNCTW UBKTTW BĐNTW BKTTW HĐLLTW BCĐTW BCSĐCP QUTW ĐUCATW ĐUQSTW ĐUQH ĐUCP ĐUMTTQ ' +
  'TU HU QU ĐU CB ĐH ĐHĐB ĐB ĐBBP ĐUK ĐUKCQ ĐUKDN ĐUCA ĐUQS ĐUBP ĐUX ĐUP ĐUTT VPTU VPHU VPĐU BTCTU BTGTU BTGDVTU ' +
  'BDVTU BNCTU UBKTTU UBKTHU UBKTĐU UBKTĐUK BTCHU BTGHU BTGDVHU BDVHU BTCĐU BTGĐU BTGDVĐU BTCĐUK BTGĐUK BXDĐ BTC BTG BDV BNC ' +
  'UBKT BCSĐ BCSĐUBND BCĐ TTBDCT TCT BBVCSSKCB'
).split(' ');

/** Mass organisations: both orders are in use. */
const MASS = (
  'TLĐ LĐLĐ CĐ CĐCS CĐVC CĐN TWĐTN TWĐ ĐCT ĐTN TĐTN HLHTN TWHLHTNVN TWH TWHSV HSV HĐĐ ĐLHPN ĐCTHPN HLHPN HPN LHPN HND ' +
  'HNDT HCCB CCB MTTW MTTQ UBMTTQ UBMT MTTQVN BTT HCTĐ HKH LHHĐ'
).split(' ');

/** State bodies. */
const STATE = (
  'CP TTg CTN HĐBT QH UBTVQH VPCP VPQH UBND HĐND BNV BTC BGDĐT BKHĐT BLĐTBXH BTP BCA BQP BYT BCT BXD BTNMT BNNPTNT BTTTT ' +
  'BVHTTDL BGTVT BKHCN BNG TTCP NHNN KTNN BHXH TANDTC VKSNDTC VPUBND SNV STC SGDĐT SKHĐT STP SYT SVHTTDL STTTT SNN ' +
  'SLĐTBXH CAT BCH BCHQS GDTrH LĐTBXH'
).split(' ');

const printed = new Map([...STATE, ...MASS, ...PARTY].map((code) => [fold(code), code]));
const families = new Map<string, 'party' | 'mass' | 'state'>([
  ...STATE.map((code) => [code, 'state'] as const),
  ...PARTY.map((code) => [code, 'party'] as const),
  ...MASS.map((code) => [code, 'mass'] as const),
]);

/** The printed form of a folded code, if it is known: `ttg` -> `TTg`. */
export function knownIssuer(key: string): string | undefined {
  return printed.get(key);
}

/** The family whose custom a printed code follows, by its first part: `TLĐ-BTC` -> mass, `QH14` -> state. */
export function issuerFamily(issuer: string): 'party' | 'mass' | 'state' | undefined {
  return families.get(issuer) ?? families.get(/^\p{L}*/u.exec(issuer)![0]);
}

/** Whether a code is of the National Assembly or its standing committee, whose laws carry no type code: `QH14`. */
export function isAssembly(issuer: string): boolean {
  return /^(?:QH|UBTVQH)[0-9]/.test(issuer);
}
