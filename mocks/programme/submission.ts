import { checkListing, type ListingFacts } from './part-listing.js';
import { readTemplate, type NamedLine } from './registration-template.js';
import type { RuleId } from './rules.js';

/** What a seller hands in to enrol one parent (R2). */
export interface Submission {
  /** The filled template, CSV. */
  template: string;
  /** Whether the parts may be sold by themselves too (L7). */
  soldSeparately: boolean;
  termsAccepted: boolean;
}

/** A line of the template that passed: the listing it names, and the terms it is given away on. */
export interface SubmittedLine {
  sku: string;
  orderLimit: number;
  maxQuantity: number;
}

/** What is wrong with a submission: the member, the rule and, in the template, the line and the column. */
export interface SubmissionFault {
  member: keyof Submission;
  detail: string;
  rule: RuleId;
  line?: number;
  column?: string;
}

type FaultInFile = SubmissionFault & { line: number };

/** What a submission is checked against. */
export interface SellerFacts {
  parentSku: string;
  listings: readonly ListingFacts[];
  now: string;
  /** L3. */
  exemptionHours: number;
}

/** Checks a submission against the seller's listings: every fault at once, or the lines of a sound one (R2, L1 to L6). */
export function checkSubmission(
  { template, termsAccepted }: Submission,
  facts: SellerFacts,
): { ok: true; lines: SubmittedLine[] } | { ok: false; faults: SubmissionFault[] } {
  const terms: SubmissionFault[] = termsAccepted
    ? []
    : [{ member: 'termsAccepted', detail: 'The terms of the programme have to be accepted.', rule: 'R2' }];
  const read = readTemplate(template);
  const inFile = read.ok
    ? []
    : read.faults.map((fault): FaultInFile => ({ member: 'template', rule: 'R2', ...fault }));
  const inLines = (read.ok ? read.lines : read.named).flatMap((line) => faultsOfLine(line, facts));
  const faults = [...terms, ...[...inFile, ...inLines].toSorted((one, other) => one.line - other.line)];
  if (!read.ok || faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    lines: read.lines.map(({ partSku, orderLimit, maxQuantity }) => ({
      sku: partSku,
      orderLimit,
      maxQuantity,
    })),
  };
}

/** What stands against the part that a line names: its parent, its listing (L1), and what the listing lacks (L2 to L6). */
function faultsOfLine({ line, parentSku, partSku }: NamedLine, facts: SellerFacts): FaultInFile[] {
  const at = { member: 'template', line } as const;
  const ofParent: FaultInFile[] =
    parentSku === facts.parentSku
      ? []
      : [
          {
            ...at,
            column: 'parent_sku',
            rule: 'R2',
            detail: `This registration enrols "${facts.parentSku}", not "${parentSku}".`,
          },
        ];
  const listing = facts.listings.find(({ sku }) => sku === partSku);
  const ofPart: FaultInFile[] = listing
    ? checkListing(listing, facts).map(({ rule, detail }) => ({ ...at, column: 'part_sku', rule, detail }))
    : [{ ...at, column: 'part_sku', rule: 'L1', detail: `There is no listing "${partSku}".` }];
  return [...ofParent, ...ofPart];
}
