/**
 * Cities and nicknames that people name instead of a state, beyond the areas with figures of their own. Names shared by
 * several large cities stand for the largest. Names that are also plain words count only after "in", "near", a comma …
 */
const BY_STATE: Readonly<Record<string, string>> = {
  AL: 'birmingham, mobile, huntsville, montgomery, tuscaloosa',
  AK: 'anchorage, fairbanks, juneau',
  AZ: 'phoenix, tucson, mesa, scottsdale, tempe, chandler, flagstaff, glendale',
  AR: 'little rock, fayetteville, fort smith, bentonville',
  CA: 'los angeles, san diego, san francisco, san jose, sacramento, fresno, oakland, long beach, bakersfield, anaheim, riverside, stockton, modesto, santa ana, san bernardino, irvine, bay area, cali, socal, norcal, orange county, inland empire',
  CO: 'denver, colorado springs, boulder, fort collins, pueblo',
  CT: 'hartford, new haven, bridgeport, stamford, waterbury',
  DE: 'wilmington, dover',
  DC: 'washington dc, washington d c',
  FL: 'miami, orlando, tampa, jacksonville, fort lauderdale, tallahassee, st petersburg, pensacola, gainesville, sarasota, fort myers, naples, daytona beach, south florida',
  GA: 'atlanta, savannah, augusta, macon, columbus ga',
  HI: 'honolulu, maui, hilo, oahu',
  ID: 'boise, nampa, pocatello, idaho falls, meridian',
  IL: 'chicago, peoria, rockford, naperville, chicagoland, champaign',
  IN: 'indianapolis, fort wayne, evansville, south bend, indy',
  IA: 'des moines, cedar rapids, davenport, sioux city, iowa city',
  KS: 'wichita, topeka, overland park, olathe',
  KY: 'louisville, lexington, bowling green',
  LA: 'new orleans, baton rouge, shreveport, lafayette, nola',
  ME: 'portland maine, bangor, lewiston, augusta maine',
  MD: 'baltimore, annapolis, bethesda, rockville, frederick',
  MA: 'boston, worcester, cambridge, lowell, cape cod',
  MI: 'detroit, grand rapids, lansing, ann arbor, flint, kalamazoo',
  MN: 'minneapolis, st paul, saint paul, duluth, rochester mn, twin cities',
  MS: 'jackson, biloxi, gulfport, hattiesburg',
  MO: 'st louis, saint louis, kansas city, branson',
  MT: 'billings montana, missoula, bozeman, great falls, helena',
  NE: 'omaha, lincoln',
  NV: 'las vegas, reno, henderson, vegas',
  NH: 'manchester, nashua, concord',
  NJ: 'newark, jersey city, trenton, camden, atlantic city, jersey',
  NM: 'albuquerque, santa fe, las cruces',
  NY: 'new york city, nyc, brooklyn, queens, bronx, manhattan, staten island, buffalo, rochester, syracuse, albany, long island, yonkers',
  NC: 'charlotte, raleigh, durham, greensboro, winston salem, asheville, fayetteville nc',
  ND: 'fargo, bismarck, grand forks, minot',
  OH: 'columbus, cleveland, cincinnati, toledo, akron, dayton, youngstown',
  OK: 'oklahoma city, tulsa, norman, okc',
  OR: 'portland, eugene, salem, bend oregon, medford',
  PA: 'philadelphia, pittsburgh, allentown, harrisburg, scranton, erie, philly',
  RI: 'providence, cranston, newport',
  SC: 'charleston, greenville, myrtle beach, spartanburg',
  SD: 'sioux falls, rapid city',
  TN: 'nashville, memphis, knoxville, chattanooga',
  TX: 'houston, dallas, austin, san antonio, fort worth, el paso, arlington, plano, lubbock, corpus christi, laredo, mcallen, amarillo, dfw, brownsville, waco',
  UT: 'salt lake city, provo, ogden, orem',
  VT: 'burlington, montpelier',
  VA: 'richmond, virginia beach, norfolk, roanoke, chesapeake, newport news, northern virginia',
  WA: 'seattle, spokane, tacoma, bellevue, olympia, washington state',
  WV: 'charleston wv, huntington, morgantown',
  WI: 'milwaukee, madison, green bay, kenosha',
  WY: 'cheyenne, casper, laramie',
}; // prettier-ignore

/** City → two-letter code. */
export const CITIES: readonly (readonly [string, string])[] = Object.entries(BY_STATE).flatMap(
  ([code, names]) => names.split(', ').map((name) => [name, code] as const),
);

/** Names of places that are plain words, first names or traits as well: only taken where a place is expected. */
export const WORDLIKE_PLACES: ReadonlySet<string> = new Set(
  'mobile reading mesa chandler queens flint norman lincoln madison jackson augusta salem dover concord providence erie eugene helena casper olympia frederick naples laredo richmond charlotte savannah lowell newport meridian bridgeport manchester henderson austin houston lexington durham macon florence hope independence surprise normal orange'.split(
    ' ',
  ),
);
