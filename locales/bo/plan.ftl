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
plan-report-bulletin = བརྡ་ཁྱབ།
# review: native speaker
plan-report-meeting = གྲོས་བསྡུར་ཡིག་ཆ།
# review: native speaker
plan-report-assessment = དཔྱད་ཞིབ།
# review: native speaker
plan-report-return = སྙན་ཞུའི་རེའུ་མིག

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
