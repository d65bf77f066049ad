/** Surnames that are frequent in Québec, folded. None is a word of everyday language. */
export const SURNAMES: ReadonlySet<string> = new Set(
  (
    'allard archambault arsenault asselin audet auger beauchamp beaudoin beaudry beaulieu beauregard bedard beland belanger belisle bergeron bernier berube bilodeau ' +
    'bisson blais blanchette blouin boisvert boivin bolduc bouchard boudreau boutin brassard brisson brunet caron chabot charbonneau charest charette charron ' +
    'chartrand chouinard cloutier cormier coulombe cyr daigle dallaire demers desbiens deschenes desrochers desrosiers dionne doucet drolet drouin dube dubois ' +
    'duchesne dufour dufresne dumont dupont dupuis durand emond ethier ferland fillion fortier fournier frechette gagnon gaudreault gauthier gelinas ' +
    'gendron gervais giguere gilbert gingras girard giroux godbout gosselin goulet gregoire guay guillemette hamel harvey hebert houde houle johnson ' +
    'labbe labonte labrecque lachance lacroix laflamme lafleur lafontaine lalonde laliberte lambert lamontagne lamoureux landry langlois laplante lapointe lapierre lariviere ' +
    'laroche larocque larouche lauzon lavallee lavigne lavoie lebel leblanc leclerc leduc lefebvre legault lemay lemieux lepage lessard letourneau levesque lussier ' +
    'maltais marcotte marcoux martel martineau menard michaud morel morin morissette nadeau nguyen ouellet ouellette paquette paquin patel pelletier pepin ' +
    'perreault perron piche pilon plourde poirier potvin poulin pouliot proulx provost quirion rioux rivard roberge robitaille rousseau roy savard seguin simard sirois ' +
    'smith soucy tanguay tardif tessier theriault therrien thibault thibodeau tran tremblay trepanier trottier trudeau trudel turcotte turgeon vachon vaillancourt veilleux ' +
    'vezina villeneuve wong'
  ).split(' '),
);
