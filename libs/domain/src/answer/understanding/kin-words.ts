import type { Locale } from '../../locale/localized-text.ts';
import { STEMS } from '../../retrieval/analysis.ts';

/** Everyday words, and those that are written for the same: each line is one circle of meaning. */
const CIRCLES: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    'argent fonds financement subvention somme budget montant enveloppe',
    'payer remunerer remuneration salaire verser paie',
    'vendre vente revenus',
    'acheter achat racheter reprendre rachat reprise',
    'fermer dissoudre dissolution fermeture liquidation abolir fin',
    'maire mairesse elu elue municipalite conseiller',
    'ville municipalite village',
    'patron direction directeur gestionnaire',
    'emploi travailler employe salarie personnel',
    'creer creation fonder fondation demarrer lancer constituer incorporer naitre',
    'profit surplus benefice gain',
    'aide aider soutien accompagnement accompagner appui',
    'pret preter emprunt emprunter',
    'logement habitation appartement loyer locataire',
    'bureau siege adresse local',
    'loi article legislation',
    'entente accord convention protocole',
    'reunion assemblee rencontre',
    'veto bloquer',
    'tresorier secretaire administrateur conseil',
    'compagnie inc societe',
    'autonome pigiste',
    'journal journaliste publier imprimer',
    'epicerie commerce magasin',
    'remplacer succeder successeur devenir',
    'gouvernement etat public',
    'ouvert ouvrir rouvrir appel',
    'diriger presider presidence gouverner gerer',
    'annoncer presenter devoiler lancer',
    'refuser rejeter opposer dire non',
    'obligatoire obligation obliger',
  ],
  en: [
    'money fund funding grant sum budget amount',
    'pay salary wage remunerate paid',
    'sell sale revenue',
    'buy purchase takeover buyout',
    'close dissolve dissolution closure abolish end',
    'mayor councillor elected municipality',
    'town city municipality village',
    'boss manager director',
    'job work employee staff worker',
    'create found start launch incorporate set',
    'profit surplus gain',
    'help support coach assist',
    'loan lend borrow',
    'apartment housing rent tenant',
    'office address located',
    'law act section legislation',
    'agreement deal convention contract',
    'meeting assembly',
    'veto block',
    'treasurer secretary director board',
    'company corporation inc',
    'freelancer self-employed',
    'newspaper reporter publish print',
    'grocery store shop',
    'replace succeed successor become',
    'government state public',
    'open reopen call',
    'lead chair govern manage',
    'announce present unveil launch',
    'refuse reject oppose',
    'mandatory obligation required',
  ],
};

const KIN: Readonly<Record<Locale, ReadonlyMap<string, readonly string[]>>> = { fr: kinOf('fr'), en: kinOf('en') };

/** The stems of the words that are used for the same as a stem, without itself. */
export function kinStems(stem: string, locale: Locale): readonly string[] {
  return KIN[locale].get(stem) ?? [];
}

function kinOf(locale: Locale): ReadonlyMap<string, readonly string[]> {
  const kin = new Map<string, readonly string[]>();
  for (const circle of CIRCLES[locale]) {
    const stems = [...new Set(circle.split(' ').map(STEMS[locale]))];
    for (const stem of stems) kin.set(stem, [...new Set([...(kin.get(stem) ?? []), ...stems.filter((other) => other !== stem)])]);
  }
  return kin;
}
