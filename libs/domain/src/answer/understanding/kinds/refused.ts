import { type Signs, weigh } from './kind.ts';

/** Why a question gets no answer whatever the base holds. */
export const REFUSALS = ['personal', 'drafting', 'today', 'prediction', 'opinion', 'commands', 'price', 'beyond'] as const;

/** Why a question gets no answer whatever the base holds. */
export type Refusal = (typeof REFUSALS)[number];

const PERSONAL: Signs = [
  [
    / (?:numero de (?:telephone|tel|cell\w*)|telephone (?:d|de|du|personnel)|phone number|cell number|cellulaire|courriel (?:d|de|du|personnel)|adresse (?:courriel|email|mail|personnelle|du domicile)|e ?mail (?:of|address|d|de|du)|personal (?:phone|address|email|number)|home address|numero d assurance sociale|social insurance) /,
    0.85,
  ],
  [
    / (?:salaires?|salary|salaries|remuneration|gagne|earns?|paye|paid) .*(?:directeur|directrice|direction generale|director|manager|prefet|maire|mayor|ministre|minister|president|presidente|employes?|conseillers?|conseillere|personne) /,
    0.55,
  ],
  [
    / (?:ou (?:habite|demeure|reste|vit)|where does .* live|quel age|how old is|date de naissance|birth ?day|marie|married|conjoint|conjointe) /,
    0.75,
  ],
];

const DRAFTING: Signs = [
  [
    / (?:redige\w*|ecris|ecrivez|ecrire|ecrit|compose[rz]?|prepare[rz]?|cree|fais|faites|genere[rz]?|draft|write|prepare|compose|generate|create) (?:s il (?:te|vous) plait )?(?:moi|nous|me|us|m|for me)? ?(?:un|une|des|le|la|les|l|mes|mon|ma|nos|notre|a|an|the|my|our|some) ?(?:projet de |modele de |modele d |ebauche de |version de |draft of |template for |new |nouveaux? |nouvelles? )?(?:\w+ )?(?:contrats?|lettres?|lettres patentes|reglements?|statuts|clauses?|conventions?|baux|bail|testament|demande|plan d affaires|texte|poemes?|chansons?|discours|courriel|resolution|proces verbal|contracts?|letters?|letters patent|by ?laws?|articles|clause|agreement|lease|will|poem|song|speech|essay|email|business plan|application|resolution|minutes|rap|blague|joke|histoire|story)/,
    0.9,
  ],
  [
    / (?:modele|gabarit|template|exemple) (?:d |de |of |for )?(?:contrat|lettres patentes|reglements?|clause|convention|contract|by ?laws?|letters patent|clause|agreement) /,
    0.5,
  ],
  [/ (?:traduis|traduisez|traduire|translate|corrige|correct my) /, 0.6],
  [
    / (?:peux tu|pourrais tu|pouvez vous|pourriez vous|can you|could you|would you) (?:m |me |nous |us )?(?!(?:dire|expliquer|aider|definir|verifier|montrer|tell|explain|help|define|check|show) )\w+ .*(?:pour (?:moi|nous)|a ma place|for (?:me|us)|on my behalf) /,
    0.7,
  ],
];

const TODAY: Signs = [
  [
    / (?:taux|rate|rates) .*(?:aujourd hui|du jour|actuels?|actuellement|en ce moment|today|current|currently|now|cette semaine|this week) /,
    0.85,
  ],
  [
    / (?:aujourd hui|du jour|actuels?|en ce moment|today s|today|current|currently|right now) .*(?:taux|rate|rates|prix|price|cours|bourse|stock) /,
    0.85,
  ],
  [
    / (?:taux (?:d interet|directeur|hypothecaire|de change|d inflation|de chomage|de taxe|d imposition)|interest rates?|mortgage rates?|exchange rates?|inflation rate|prime rate|tax rate|unemployment rate) /,
    0.6,
  ],
  [
    / (?:meteo|weather|temperature|quelle heure est|what time is it|quel jour (?:on est|est on|sommes)|trafic|traffic|nouvelles du jour|news today) /,
    0.8,
  ],
];

const PREDICTION: Signs = [
  [/ (?:va t il|va t elle|vont ils|vont elles|va t on|est ce que .{1,40} va|va tu|vont tu) (?!bien|ou|ce|plus loin)/, 0.45],
  [/ (?:sera t il|sera t elle|seront|sera|aura|auront|will (?!i|we|my|our)|is going to|are going to|gonna) /, 0.4],
  [
    / (?:predi\w+|prevision|previsions|prevoi\w*|prevu|forecast|futur|future|avenir|l an prochain|annee prochaine|prochaines? annees?|next year|next (?:election|decade|budget)|prochaines? elections?|prochain budget|dans (?:cinq|dix|\d+) ans|in (?:five|ten|\d+) years) /,
    0.55,
  ],
  [/ (?:gagner|gagnera|win|remporter|sera elu|get elected) /, 0.35],
];

const OPINION: Signs = [
  [
    / (?:penses tu|pensez vous|ton avis|votre avis|ton opinion|votre opinion|do you think|your opinion|what do you think|ton prefere|your favou?rite|que penser) /,
    0.6,
  ],
  [
    / (?:meilleur|meilleure|best|pire|worst|plus beau|plus belle) (?:parti|film|restaurant|resto|chanson|equipe|ministre|premier ministre|maire|party|movie|restaurant|team|song|mayor|minister) /,
    0.6,
  ],
  [/ (?:pour qui voter|who should i vote|vote for) /, 0.9],
];

const COMMANDS: Signs = [
  [
    / (?:ignore|oublie|forget|disregard|override) (?:\w+ ){0,4}(?:instructions?|consignes?|regles?|rules?|prompts?|previous|precedent\w*) /,
    0.95,
  ],
  [
    / (?:system prompt|prompt systeme|jailbreak|developer mode|mode developpeur|pretend (?:to be|you)|fais semblant|tu es maintenant|you are now|act as|agis comme) /,
    0.85,
  ],
  [/ (?:select .* from|drop table|union select|insert into|delete from|script alert|onerror|javascript|etc passwd) /, 0.9],
];

const PRICE: Signs = [
  [/ (?:coute|coutent|couterait|cout d|couts d|cost|costs|prix|price|prices|tarifs?|frais d|frais de|fees?) /, 0.5],
  [/ (?:taxes?|impots?|income tax|assurance|insurance|loyer|rent|hypotheque|mortgage|salaires?|salary) /, 0.3],
];

/** What bases of this kind do not hold: hours, populations, filings, health, quarrels at law, jobs, travel, sports, shopping. */
const BEYOND: Signs = [
  [/ (?:horaires?|heures d ouverture|quelle heure|a quelle heure|opening hours|office hours|what time) /, 0.5],
  [
    / (?:population|nombre d habitants|combien d habitants|how many (?:people live|inhabitants|residents)|superficie|altitude|capitale) /,
    0.5,
  ],
  [
    / (?:declaration (?:de revenus?|d impots?)|remplir|tps|tvq|gst|qst|t2|t4|releve|tax return|file (?:my|our|a)|filing|impots?|taxes) /,
    0.4,
  ],
  [/ (?:medecin|medicament\w*|maladie|symptome\w*|vaccin\w*|mal (?:au|a|aux)|doctor|medicine|sick|hospital|hopital) /, 0.5],
  [
    / (?:poursuivre|poursuite|proces contre|recours|congedier|licencier|evincer|divorce|sue|lawsuit|evict|fire an employee|avocat|lawyer|notaire) /,
    0.4,
  ],
  [
    / (?:offres? d emploi|embauchez|job openings?|hiring|permis de (?:conduire|construction|construire)|passeport|passport|visa|driver s licen[cs]e|building permit) /,
    0.5,
  ],
  [
    / (?:recette|recipe|restaurant|resto|film|movie|hockey|soccer|match|partie de|concert|hotel|vol|flight|train|autobus|bus|stationnement|parking|wifi|ordinateur|computer|logiciel|software|telephone|iphone) /,
    0.4,
  ],
  [
    / (?:profits?|benefice net|chiffre d affaires|revenue|revenus?) .*(?:l an dernier|l annee derniere|annee passee|last year|cette annee|this year|l an passe) /,
    0.5,
  ],
  [
    / (?:en|a|au|aux|in|of|de|du|d) (?:l )?(?:ontario|france|paris|belgique|suisse|europe|espagne|italie|allemagne|etats unis|usa|united states|toronto|new york|alberta|colombie britannique|manitoba|delaware|california|californie|mexique|mexico|chine|china|inde|india|angleterre|england|uk|germany|spain|italy|belgium|switzerland) /,
    0.4,
  ],
  [/ (?:bourse|actions en bourse|stock market|bitcoin|crypto\w*|reer|rrsp|celi|tfsa|placements?|loterie|lottery) /, 0.4],
  [
    / (?:prochaine?s?|next|upcoming|a venir) .*(?:assemblee|reunion|rencontre|meeting|evenement|event|date|formation|activite) |(?:quelle date|quand|when|what date) .*(?:prochaine?|next|upcoming) /,
    0.5,
  ],
];

const BY_REFUSAL: Readonly<Record<Refusal, Signs>> = {
  personal: PERSONAL,
  drafting: DRAFTING,
  today: TODAY,
  prediction: PREDICTION,
  opinion: OPINION,
  commands: COMMANDS,
  price: PRICE,
  beyond: BEYOND,
};

/** The likeliest reason to refuse, with how likely it is. */
export function refusalEvidence(...wordings: readonly string[]): { readonly refusal: Refusal; readonly evidence: number } {
  return REFUSALS.map((refusal) => ({ refusal, evidence: Math.max(...wordings.map((plain) => weigh(plain, BY_REFUSAL[refusal]))) })).reduce(
    (best, next) => (next.evidence > best.evidence ? next : best),
  );
}
