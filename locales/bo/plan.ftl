# Tibetan words for the plan, from the glossary or put together from it. All wait for review by a native speaker.
# What is missing here is shown in Chinese, with a mark.

# review: native speaker
plan-error-syntax = འདི་ནི་ TOML ཡང་དག་པ་མིན་པས་འདི་ནས་ཀློག་མི་ཐུབ། ({ $detail }) འདྲེན་རྟགས་དང་གུག་རྟགས། མཉམ་རྟགས་བཅས་ཞིབ་བཤེར་གནང་རོགས། མིང་ཚིག་རེ་རེ་ཐེངས་གཅིག་ལས་འབྲི་མི་ཆོག
# review: native speaker
plan-error-encoding = ཡིག་ཆ་འདི་ UTF-8 ཡི་ཡི་གེ་མིན་པས་ཀློག་མི་ཐུབ། འཆར་གཞི་ཡི་གེའི་རྩོམ་སྒྲིག་ཆས་ཀྱིས་ཁ་ཕྱེ་ནས། UTF-8 རྣམ་པར་གཞན་ཉར་བྱེད་རོགས།
# review: native speaker
plan-error-unknown-key = མིང་ཚིག་“{ $found }”ངོ་མི་ཤེས།{ $table ->
    [none] {""}
   *[other] {" "}({ $table } ནང་།)
} { $mean ->
    [none] {""}
   *[other] “{ $mean }”ཡིན་ནམ།{" "}
}བེད་སྤྱོད་བྱས་ཆོག་པ་ནི། { $allowed }
# review: native speaker
plan-error-missing-key = “{ $key }”མེད། སྣོན་རོགས།
# review: native speaker
plan-error-not-table = “{ $key }”ནི་མིང་ཚིག་དང་ནང་དོན་གྱི་ཚོ་ཞིག་ཡིན་དགོས། {"{"} … {"}"} ཡང་ན་ [{ $key }] ལྟར་འབྲི་རོགས།
# review: native speaker
plan-error-not-tables = “{ $key }”མང་པོ་ཡོད་ཆོག [[{ $key }]] ལྟར་འབྲི་རོགས།
# review: native speaker
plan-error-not-text = “{ $key }”ནི་ཡི་གེ་ཡིན་དགོས། འདྲེན་རྟགས་ཉིས་བརྩེགས (") བར་འབྲི་རོགས།
# review: native speaker
plan-error-not-texts = “{ $key }”ནི་ཡི་གེའི་རེའུ་མིག་ཡིན་དགོས། དཔེར་ན། ["ཀ", "ཁ"]
# review: native speaker
plan-error-not-whole = “{ $key }”ནི་ཆེ་དྲགས་མེད་པའི་གྲངས་ཧྲིལ་པོ་ཡིན་དགོས། འདྲེན་རྟགས་དང་གྲངས་ཆུང་ཚེག་མི་དགོས། བརྒྱ་ཆ་ནི་འདྲེན་རྟགས་བར་འབྲི་རོགས། དཔེར་ན། "60%"
# review: native speaker
plan-error-not-yes-no = “{ $key }”ནི་ true ཡིན་དགོས།
# review: native speaker
plan-error-empty-text = “{ $key }”སྟོང་པ་འདུག འབྲི་བའམ་ཐིག་ཕྲེང་འདི་སུབ་རོགས།
# review: native speaker
plan-error-empty-list = “{ $key }”ཡི་རེའུ་མིག་སྟོང་པ་འདུག་པས་གང་ཡང་འདེམས་མི་ཐུབ། འདེམས་གཞི་འབྲི་བའམ་འདི་སུབ་རོགས།
# review: native speaker
plan-error-twice = “{ $key }”ནང་“{ $found }”ཐེངས་གཉིས་བྲིས་འདུག གཅིག་ཁོ་ན་འཇོག་རོགས།
# review: native speaker
plan-error-id-shape = ངོས་འཛིན་མིང་“{ $found }”ནི་དབྱིན་ཡིག་གི་ཡི་གེ་ཆུང་བ་ཞིག་ནས་འགོ་འཛུགས་དགོས། དབྱིན་ཡིག་ཆུང་བ་དང་གྲངས་ཀ _ བཅས་ཁོ་ན་ཆོག ཆ་ཤས་ནི་ . ཡང་ན་ - ཡིས་སྦྲེལ་དགོས། མང་མཐར་ཡི་གེ་80ཡིན།
# review: native speaker
plan-error-id-twice = ངོས་འཛིན་མིང་“{ $id }”ཐིག་ཕྲེང་{ $first }པར་སྤྱད་ཟིན། གཞན་ཞིག་འབྲི་རོགས།
# review: native speaker
plan-error-division = ས་ཁུལ་གྱི་ཨང་རྟགས་“{ $found }”ནི་རྫོང་གི་གྲངས་གནས་6ཡིན་དགོས། དཔེར་ན། 540329
# review: native speaker
plan-error-unknown-division = ས་ཁུལ་གྱི་ཨང་རྟགས་“{ $found }”ཅན་གྱི་རྫོང་མེད། རྫོང་གི་གྲངས་གནས་6འབྲི་རོགས། དཔེར་ན། 540329
# review: native speaker
plan-error-range = “{ $key }”ནི་ { $found } འདུག { $low } ནས་ { $high } བར་ཡིན་དགོས།
# review: native speaker
plan-error-looser = “{ $key }”ནི་ { $found } འདུག་པས་ཐོག་མའི་གཏན་འབེབས་ { $default } ལས་ལྷོད་པ་འདུག ངལ་རྩོལ་བ་སྲུང་སྐྱོང་གི་གཏན་འབེབས ({ $source }) དེ་ལས་དམ་པ་ཁོ་ན་ཆོག དམ་དུ་བཏང་བའམ་ཐིག་ཕྲེང་འདི་སུབ་རོགས།
# review: native speaker
plan-error-count-none = གང་ལྟར་རྩི་བ་བྲིས་མེད། གཅིག་འབྲི་རོགས། { $allowed }
# review: native speaker
plan-error-count-several = “{ $first }”དང་“{ $second }”ནས་རྩི་སྟངས་གཅིག་ཁོ་ན་འབྲི་ཆོག
# review: native speaker
plan-error-of-without-sum = of ནི་ sum ཁོ་ནར་སྤྱོད། “{ $way }”ལ་མི་སྤྱོད། of སུབ་རོགས།
# review: native speaker
plan-error-where-of-share = བསྡུར་ཚད (share) ལ་ཆ་རྐྱེན་སྣོན་མི་ཆོག ཆ་ཤས་ལ་དམིགས་གྲངས་ཁེར་རྐྱང་ཞིག་བཟོས་ནས་དེར་ཆ་རྐྱེན་འབྲི་རོགས།
# review: native speaker
plan-error-share-pair = share ནི་དམིགས་གྲངས་གཉིས་ཀྱི་ངོས་འཛིན་མིང་ཡིན་དགོས། ["ཆ་ཤས།", "ཧྲིལ་པོ།"]
# review: native speaker
plan-error-unknown-fact = “{ $found }”ཟེར་བའི་ཟིན་ཐོའི་རིགས་མེད། { $mean ->
    [none] {""}
   *[other] “{ $mean }”ཡིན་ནམ།{" "}
}རྩིས་ཆོག་པ་ནི། { $allowed }
# review: native speaker
plan-error-subject = “{ $fact }”ཡི་ཟིན་ཐོ་“{ $found }”ལྟར་རྩི་མི་ཆོག “{ $mean }”ཡང་ན་ entries ལ་བཅོས་རོགས།
# review: native speaker
plan-error-unknown-quantity = “{ $fact }”ལ་གྲངས་འབོར་“{ $found }”མེད། { $mean ->
    [none] {""}
   *[other] “{ $mean }”ཡིན་ནམ།{" "}
}བེད་སྤྱོད་བྱས་ཆོག་པ་ནི། { $allowed }
# review: native speaker
plan-error-no-quantity = “{ $fact }”ལ་བསྡོམ་རུང་བའི་གྲངས་འབོར་མེད་པས་“{ $found }”སྤྱོད་མི་ཆོག entries ལྟར་རྩི་རོགས།
# review: native speaker
plan-error-unknown-dimension = “{ $fact }”ལ་རྣམ་གྲངས་“{ $found }”མེད། { $mean ->
    [none] {""}
   *[other] “{ $mean }”ཡིན་ནམ།{" "}
}བེད་སྤྱོད་བྱས་ཆོག་པ་ནི། { $allowed }
# review: native speaker
plan-error-no-dimension = “{ $fact }”ལ་ཆ་རྐྱེན་བྱེད་རུང་བའི་རྣམ་གྲངས་མེད། “{ $found }”སུབ་རོགས།
# review: native speaker
plan-error-not-in-where = “{ $found }”ཆ་རྐྱེན་བྱེད་མི་ཆོག ཤང་ངམ་ཟླ་བ་ལྟར་ལྟ་ན་ by ནང་འབྲི་རོགས། ཤང་གི་དམིགས་ཚད་ནི་ [[allocation]] ནང་འབྲི་བའམ་རེའུ་མིག་ནས་ནང་འདྲེན་གནང་རོགས།
# review: native speaker
plan-error-unknown-value = “{ $dimension }”ལ་འདེམས་གཞི་“{ $found }”མེད། { $mean ->
    [none] {""}
   *[other] “{ $mean }”ཡིན་ནམ།{" "}
}བེད་སྤྱོད་བྱས་ཆོག་པ་ནི། { $allowed }
# review: native speaker
plan-error-counts-nothing = “{ $id }”ཡི་ཆ་རྐྱེན་དང་“{ $of }”ཡི་ཆ་རྐྱེན་འགལ་བས་རྟག་ཏུ་ཀླད་ཀོར་ཡིན། ཆ་རྐྱེན་ཞིབ་བཤེར་གནང་རོགས།
# review: native speaker
plan-error-unknown-indicator = ངོས་འཛིན་མིང་“{ $found }”ཅན་གྱི་དམིགས་གྲངས་མེད། { $mean ->
    [none] {""}
   *[other] “{ $mean }”ཡིན་ནམ།{" "}
}ཡོད་པ་ནི། { $allowed }
# review: native speaker
plan-error-among-of = “{ $found }”ནི་བསྡུར་ཚད་དམ་གྲུབ་པའི་ཚེས་གྲངས (milestone) ཡིན་པས། ཡང་བསྐྱར་འདེམས་རུང་བའི་ཟིན་ཐོ་མེད། among ལ་དེའི་ཆ་ཤས་སམ་ཧྲིལ་པོ་འབྲི་རོགས།
# review: native speaker
plan-error-among-cycle = “{ $id }”ནི་ among བརྒྱུད་རང་ལ་ལོག་འདུག དེའི་ནང་གཅིག་གིས་ཟིན་ཐོ་ཐད་ཀར་རྩི་དགོས།
# review: native speaker
plan-error-share-of = “{ $found }”({ $unit }) ནི་བསྡུར་ཚད་ཀྱི་ཆ་ཤས་སམ་ཧྲིལ་པོ་བྱེད་མི་ཆོག མི་དང་མི་ཐེངས། ཁེ་ལས། དུད་ཚང་། དངུལ་འབོར་གང་རུང་ལྟར་རྩི་བའི་དམིགས་གྲངས་ཤིག་འབྲི་རོགས།
# review: native speaker
plan-error-share-units = བསྡུར་ཚད་ཀྱི་ཕྱོགས་གཉིས་ཀྱི་ཚད་གཞིའི་སྡེ་མི་མཐུན། “{ $part }”ནི་ { $one } དང་“{ $whole }”ནི་ { $two } ཡིན། རྩི་སྟངས་གཅིག་པར་བཅོས་རོགས།
# review: native speaker
plan-error-parts-of-share = བསྡུར་ཚད་ལ་གྲུབ་ཆ་མེད། parts སུབ་རོགས།
# review: native speaker
plan-error-part-not-among = “{ $part }”ནི་“{ $id }”ནས་བདམས་པ་མིན། count = {"{"} among = "{ $id }", where = … {"}"} འབྲི་རོགས། དེ་ལྟར་བྱས་ན་བསྡོམས་པ་དང་སྤྱིའི་གྲངས་མཉམ།
# review: native speaker
plan-error-parts-overlap = “{ $one }”དང་“{ $two }”ཡིས་ཟིན་ཐོ་གཅིག་ཐེངས་གཉིས་རྩི་སྲིད། གྲུབ་ཆ་རེ་རེའི་ཆ་རྐྱེན་ཉུང་མཐར་གཅིག་གི་འདེམས་གཞི་ཡོངས་སུ་མི་འདྲ་དགོས།
# review: native speaker
plan-error-parts-sum = གྲུབ་ཆའི་དམིགས་ཚད་བསྡོམས་ན་ { $sum } ཡིན་ལ། “{ $id }”ཡི་དམིགས་ཚད་ { $whole } ཡིན། གཉིས་པོ་མཉམ་དགོས།
# review: native speaker
plan-error-goal-several = “{ $first }”དང་“{ $second }”ནས་དམིགས་ཚད་གཅིག་ཁོ་ན་འབྲི་ཆོག
# review: native speaker
plan-error-goal-negative = “{ $key }”ནི་ { $found } འདུག དམིགས་ཚད་ཀླད་ཀོར་ལས་ཆུང་མི་ཆོག
# review: native speaker
plan-error-goal-percent = “{ $key }”ཡི་“{ $found }”ནི་བརྒྱ་ཆ་མིན། 0% ནས་ 100% བར་འབྲི་རོགས། གྲངས་ཆུང་གནས་བཞི་ལས་མང་མི་ཆོག དཔེར་ན། "60%" ཡང་ན་ "33.5%"
# review: native speaker
plan-error-goal-of-share = བསྡུར་ཚད་ཀྱི་དམིགས་ཚད་ནི་བརྒྱ་ཆ་འབྲི་དགོས། དཔེར་ན། "60%"
# review: native speaker
plan-error-goal-of-count = དམིགས་གྲངས་འདི་ནི་གྲངས་འབོར ({ $unit }) ཡིན་པས། དམིགས་ཚད་ནི་གྲངས་ཧྲིལ་པོ་འབྲི་དགོས། བརྒྱ་ཆའམ་ every འབྲི་མི་ཆོག
# review: native speaker
plan-error-goal-of-milestone = གྲུབ་པའི་ཚེས་གྲངས (milestone) ནི་གྲུབ་ཡོད་མེད་ཁོ་ན་ཡིན། དམིགས་ཚད་ནི་ 1 འབྲི་བའམ་མི་འབྲི།
# review: native speaker
plan-error-every-false = every ནི་ true (ཚང་མ།) ཁོ་ན་ཆོག དམིགས་ཚད་མེད་ན་ཐིག་ཕྲེང་འདི་སུབ་རོགས།
# review: native speaker
plan-error-unknown-word = “{ $key }”ལ་“{ $found }”འབྲི་མི་ཆོག { $mean ->
    [none] {""}
   *[other] “{ $mean }”ཡིན་ནམ།{" "}
}བེད་སྤྱོད་བྱས་ཆོག་པ་ནི། { $allowed }
# review: native speaker
plan-error-responsible = “{ $found }”ནི་འགན་འཁུར་ལས་ཁུངས་ཀྱི་འབྲི་སྟངས་མིན། རྫོང་གི་ལས་ཁུངས་ལ་ county.name དང་། ཤང་ཚང་མར་ township.* ཤང་གཅིག་ལ་ township. དང་གྲངས་གནས་9ཅན་གྱི་ཨང་རྟགས་འབྲི་རོགས།
# review: native speaker
plan-error-unknown-department = འཆར་གཞིའི་ནང་ལས་ཁུངས་“{ $found }”བཀོད་མེད། { $mean ->
    [none] {""}
   *[other] “{ $mean }”ཡིན་ནམ།{" "}
}བཀོད་ཡོད་པ་ནི། { $allowed } [[department]] གཞན་ཞིག་སྣོན་ནའང་ཆོག
# review: native speaker
plan-error-allocation-person = དམིགས་ཚད་“{ $found }”ལ་བགོ་མི་ཆོག ཤང་དང་རྫོང་གི་ལས་ཁུངས་ཁོ་ནར་བགོ གྲོང་ཚོ་དང་ལས་བྱེད་པ། ཁྱིམ་ཚང་། མི་སྒེར་བཅས་ལ་མི་བགོ (WP-12) སུབ་རོགས།
# review: native speaker
plan-error-allocation-area = township དང་ department གང་རུང་ཞིག་འབྲི་རོགས།
# review: native speaker
plan-error-allocation-township = “{ $found }”ནི་རྫོང་འདིའི ({ $division }) ཤང་ཞིག་གི་གྲངས་གནས་9ཅན་གྱི་ཨང་རྟགས་ཡིན་དགོས། དམིགས་ཚད་གྲོང་ཚོར་མི་བགོ (WP-12)
# review: native speaker
plan-error-unknown-township = རྫོང་འདིར་ཨང་རྟགས་“{ $found }”ཅན་གྱི་ཤང་མེད། ཡོད་པ་ནི། { $allowed }
# review: native speaker
plan-error-allocation-goal = དམིགས་ཚད་ཀྱི་གྲངས་བྲིས་མེད། གཅིག་འབྲི་རོགས། { $allowed }
# review: native speaker
plan-error-allocation-twice = “{ $found }”ལ་བགོས་པའི་“{ $id }”ཡི་དམིགས་ཚད་ཐེངས་གཉིས་བྲིས་འདུག གཅིག་ཁོ་ན་འཇོག་རོགས།
# Tibetan words for the plan, from the glossary or put together from it. All wait for review by a native speaker.
# What is missing here is shown in Chinese, with a mark.

# review: native speaker
plan-unit-persons = མི
# review: native speaker
plan-unit-entries = མི་ཐེངས
# review: native speaker
plan-unit-organisations = ཁེ་ལས
# review: native speaker
plan-unit-households = དུད་ཚང
# Kept in fen, shown in yuan
# review: native speaker
plan-unit-fen = སྒོར
# review: native speaker
plan-unit-share = བསྡུར་ཚད།
# review: native speaker
plan-unit-milestone = གྲུབ་པའི་ཚེས་གྲངས།

# Goals. $amount: a number or a percentage
# review: native speaker
plan-goal-at_least = { $amount }ལས་ཉུང་མི་ཆོག
# review: native speaker
plan-goal-at_most = { $amount }ལས་མང་མི་ཆོག
# review: native speaker
plan-goal-equals = { $amount }
# review: native speaker
plan-goal-every = ཚང་མ། (100%)

# Cadence and what is made
# review: native speaker
plan-every-week = གཟའ་འཁོར་རེར།
# review: native speaker
plan-every-month = ཟླ་རེར།
# review: native speaker
plan-every-quarter = དུས་ཚིགས་རེར།
# review: native speaker
plan-every-year = ལོ་རེར།
# review: native speaker
plan-report-dispatch = བཀོད་གཏོང་རེའུ་མིག
# review: native speaker
plan-report-bulletin = བརྡ་ཁྱབ།
# review: native speaker
plan-report-meeting = གྲོས་བསྡུར་ཡིག་ཆ།
# review: native speaker
plan-report-assessment = དཔྱད་ཞིབ།
# review: native speaker
plan-report-return = སྙན་ཞུའི་རེའུ་མིག

# review: native speaker
plan-protection-purge_closed_offers_days = ནུས་མེད་དུ་གྱུར་པའི་གདན་ཞུ་ནི་དུས་བཀག་འདས་རྗེས་ཉིན་ག་ཚོད་ནས་སུབ་པ།
# review: native speaker
plan-protection-offer_days = གདན་ཞུ་ཉུང་མཐར་ཉར་དགོས་པའི་ཉིན་གྲངས།
# review: native speaker
plan-protection-offer_days_out_of_region = ལྗོངས་ཕྱིའི་གདན་ཞུ་ཉུང་མཐར་ཉར་དགོས་པའི་ཉིན་གྲངས།
# review: native speaker
plan-protection-alternatives = ཁས་མ་བླངས་གོང་ཉུང་མཐར་མཐོང་བའི་ལས་གནས་གཞན་གྱི་གྲངས།
# review: native speaker
plan-protection-cooling_off_hours = ཁས་བླངས་རྗེས་ཕྱིར་བསྡུ་བྱས་ཆོག་པའི་ཆུ་ཚོད།
# review: native speaker
plan-protection-cooling_off_days_out_of_region = ལྗོངས་ཕྱིའི་ལས་ཀ་ཁས་བླངས་རྗེས་ཕྱིར་བསྡུ་བྱས་ཆོག་པའི་ཉིན་གྲངས།
# review: native speaker
plan-protection-late_pay_days = གླ་ཕོགས་ཉིན་ག་ཚོད་འགྱངས་ན་དོན་གཅོད་ཐོ་འགོད་བྱེད་པ།
# review: native speaker
plan-protection-staged_upload_minutes = ཞིབ་བཤེར་ལ་སྒུག་པའི་ཡིག་ཆ་མང་མཐར་སྐར་མ་ག་ཚོད་ཉར་བ།
# review: native speaker
plan-protection-small_cell = མི་ག་ཚོད་ལས་ཉུང་བའི་གྲངས་ཀ་མི་མངོན་པ།
# review: native speaker
plan-protection-complaint_days = སྤྱིར་བཏང་གི་ཞུ་གཏུག་ལ་ལན་འདེབས་པའི་དུས་བཀག (ལས་ཀའི་ཉིན།)
# review: native speaker
plan-protection-unmask_per_hour = ཆུ་ཚོད་རེར་མང་མཐར་མི་ག་ཚོད་ཀྱི་ཡིག་ཆ་ཆ་ཚང་བལྟ་ཆོག་པ།
# review: native speaker
plan-protection-unmask_per_day = ཉིན་རེར་མང་མཐར་མི་ག་ཚོད་ཀྱི་ཡིག་ཆ་ཆ་ཚང་བལྟ་ཆོག་པ།

# The counting rule; the page joins the clauses. $fact: records; $of, $part, $whole: titles of indicators
# review: native speaker
rule-persons = མི་རེ་ཐེངས་གཅིག་ལས་མི་རྩི། { $fact }
# review: native speaker
rule-entries = ཟིན་ཐོ་རེ་ཐེངས་གཅིག་རྩི། { $fact }
# review: native speaker
rule-organisations = ཁེ་ལས་རེ་ཐེངས་གཅིག་ལས་མི་རྩི། { $fact }
# review: native speaker
rule-households = དུད་ཚང་རེ་ཐེངས་གཅིག་ལས་མི་རྩི། { $fact }
# review: native speaker
rule-sum = { $quantity } བསྡོམས་པ། { $fact }
# review: native speaker
rule-milestone = ཡོད་མེད་དང་ཉིན་གང་ཡིན། { $fact }
# review: native speaker
rule-share = “{ $part }”ལ་“{ $whole }”ཡིས་བགོས་པ། གྲངས་གཉིས་ཀ་ཉར་ཞིང་ཉེ་གྲངས་མི་ལེན།
# review: native speaker
rule-among = “{ $of }”ཡི་ཁོངས་སུ་རྩིས་པའི་ཟིན་ཐོའི་ནང་ནས།
# review: native speaker
rule-where = { $dimension } { $values }
# review: native speaker
rule-or = {" "}ཡང་ན{" "}
# review: native speaker
rule-first-record = ཟིན་ཐོ་ཁ་ཤས་ཡོད་ན་ཆེས་སྔ་བར་འགོ་ཚུགས་པ་དེ་ལྟར་རྩི།
# review: native speaker
rule-placement-days = { $days ->
    [1] ལོ་དེར་ལས་ཀ་བྱས་པའི་ཉིན་དང་པོ་ནས་རྩི།
   *[other] ལོ་དེར་ཉུང་མཐར་ཉིན་{ $days }ལས་ཀ་བྱས་ན་ཉིན་{ $days }འཁོར་བའི་ཉིན་ནས་རྩི།
}
# review: native speaker
rule-not-built = མ་ལག་གིས་གཞི་གྲངས་འདིའི་རིགས་ད་དུང་འགོད་མི་ཐུབ།
