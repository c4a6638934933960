/** Words that say nothing about the subject. They stay in the features; the known share and follow-ups leave them out. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about actually after again all also am an and any anyone anything anyway are around as at back be because been before
  being but by can could did do does doing done down each even ever every few for from get gets getting give go goes going
  got had has have having he hello her here hey hi him his how i if in into is it its itself just kind know let lets like ll
  lot lots made make makes many may maybe me mean might mine more most much my myself need needs not now of off oh ok okay on
  one ones only or other our out over own please put quite rather re really right s said same say says see she should since so
  some someone something sort still such sure t take takes tell than thank thanks that the their them then there these they
  thing things think this those though through to too try under until up us use ve very want wants was way we well were
  what when where whether which while who whom why will with within without would yeah yes yet you your yours`.split(
    /\s+/,
  ),
);
