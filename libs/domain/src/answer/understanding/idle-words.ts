import type { Locale } from '../../locale/localized-text.ts';
import { STEMS } from '../../retrieval/analysis.ts';

/** Words that carry a question without saying what it is about: politeness, asking, the commonest verbs and adverbs of either language. */
export const IDLE_WORDS: ReadonlySet<string> = new Set(
  (
    'bonjour bonsoir allo salut coucou merci svp stp plait sil hey ok hum euh ben bin donc faq ' +
    'savoir sais sait saurait connais connait connaitre dire dis dites disait comprendre comprends comprend expliquer explique expliquez expliquer parler parle parlez demander demande ' +
    'question questions reponse repondre chose choses truc trucs exactement vraiment justement juste possible aussi toujours deja bien bon bonne tres beaucoup peu trop ' +
    'faire faites faisait faut faudrait falloir vouloir voudrais voudrait aimerais aimerait pouvoir pouvez pourrait pourrais devoir dois doit doivent devrait devrais devraient aller va vas vais vont irait ' +
    'venir vient viens mettre met prendre prend donner donne donnez donner falloir sert servir sert-il serait seraient sera seront soit soient etes sommes suis es fut furent fus etais ' +
    'avons avez ait aient aura auront aurait auraient eu eue quelqu quelque quelques besoin genre sorte parce car si non oui rien tout tous toute toutes meme autre autres ' +
    'ici maintenant aujourd hui la-bas la ca cela celui celle ceux celles apres avant pendant depuis entre contre chez hors lors sinon puis ensuite alors enfin ' +
    'moi toi lui eux elles leurs notre nos votre vos quelle quels combien comment pourquoi quand lequel lesquels auquel duquel differences difference differents differente different pareil distinguer distinction ' +
    'signifie signifier definis definir definissez definition exemple vs versus comparer compare comparaison gens ' +
    'hello hi hey thanks thank please kindly dear know tell explain understand say said talk speak ask asking question answer thing things stuff really just exactly possible also always already well good very much many lot ' +
    'make makes made get gets got getting go goes going come give gives take want wants need needs like would could may might must shall should let us am being been having doing done did does ' +
    'some any all every each other another same here there now then after before during since between against because while whether such both either neither no not yes nothing everything something someone anyone ' +
    'he she him his her hers they them ours mine yours itself themselves people difference differences different differ distinguish compare versus example sort kind ' +
    'exist exists existed more less most least still again ever never today what whats who whos whose whom which when where why how'
  ).split(' '),
);

/** Words that say a little: they help to find and count less than others when they are missed. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    'existe existent existait exister encore trouver trouve trouvez chercher cherche cherchons appeler appelle appelait nommer utiliser utilise obtenir obtient avoir recevoir recoit partir part lancer monter demarrer ' +
    'affaire commencer commence changer change arriver arrive passer passe rester reste garder ecrire ecrit compter compte rendu nouveau nouvelle nouveaux petit petite grand grande premier premiere dernier derniere ' +
    'annee annees date jour mois an ans nombre liste nom noms personne personnes monde endroit place raison facon moyen cas fois idee coup vrai officiel officielle actuel actuelle actuellement present ' +
    'adopter adopte creer cree creee fonder fonde signer signe annoncer annonce prevoir prevoyait presenter presente ouvrir ouvert fermer ferme charger charge occuper occupe porter porte comporter accepter accepte ' +
    'representer represente vouloir choisir retrouver montrer tomber sortir decrocher qualifier admissible concerner toucher inclure contenir comprendre juste court longue jeune vieux vieille ami amis coin place heure semaine janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ' +
    'adopt adopted create created found founded sign signed announce announced present open opened close closed charge hold held accept accepted represent choose show fall include contain cover old young friend week hour january february march april may june july august september october november december ' +
    'find look looking search call called name named use used using obtain receive start begin set change happen happened become became remain keep write count new small big large first last ' +
    'year years date day month number list person place reason way case time idea true official current currently present work works working run running help helps'
  ).split(' '),
);

/** Whether a folded word says nothing of what is asked about. */
export function isIdle(word: string): boolean {
  return IDLE_WORDS.has(word);
}

const LIGHT_STEMS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set([...LIGHT_WORDS].map(STEMS.fr)),
  en: new Set([...LIGHT_WORDS].map(STEMS.en)),
};

/** Whether a folded word, in whatever form, says only a little of it. */
export function isLight(word: string, locale: Locale): boolean {
  return LIGHT_STEMS[locale].has(STEMS[locale](word));
}
