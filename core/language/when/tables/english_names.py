"""English names: parts of the day, seasons, holidays, time zones."""

PARTS: dict[str, object] = {
    word.strip(): name
    for name, listed in {
        "morning": "morning, morn",
        "dawn": "sunrise, dawn, daybreak",
        "forenoon": "forenoon",
        "midday": "around midday",
        "afternoon": "afternoon, arvo, aft",
        "afterlunch": "after lunch, after lunchtime",
        "afterschool": "after school",
        "afterwork": "after work",
        "evening": "evening, eve, evng",
        "afterdinner": "after dinner",
        "night": "night, bedtime, bed time",
        "nighttime": "night - time, nighttime, night time, overnight",
        "smallhours": "small hours, middle of the night",
        "daytime": "daytime, day - time, day time",
        "workhours": "business hours, working hours, office hours",
    }.items()
    for word in listed.split(",")
}

MEALS: dict[str, object] = {
    "lunch": "lunch",
    "lunchtime": "lunch",
    "lunch time": "lunch",
    "breakfast": "breakfast",
    "breakfast time": "breakfast",
    "dinner": "dinner",
    "dinner time": "dinner",
    "dinnertime": "dinner",
    "supper": "dinner",
    "teatime": "tea",
    "tea time": "tea",
}

SEASONS: dict[str, object] = {
    "spring": "spring",
    "springtime": "spring",
    "summer": "summer",
    "summertime": "summer",
    "autumn": "autumn",
    "fall": "autumn",
    "winter": "winter",
    "wintertime": "winter",
    "season": "any",
}

HOLIDAYS: dict[str, object] = {
    word.strip(): name
    for name, listed in {
        "new year": "new year's day, new years day, new year day, new year's, new years, new year",
        "new year eve": "new year's eve, new years eve, nye, silvester",
        "mlk": "martin luther king day, martin luther king's day, martin luther king jr day,"
        "martin luther king jr . day, mlk day, mlk jr day, mlk jr . day, mlk",
        "groundhog": "groundhog day",
        "valentine": "valentine's day, valentines day, valentine day, valentine's, valentines",
        "presidents": "presidents' day, presidents day, president's day, president day,"
        "washington's birthday",
        "patrick": "st patrick's day, st . patrick's day, saint patrick's day, st patricks day,"
        "saint patrick, saint patricks day, st patrick day, st . patrick day, st paddy's day",
        "april fools": "april fools, april fool's day, april fools' day, april fools day",
        "earth day": "earth day",
        "labour": "may day, international workers' day, international workers day, workers' day,"
        "workers day, international worker's day",
        "cinco": "cinco de mayo",
        "mother": "mother's day, mothers day, mothers' day",
        "memorial": "memorial day",
        "father": "father's day, fathers day, fathers' day",
        "juneteenth": "juneteenth, freedom day, jubilee day, emancipation day",
        "independence": "independence day, 4th of july, fourth of july, july 4th holiday",
        "labor": "labor day, labour day",
        "columbus": "columbus day, indigenous peoples' day, indigenous peoples day",
        "halloween": "halloween, hallowe'en, all hallows eve",
        "all saints": "all saints' day, all saints day, all saint's day",
        "all souls": "all souls' day, all souls day",
        "guy fawkes": "guy fawkes night, bonfire night, guy fawkes day",
        "veterans": "veterans day, veterans' day, veteran's day, veteran day, armistice day",
        "thanksgiving": "thanksgiving day, thanksgiving",
        "black friday": "black friday",
        "cyber monday": "cyber monday",
        "christmas eve": "christmas eve, xmas eve",
        "christmas": "christmas day, xmas day, christmas, xmas",
        "boxing": "boxing day, st stephen's day, st . stephen's day",
        "epiphany": "epiphany, three kings day",
        "women": "international women's day, women's day",
        "flag day": "flag day",
        "carnival": "shrove tuesday, pancake day, mardi gras, fat tuesday, pancake tuesday",
        "ash": "ash wednesday",
        "palm": "palm sunday",
        "maundy": "maundy thursday, holy thursday",
        "good friday": "good friday",
        "holy saturday": "holy saturday, easter saturday",
        "easter": "easter sunday, easter day, easter",
        "easter monday": "easter monday, easter mon",
        "ascension": "ascension day, ascension thursday, ascension",
        "pentecost": "pentecost, whit sunday, whitsun",
        "whit monday": "whit monday, pentecost monday",
        "corpus christi": "corpus christi",
        "trinity": "trinity sunday",
        "orthodox easter": "orthodox easter, orthodox easter sunday",
        "orthodox good friday": "orthodox good friday",
        "chinese new year": "chinese new year, chinese new years, chinese new year's,"
        "chinese new year's day, chinese lunar new year, chinese lunar new year's day,"
        "lunar new year, spring festival",
        "islamic new year": "islamic new year, hijri new year, muharram",
        "ashura": "ashura, day of ashura",
        "mawlid": "mawlid, mawlid al - nabi, the prophet's birthday",
        "ramadan": "start of ramadan, beginning of ramadan, ramadan",
        "eid al fitr": "eid al fitr, eid al - fitr, eid ul fitr, eid - al - fitr, eid",
        "eid al adha": "eid al adha, eid al - adha, eid ul adha, eid - al - adha, bakrid",
        "parsi new year": "parsi new year, jamshedi navroz",
        "nowruz": "nowruz, persian new year, navroz",
        "hanukkah": "hanukkah, chanukah",
        "rosh hashanah": "rosh hashanah, jewish new year",
        "yom kippur": "yom kippur, day of atonement",
        "passover": "passover, pesach",
        "diwali": "diwali, deepavali",
    }.items()
    for word in listed.split(",")
}

ZONES: dict[str, object] = {
    word.strip(): zone
    for zone, listed in {
        "UTC": "utc, gmt, zulu, greenwich mean time, utc time",
        "Etc/GMT-1": "bst, utc + 1, gmt + 1",
        "Etc/GMT-2": "utc + 2, gmt + 2",
        "Etc/GMT-3": "utc + 3, gmt + 3",
        "Etc/GMT-8": "utc + 8, gmt + 8",
        "Europe/London": "london time, uk time, british time",
        "America/New_York": "est, edt, new york time, ny time, nyc time, eastern time, eastern,"
        " boston time,"
        "washington time, miami time, atlanta time, et, us eastern",
        "America/Chicago": "cst, cdt, chicago time, central time, dallas time, houston time,"
        " austin time",
        "America/Denver": "mst, mdt, denver time, mountain time, salt lake city time",
        "America/Los_Angeles": "pst, pdt, los angeles time, la time, pacific time, pacific, pt,"
        "san francisco time, sf time, seattle time, california time, west coast time",
        "America/Phoenix": "phoenix time, arizona time",
        "America/Toronto": "toronto time, montreal time, ottawa time",
        "America/Vancouver": "vancouver time",
        "America/Mexico_City": "mexico city time, mexico time",
        "America/Bogota": "bogota time",
        "America/Lima": "lima time",
        "America/Sao_Paulo": "brt, sao paulo time, rio time, brasilia time, rio de janeiro time",
        "America/Argentina/Buenos_Aires": "buenos aires time",
        "America/Santiago": "santiago time",
        "Pacific/Honolulu": "hst, hawaii time, honolulu time",
        "Europe/Dublin": "dublin time, irish time",
        "Europe/Lisbon": "wet, west, lisbon time, portugal time, porto time",
        "Europe/Madrid": "madrid time, barcelona time, spanish time",
        "Europe/Paris": "cet, cest, paris time, french time",
        "Europe/Berlin": "berlin time, german time, munich time, hamburg time, frankfurt time",
        "Europe/Amsterdam": "amsterdam time, dutch time",
        "Europe/Brussels": "brussels time",
        "Europe/Zurich": "zurich time, geneva time, swiss time",
        "Europe/Vienna": "vienna time",
        "Europe/Rome": "rome time, milan time, italian time",
        "Europe/Prague": "prague time",
        "Europe/Warsaw": "warsaw time",
        "Europe/Budapest": "budapest time",
        "Europe/Copenhagen": "copenhagen time",
        "Europe/Stockholm": "stockholm time",
        "Europe/Oslo": "oslo time",
        "Europe/Helsinki": "helsinki time",
        "Europe/Athens": "eet, eest, athens time",
        "Europe/Istanbul": "istanbul time",
        "Europe/Kyiv": "kyiv time, kiev time",
        "Europe/Moscow": "msk, moscow time",
        "Africa/Cairo": "cairo time",
        "Africa/Lagos": "lagos time",
        "Africa/Nairobi": "nairobi time",
        "Africa/Johannesburg": "sast, johannesburg time, cape town time",
        "Asia/Jerusalem": "jerusalem time, tel aviv time, israel time",
        "Asia/Dubai": "dubai time",
        "Asia/Karachi": "karachi time",
        "Asia/Kolkata": "ist, mumbai time, delhi time, new delhi time, india time, bangalore time,"
        "kolkata time, indian time",
        "Asia/Bangkok": "bangkok time",
        "Asia/Jakarta": "jakarta time",
        "Asia/Singapore": "sgt, singapore time",
        "Asia/Hong_Kong": "hkt, hong kong time",
        "Asia/Shanghai": "shanghai time, beijing time, china time",
        "Asia/Taipei": "taipei time",
        "Asia/Manila": "manila time",
        "Asia/Seoul": "kst, seoul time, korea time",
        "Asia/Tokyo": "jst, tokyo time, japan time",
        "Australia/Perth": "awst, perth time",
        "Australia/Brisbane": "brisbane time",
        "Australia/Sydney": "aest, aedt, sydney time, melbourne time",
        "Pacific/Auckland": "nzst, nzdt, auckland time, new zealand time, wellington time",
    }.items()
    for word in listed.split(",")
}
