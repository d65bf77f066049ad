/** First names that are frequent in Québec, folded. None is a word of everyday language. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'adam adele adrien agathe ahmed alain albert alex alexandra alexandre alexis alice alicia aline amelie amy ana anais andre andrea andree andrew angela angelique ' +
    'anik anna anne annick annie anouk anthony antoine antonio ariane arianne armand arnaud arthur audrey aurelie baptiste beatrice benjamin benoit bernadette ' +
    'bernard berthe bianca brenda brian brigitte bruno camille carl carlos carmen carole caroline catherine cathy cecile cedric celine chantal chantale charles ' +
    'charlotte chloe christian christiane christina christine christopher clara claude claudette claudia claudine clemence clement colette corinne cynthia cyril damien ' +
    'daniel daniele danielle danny daphnee david deborah delphine denis denise diane didier dominic dominique donald doris dylan edith edouard elaine elena ' +
    'eleonore eliane elie eliot eliott elisabeth elise elizabeth elodie emilie emily emma emmanuel emmanuelle emile eric erica erika ernest esteban esther etienne ' +
    'eugene eva evelyne fabien fabienne fatima felix fernand fernande florence francine francis francois francoise frank fred frederic frederick frederique gabriel ' +
    'gabrielle gaetan gaetane gary genevieve george georges georgette gerald geraldine gerard germaine ghislain ghislaine gilbert gilberte gilles ginette giovanni gisele ' +
    'gregory guillaume gustave guylaine hassan heather helen helene henri henriette henry herve hubert hugo huguette ibrahim ines irene isabelle isaac ismael ivan ' +
    'jacinthe jacob jacqueline jacques jade james jane janick janie jasmine jason jay jean jeanne jeannette jeannine jennifer jeremie jeremy jerome jessica jessie jimmy ' +
    'joanie joanne joannie jocelyn jocelyne joel joelle johanne john johnny jonathan jordan jose josee joseph josette josiane jules julia julian julie julien juliette ' +
    'justin justine karen karim karine karl kathleen katia katy kelly kevin khadija kim lara laura laurence laurent laurie lea leila leo leon leonard leonie liam lili ' +
    'liliane linda lionel lisa lise lisette logan lorraine lou louis louise louisette luc lucas lucette lucie lucien lucienne lucille ludovic lydia lyne lynda mackenzie ' +
    'madeleine mael maelle magalie malik manon marc marcel marcelle marcelline margaret margot marguerite maria marianne marie marielle marilou marilyn marilyne marina ' +
    'mario marion marjolaine marlene marthe martine mary maryse mathias mathieu mathilde matthew maude maurice maxime maya megan melanie melissa melodie ' +
    'mercedes micheline michael michel michele micheline michelle mickael mikael miguel mireille mohamed mohammed monique morgane muriel mustapha myriam nadia nadine nancy ' +
    'natacha nathalie nathan nathaniel nicholas nick nicolas nicole noah noemie normand norman nour odette olga oliver olivia olivier omar oscar pablo pamela pascale ' +
    'patrice patricia patrick paul paule paulette pauline peter philippe philippine pierre pierrette quentin rachel rafael raoul raphael raphaelle raymonde rebecca ' +
    'regis rejean rejeanne remi renald rene renee richard rita robert roberto robin roch rodrigue roger roland rolande romain romane romeo ronald rosalie rosanne ' +
    'roxane roxanne ruth ryan sabrina samantha samia samir samuel sandra sandrine sandy sara sarah scott sebastien serge sergio shawn sheila simon simone simonne sofia ' +
    'solange sonia sophie stefan steeve stephan stephane stephanie steve steven susan suzanne suzie sylvain sylvette sylviane sylvie tania tanya thomas theo theodore ' +
    'therese thierry timothy tina tommy tony tristan valerie vanessa veronique vicky victor victoria vincent viviane walter wilfrid william xavier yan yanick yann yannick ' +
    'yasmine yolande youssef yvan yves yvette yvon yvonne zachary zacharie zoe'
  ).split(' '),
);
