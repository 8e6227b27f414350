/**
 * Place names in lower case, separated by bars to keep the bundle small. London: the boroughs (Greater London
 * Authority) and the areas that adverts name.
 */
export const LONDON =
  "london|greater london|city of london|the city|canary wharf|barking|dagenham|barnet|bexley|bexleyheath|brent|bromley|camden|croydon|ealing|enfield|greenwich|hackney|hammersmith|fulham|haringey|harrow|havering|hillingdon|hounslow|islington|kensington|chelsea|kingston upon thames|lambeth|lewisham|merton|newham|redbridge|richmond upon thames|southwark|sutton|tower hamlets|waltham forest|wandsworth|westminster|heathrow|farringdon|shoreditch|soho|mayfair|paddington|hoxton|clerkenwell|holborn|moorgate|aldgate|stratford|wembley|wimbledon|uxbridge|twickenham|ilford|romford|erith|battersea|brixton|clapham|euston|kings cross|king's cross|old street|liverpool street|london bridge|vauxhall|whitechapel|white city|chiswick|brentford|hayes|feltham|southall|putney|tottenham|walthamstow|orpington|sidcup|surbiton|teddington|bermondsey|docklands|covent garden|fitzrovia|marylebone|victoria|waterloo|park royal|acton|finchley|edgware|stanmore|ruislip|northolt|south bank|bankside|elephant and castle|west end|new malden|mitcham|morden|wallington|purley|beckenham|hornchurch|upminster|wood green|hendon|mill hill|greenford|isleworth|osterley|tooting|balham|streatham|peckham|deptford|eltham|woolwich|leyton|chingford|east ham|bethnal green|mile end|stockley park|chessington|blackfriars|tower hill|kew|royal docks|piccadilly|oxford circus|bond street|belgravia|pimlico|knightsbridge|notting hill|hampstead|highgate|highbury|dalston|limehouse|wapping|isle of dogs|rotherhithe|canada water|nine elms|earls court|earl's court|aldwych|spitalfields|barbican|st paul's|south kensington|shepherds bush|shepherd's bush|maida vale|st john's wood|crystal palace|thamesmead|kingston|surrey quays";

/** Places in the UK outside London: nations, cities, large towns and counties. */
export const UK =
  "uk|u.k|gb|gbr|united kingdom|great britain|britain|england|scotland|wales|northern ireland|aberdeen|aberdeenshire|abingdon|aldershot|altrincham|andover|antrim|ascot|ashford|avon|aylesbury|ayrshire|banbury|bangor|barnsley|barrow|barrow in furness|basildon|basingstoke|bath|bedford|bedfordshire|belfast|berkshire|bicester|birkenhead|birmingham|bishops stortford|blackburn|blackpool|bletchley|bolton|borehamwood|bournemouth|bracknell|bradford|bridgend|brighton|bristol|buckinghamshire|burnley|burton on trent|bury|bury st edmunds|caerphilly|camberley|cambridge|cambridgeshire|cambs|cannock|canterbury|cardiff|carlisle|chatham|chelmsford|cheltenham|cheshire|chester|chesterfield|chichester|chippenham|chorley|cirencester|clydebank|colchester|cornwall|corsham|county durham|coventry|cramlington|crawley|crewe|cumbria|darlington|derby|derry|derbyshire|derry|devon|didcot|doncaster|dorset|dudley|dundee|dunfermline|durham|east anglia|east midlands|east sussex|eastbourne|eastleigh|edinburgh|epsom|essex|exeter|falkirk|fareham|farnborough|farnham|fife|filton|gateshead|gatwick|gaydon|glasgow|gloucester|gloucestershire|grantham|grimsby|guildford|gwent|halifax|hampshire|harlow|harrogate|harwell|hatfield|havant|hemel hempstead|hereford|herefordshire|hertford|hertfordshire|herts|high wycombe|highlands|hinckley|horsham|huddersfield|hull|huntingdon|inverness|ipswich|isle of wight|keele|kent|kettering|kidderminster|kirklees|knutsford|lancashire|lancaster|leamington spa|leatherhead|leeds|leicester|leicestershire|letchworth|lichfield|lincoln|lincolnshire|liverpool|londonderry|livingston|loughborough|luton|macclesfield|maesteg|maidenhead|maidstone|malvern|manchester|mansfield|margate|marlow|merseyside|middlesbrough|middlesex|midlands|milton keynes|motherwell|newbury|newcastle|newcastle upon tyne|newport|norfolk|north east|north west|north yorkshire|northampton|northamptonshire|northumberland|norwich|nottingham|nottinghamshire|nuneaton|oldham|oxford|oxfordshire|paisley|peterborough|plymouth|pontefract|poole|portsmouth|port talbot|porton|porton down|preston|reading|redditch|redhill|reigate|rochdale|rotherham|rugby|runcorn|rutland|salford|salisbury|scarborough|sellafield|sevenoaks|sheffield|shropshire|shrewsbury|slough|solihull|somerset|south east|south west|south yorkshire|southampton|southend|southend on sea|st albans|st helens|stafford|staffordshire|staines|stansted|stevenage|stirling|stockport|stoke|stoke on trent|stourbridge|suffolk|sunbury|sunderland|surrey|sussex|swansea|swindon|tamworth|taunton|teesside|telford|thames valley|torquay|tunbridge wells|tyne and wear|wakefield|walsall|warrington|warwick|warwickshire|watford|wellingborough|welwyn|welwyn garden city|west midlands|west malling|west sussex|west yorkshire|weybridge|wigan|wiltshire|winchester|windsor|wirral|woking|wokingham|wolverhampton|worcester|worcestershire|worthing|wrexham|wycombe|yeovil|york|yorkshire|east of england|home counties|kingston upon hull|stratford upon avon|sutton coldfield|weston super mare|stockton on tees|stockton|hartlepool|south shields|north shields|hexham|east kilbride|kilmarnock|ayr|dumfries|greenock|hamilton south lanarkshire|lanarkshire|lothian|midlothian|cumbernauld|kirkcaldy|glenrothes|elgin|fort william|cwmbran|torfaen|llanelli|llandudno|aberystwyth|merthyr tydfil|neath|barry|pembroke|carmarthen|gwynedd|powys|ceredigion|glamorgan|lisburn|craigavon|newtownabbey|armagh|omagh|truro|falmouth|penzance|barnstaple|exmouth|tiverton|frome|trowbridge|stroud|tewkesbury|evesham|bridgwater|weymouth|christchurch dorset|daresbury|widnes|ellesmere port|southport|skelmersdale|accrington|lytham|kendal|whitehaven|workington|skipton|keighley|castleford|dewsbury|batley|beverley|scunthorpe|goole|bridlington|whitby|humberside|east riding|hebden bridge|ilkley|newark on trent|worksop|corby|daventry|ely|royston|thetford|king's lynn|kings lynn|great yarmouth|lowestoft|felixstowe|sudbury suffolk|braintree|brentwood|grays|thurrock|hitchin|dunstable|leighton buzzard|buckingham|bishop's stortford|hoddesdon|cheshunt|broxbourne|potters bar|rickmansworth|amersham|beaconsfield|gerrards cross|henley on thames|thame|witney|culham|wantage|egham|fleet|alton|petersfield|gosport|lymington|new forest|hove|lewes|haywards heath|burgess hill|east grinstead|hastings|bexhill|dartford|gravesend|dover|folkestone|medway|gillingham|sittingbourne|tonbridge|uckfield|godalming|dorking|cobham|esher|walton on thames|merthyr|m4 corridor|black country|peak district|lake district|burton|sutton in ashfield|hucknall|long eaton|ilkeston|buxton|glossop|macclesfield|congleton|sandbach|northwich|winsford|nantwich|oswestry|ludlow|bromsgrove|droitwich|rugeley|leek|uttoxeter|wednesbury|west bromwich|smethwick|halesowen|oldbury|bilston";

/** Places abroad, by the currency in which pay is stated there (ISO 4217); '' where we do not read the currency. */
export const ABROAD: Readonly<Record<string, string>> = {
  USD: 'united states|united states of america|usa|us|u.s|u.s.a|us based|america|san francisco|bay area|sf|nyc|new york|jersey city|new york city|silicon valley|seattle|boston|austin|chicago|los angeles|san diego|san jose|palo alto|mountain view|menlo park|sunnyvale|cupertino|redwood city|santa clara|santa monica|oakland|berkeley|denver|boulder|atlanta|dallas|houston|miami|philadelphia|pittsburgh|phoenix|portland|salt lake city|detroit|minneapolis|raleigh|charlotte|nashville|baltimore|washington|washington dc|washington d.c|arlington|brooklyn|manhattan|bellevue|redmond|st louis|irvine|tampa|orlando|columbus',
  EUR: 'eu|de|fr|nl|ie|ireland|dublin|cork|galway|germany|deutschland|berlin|munich|münchen|hamburg|frankfurt|cologne|köln|stuttgart|düsseldorf|freiburg|heidelberg|karlsruhe|leipzig|darmstadt|france|paris|lyon|toulouse|grenoble|nice|nantes|bordeaux|lille|netherlands|holland|amsterdam|rotterdam|eindhoven|utrecht|the hague|delft|belgium|brussels|leuven|ghent|antwerp|spain|madrid|barcelona|valencia|malaga|portugal|lisbon|lisboa|porto|italy|milan|milano|rome|turin|austria|vienna|linz|graz|finland|helsinki|espoo|greece|athens|luxembourg|malta|cyprus|estonia|tallinn|latvia|riga|lithuania|vilnius|slovenia|slovakia|bratislava|croatia|zagreb',
  CHF: 'switzerland|zurich|zürich|geneva|lausanne|basel|zug|bern',
  SEK: 'sweden|stockholm|gothenburg|göteborg|malmö|malmo|lund',
  DKK: 'denmark|copenhagen|aarhus',
  NOK: 'norway|oslo|bergen|trondheim',
  PLN: 'poland|warsaw|krakow|kraków|wroclaw|wrocław|gdansk|poznan',
  CZK: 'czech republic|czechia|prague|brno',
  HUF: 'hungary|budapest',
  RON: 'romania|bucharest|cluj|iasi',
  CAD: 'canada|toronto|vancouver|montreal|montréal|ottawa|calgary|edmonton|waterloo ontario|hamilton|mississauga|halifax nova scotia|winnipeg|saskatoon|kitchener',
  AUD: 'australia|au|vic|nsw|sydney|melbourne|brisbane|perth|adelaide|canberra',
  NZD: 'new zealand|auckland|wellington|christchurch',
  SGD: 'singapore|sgp',
  INR: 'india|ind|bangalore|bengaluru|hyderabad|mumbai|pune|delhi|new delhi|gurgaon|gurugram|noida|chennai|kolkata|ahmedabad',
  HKD: 'hong kong',
  JPY: 'japan|tokyo|osaka|kyoto',
  ILS: 'israel|tel aviv|haifa|herzliya|jerusalem',
  AED: 'united arab emirates|uae|dubai|abu dhabi',
  SAR: 'saudi arabia|riyadh|jeddah',
  ZAR: 'south africa|cape town|johannesburg',
  BRL: 'brazil|são paulo|sao paulo|rio de janeiro',
  MXN: 'mexico|mexico city|guadalajara',
  GBP: 'isle of man|jersey|guernsey|channel islands|gibraltar',
  '': 'china|beijing|shanghai|shenzhen|hangzhou|taiwan|taipei|korea|south korea|seoul|vietnam|ho chi minh city|hanoi|philippines|manila|indonesia|jakarta|malaysia|kuala lumpur|thailand|bangkok|turkey|türkiye|bermuda|cayman islands|istanbul|ankara|ukraine|kyiv|russia|moscow|serbia|belgrade|bulgaria|sofia|egypt|cairo|nigeria|lagos|kenya|nairobi|ghana|accra|pakistan|lahore|karachi|bangladesh|dhaka|sri lanka|colombo|argentina|buenos aires|chile|santiago|colombia|bogota|bogotá|peru|lima|qatar|doha|kuwait|bahrain|jordan|lebanon|armenia|yerevan|tbilisi|kazakhstan|latam|apac|iceland|reykjavik',
};

/** US states, Canadian provinces and Australian states in full, by the currency of pay. After a comma they show that
 * "London" is another London. */
export const STATE_NAMES: Readonly<Record<string, string>> = {
  USD: 'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|south carolina|north dakota|south dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|virginia|wisconsin|wyoming|puerto rico',
  CAD: 'ontario|quebec|british columbia|alberta|nova scotia|manitoba|saskatchewan|new brunswick|newfoundland',
  AUD: 'new south wales|queensland|south australia|western australia|tasmania',
};

/** US states as two letters after a comma. "Cambridge, MA" has nothing to do with Cambridgeshire. */
export const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|PR|USA|US';
/** Canadian provinces as two letters after a comma. */
export const PROVINCES = 'AB|BC|MB|NB|NL|NS|ON|PE|QC|SK|Ontario';

/** The letters at the start of London postcodes, with the outer districts of Greater London. */
export const LONDON_POSTCODES =
  'E|EC|N|NW|SE|SW|W|WC|BR|CR|EN|HA|IG|RM|SM|TW|UB|KT1|KT2|KT3|KT4|KT5|KT6|DA1|DA5|DA6|DA7|DA8|DA14|DA15|DA16|DA17|DA18';
/** The letters at the start of all other UK postcodes. */
export const UK_POSTCODES =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BS|BT|CA|CB|CF|CH|CM|CO|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EH|EX|FK|FY|G|GL|GU|HD|HG|HP|HR|HS|HU|HX|IP|IV|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|NE|NG|NN|NP|NR|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|S|SA|SG|SK|SL|SN|SO|SP|SR|SS|ST|SY|TA|TD|TF|TN|TQ|TR|TS|WA|WD|WF|WN|WR|WS|WV|YO|ZE';

/** Nations, regions and counties. Beside a town they say where it is; they are not a second place of work. */
export const WIDER = new Set(
  (
    'uk|u.k|gb|gbr|united kingdom|great britain|britain|england|scotland|wales|northern ireland|greater london|east anglia|east midlands|west midlands|midlands|merseyside|middlesex|north east|north west|south east|south west|north yorkshire|south yorkshire|west yorkshire|yorkshire|surrey|sussex|east sussex|west sussex|kent|essex|berkshire|buckinghamshire|bedfordshire|cambridgeshire|cambs|cheshire|cornwall|cumbria|derbyshire|devon|dorset|county durham|gloucestershire|hampshire|herefordshire|hertfordshire|herts|lancashire|leicestershire|lincolnshire|norfolk|northamptonshire|northumberland|nottinghamshire|oxfordshire|rutland|shropshire|somerset|staffordshire|suffolk|thames valley|tyne and wear|warwickshire|wiltshire|worcestershire|aberdeenshire|ayrshire|fife|highlands|gwent|antrim|avon|teesside|home counties|east of england|' +
    'united states|united states of america|usa|us|u.s|u.s.a|us based|america|ireland|germany|deutschland|france|netherlands|holland|belgium|spain|portugal|italy|austria|finland|greece|switzerland|sweden|denmark|norway|poland|canada|australia|new zealand|india|japan|israel|eu|de|fr|nl|ie|au|vic|nsw|ind|ontario|quebec|california|texas|massachusetts|washington|europe|emea|latam|apac'
  ).split('|'),
);
