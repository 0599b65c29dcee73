import type { FaultReason, PolicyFault } from '../../lib/policy/policy-fault.ts';
import { m } from '../../messages/compiled/messages.js';

type Sentence = (inputs: { detail: string }) => string;

const sentences: Readonly<Record<FaultReason, Sentence>> = {
  'unknown-part': m.policy_why_unknown_part,
  missing: m.policy_why_missing,
  'wrong-value': ({ detail }) =>
    detail === '' ? m.policy_why_wrong_value() : m.policy_why_wrong_value_but({ detail }),
  twice: m.policy_why_twice,
  'no-address': m.policy_why_no_address,
  'unknown-prompt': m.policy_why_unknown_prompt,
  'safety-stays': m.policy_why_safety_stays,
  'same-situation': m.policy_why_same_situation,
  'leads-to-contact': m.policy_why_leads_to_contact,
  'too-long': m.policy_why_too_long,
  'too-short': m.policy_why_too_short,
  'no-question': m.policy_why_no_question,
  'no-statement': m.policy_why_no_statement,
  'long-sentence': m.policy_why_long_sentence,
  'commands-or-blames': m.policy_why_commands_or_blames,
  'no-consent': m.policy_why_no_consent,
};

/** What is amiss with a part of the policy, in the language shown: the part as the policy spells it, and why. */
export function faultSentence({ at, why, detail }: PolicyFault): string {
  return m.policy_fault({ at, why: sentences[why]({ detail }) });
}
