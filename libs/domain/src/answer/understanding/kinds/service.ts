import { type Signs, weigh } from './kind.ts';

const SIGNS: Signs = [
  [/ (?:qui|que|quoi) (?:es tu|etes vous|est tu) /, 0.9],
  [/ (?:t es qui|tes qui|es tu un|etes vous un|tu es un|vous etes un|t es tu un|es tu une|etes vous une) /, 0.8],
  [/ (?:who|what) are you /, 0.9],
  [/ are you (?:a|an|real|human|chatgpt|the) /, 0.85],
  [
    / (?:robot|chatbot|chatgpt|gpt|intelligence artificielle|artificial intelligence|language model|modele de langage|machine|bot|ia|ai) /,
    0.5,
  ],
  [/ (?:cet outil|ce site|ce service|ce clavardage|this tool|this site|this service|this chat|cette base|this base|entendu) /, 0.45],
  [
    / (?:tu peux|peux tu|pouvez vous|can you|could you) (?:m |me |nous )?(?:aider|repondre|faire quoi|help|answer|do) (?:avec quoi|a quoi|me|us|with)? ?/,
    0.45,
  ],
  [/ (?:que peux tu|que pouvez vous|tu (?:fais|sais|connais) quoi|what can (?:you|i)|what do you) (?:faire|ask|do|know|cover)? ?/, 0.6],
  [/ (?:vos|tes|your) (?:sources|reponses|answers|donnees|data|informations?|information|infos) /, 0.6],
  [
    / (?:gardez vous|gardes tu|conservez vous|enregistrez vous|enregistres tu|do you (?:keep|store|save|record|track)|mes questions|my questions|confidentiel\w*|confidentiality|privacy|vie privee|cookies?|temoins) /,
    0.6,
  ],
  [
    / (?:te faire confiance|vous faire confiance|me fier|trust (?:you|this|your|these)|fiables?|reliable|d ou viennent (?:tes|vos)|where do you get) /,
    0.5,
  ],
];

/** How likely the question is about the service itself. */
export function serviceEvidence(plain: string): number {
  return weigh(plain, SIGNS);
}
