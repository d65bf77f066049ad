const STOP_WORDS: ReadonlySet<string> = new Set(
  // Who asks for a definition asks for the entry; every entry has one.
  (
    'definition definitions define defined defini definie definir mean meaning means signification signifie veulent ' +
    'a ai ainsi alors au aux avait avec avez avoir avons c ce ceci cela ces cet cette chez combien comme comment d dans de des donc dont du elle elles en est et etaient ' +
    'etait ete etre eux fait il ils j je jusqu l la laquelle le lequel les lesquels leur leurs lorsqu m ma mais me mes mon n ne ni nos notre nous on ont ou par pas ' +
    'peut peux plus pour pourquoi puis puisqu qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont sous suis sur t ta te tes ton tres tu ' +
    'un une vers veut veux voici voila vos votre vous y ' +
    'about an and are at be been but by can could did do does for from had has have how i if in into is it its me my of or our should so than that the their them ' +
    'then there these they this those to was we were what when where which who whom why will with would you your'
  ).split(' '),
);

/** Whether a folded word says nothing of what is looked for. Acronyms of the region (ES, CA, EI, OR) are none of them. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
