/**
 * Passages that a sentence names without saying them: what it concedes, what somebody is thinking of before they
 * are sent to help, and what others say that the next sentence denies.
 */
const CONCEDED: readonly RegExp[] = [
  // "You can be in danger even if they have never hit you."
  /(?<=\b(?:can|may|could|counts?|matters?|do not|don't|never|is|are|still)\b[^.!?]*)\beven (?:if|when|though|after|in|by|once)\b[^.!?;]*/gi,
  /\beven (?:if|when|though|after) [^.!?;,]*, (?=(?:you|it|this|that|they|somebody) (?:can|may|could|might|still)\b)/gi,
  // "If you are thinking of going there, ring the helpline first."
  /\bif you (?:are (?:thinking (?:of|about)|tempted|about)|feel like|want to|plan to|feel the urge)\b[^.!?,;]*,(?= (?:please )?(?:ring|call|talk to|ask|speak to|tell|text|wait and ring) (?:the|a|an|somebody|someone|your|us|one|first)\b)/gi,
  // "They may say that they mean no harm. It can still be a crime."
  /\b(?:they|people|others|friends|somebody|someone|you|he|she) (?:may|might|will|could|often)? ?(?:say|tell you|feel|think|promise|believe|hear)\b[^.!?]*[.!?](?= (?:it (?:can|is|may) still|that does not|that is not|this is not|you did not|it is not your|you are not|none of it|it still|even so)\b)/gi,
  // "Going back does not make it your fault."
  /(?<=^|[.!?] )(?![^.!?]*\bbut\b)[^.!?]*\b(?:(?:is|are|was|were) (?:not|never) (?:your fault|the reason|a reason|an excuse|to blame)|isn't your fault|not make (?:it|this|that) (?:your fault|right|okay|ok)|(?:did|do) not (?:cause|make) (?:it|this|them))\b[^.!?]*/gi,
  // "A letter that says sorry is still contact."
  /(?<=^|[.!?] )(?![^.!?]*\b(?:not|never|\w+n't|ignor\w*|block\w*|report\w*|tell\w*|police|silence|silent|unless|without)\b)[^.!?]*\b(?:(?:is|are) (?:still )?contact|counts? as contact|(?:can|may|could) (?:make (?:it|things|matters) worse|put (?:you|them|somebody|someone) (?:in danger|at risk)|break the order))\b/gi,
  // "The number may show on your bill." Of a reader, "you could find out", it is no warning.
  /\b(?:they|somebody|someone|others|your (?:browser|phone|device|bill|boss|partner|family)|the (?:number|call|page|visit|bill)) (?:may|might|could) (?:still |also )?(?:be able to )?(?:see|know|find out|notice|show|hear|keep)\b[^.!?,;]*/gi,
  // "Ask the police who is told."
  /\bask (?:(?:the|a|an|your) )?(?:police|officer|helpline|line|service|doctor|gp|court|solicitor|adviser|advocate|council|team|school|bank) (?:who|what|whether|how|if|when|which)\b[^.!?]*/gi,
];

/**
 * A text without its {@link CONCEDED} passages, the rest in its place.
 *
 * @param text folded to plain signs, in any case
 */
export function blankConceded(text: string): string {
  return CONCEDED.reduce(
    (left, words) => left.replaceAll(words, (match) => '~'.repeat(match.length)),
    text,
  );
}
