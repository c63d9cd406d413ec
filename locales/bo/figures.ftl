# Tibetan words for plan and figures. All wait for review by a native speaker.

# review: native speaker
figures-title = རྫོང་ཡོངས་ཀྱི་ཡར་ཐོན།
# review: native speaker
figures-list = འཆར་གཞིའི་དམིགས་གྲངས།
# review: native speaker
figures-day = { $year }ལོའི་ཟླ་{ $month }པའི་ཚེས་{ $day }
# review: native speaker
figures-month = ཟླ་{ $month }པ།
# review: native speaker
figures-month-short = ཟླ་{ $month }
# review: native speaker
figures-amount = { $unit }་{ $number }
# review: native speaker
figures-comma = {" "}
# review: native speaker
figures-as-of = { $day }བར།
# review: native speaker
figures-as-of-field = ཉིན་གང་བར།
# review: native speaker
figures-as-of-hint = དེ་རིང་ལས་ཕྱི་མི་ཆོག
# review: native speaker
figures-show = ལྟ་བ།
# review: native speaker
figures-wrong = བཅོས་དགོས་ས་གཅིག་འདུག
# review: native speaker
figures-reported = སྙན་ཞུ་ཟིན་པ།
# review: native speaker
figures-reported-means = “སྙན་ཞུ་ཟིན་པ།”ནི་ལས་ཁུངས་ཁག་གིས་སྙན་ཞུ་བྱས་པ་ཡིན།
# review: native speaker
figures-confirmed = གཏན་འཁེལ་ཟིན་པ།
# review: native speaker
figures-confirmed-means = “གཏན་འཁེལ་ཟིན་པ།”ནི་ཁོང་རང་གིས་གཏན་འཁེལ་བྱས་པ་ཡིན།
# review: native speaker
figures-not-confirmable = ད་ལྟ་གཏན་འཁེལ་བྱེད་ཐབས་མེད།
# review: native speaker
figures-not-yet-confirmable = ད་དུང་ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་མེད་པས་གཏན་འཁེལ་བྱེད་མི་ཐུབ།
# review: native speaker
figures-not-yet-confirmable-part = རྩ་འཛུགས་བྱས་པ་དང་ལྗོངས་ཕྱིའི་ལས་ཀ་རྣམས་ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་མེད་བར་གཏན་འཁེལ་བྱེད་མི་ཐུབ།
# review: native speaker
figures-released = { $day }སྤྱི་བསྒྲགས།
# review: native speaker
figures-goal = དམིགས་ཚད།
# review: native speaker
figures-goals-samples = ཡུལ་ཚོ་སོ་སོའི་དམིགས་ཚད་ནི་དཔེ་སྟོན་ཙམ་ཡིན་པ་ལས་འཆར་གཞིའི་དམིགས་ཚད་མིན།
# review: native speaker
figures-goal-at_least = { $amount }
# review: native speaker
figures-goal-at_most = { $amount }ལས་མང་མི་ཆོག
# review: native speaker
figures-goal-equals = { $amount }
# review: native speaker
figures-goal-every = 100%
# review: native speaker
figures-not-reached = ད་དུང་གྲུབ་མེད།
# review: native speaker
figures-not-recorded = ད་དུང་ཟིན་ཐོ་མེད།
# review: native speaker
figures-not-recorded-why = མ་ལག་གིས་གཞི་གྲངས་འདིའི་རིགས་ད་དུང་འགོད་མི་ཐུབ་པས་གྲངས་ཀ་མེད། ཀླད་ཀོར་མིན།
# review: native speaker
figures-nothing-said = བྲིས་མེད།
# review: native speaker
figures-empty = ད་དུང་ཟིན་ཐོ་ནང་འདྲེན་བྱས་མེད། ཐོ་གཞུང་ནང་འདྲེན་བྱས་རྗེས་དམིགས་གྲངས་རེ་རེའི་གྲངས་ཀ་འདིར་མངོན་ངེས།
# review: native speaker
figures-before-year = ཚེས་གྲངས་འདི་འཆར་གཞིའི་ལོའི་སྔོན་ཡིན། འཆར་གཞི་{ $day }ནས་འགོ་འཛུགས་པས་དེའི་སྔོན་གྱི་གང་ཡང་མི་རྩི།
# review: native speaker
figures-empty-plan = ཐོག་མར་འཆར་གཞི་ལྟ་བ།
# review: native speaker
figures-label-reported = སྙན་ཞུ་ཟིན་པ། { $amount }
# review: native speaker
figures-label-confirmed = གཏན་འཁེལ་ཟིན་པ། { $amount }
# review: native speaker
figures-label-goal = དམིགས་ཚད། { $goal }
# review: native speaker
figures-label-course = ཟླ་རེའི་བསྡོམས་འབོར། { $first }ལ་{ $from }། { $last }ལ་{ $to }།
# review: native speaker
figures-why = གྲངས་ཀ་འདི་ཅིའི་ཕྱིར་ཡིན།
# review: native speaker
figures-course = ལོ་ཧྲིལ་པོའི་བསྡོམས་འབོར།
# review: native speaker
figures-chart = ({ $unit }) ཐིག་རྐྱང་། སྙན་ཞུ་ཟིན་པ། ཚེག་ཐིག དམིགས་ཚད་ལ་ཚད་སྙོམས་ཀྱིས་སླེབས་པའི་ལམ།
# review: native speaker
figures-chart-both = ({ $unit }) ཐིག་རྐྱང་། སྙན་ཞུ་ཟིན་པ། ཆད་ཐིག གཏན་འཁེལ་ཟིན་པ། ཚེག་ཐིག དམིགས་ཚད་ལ་ཚད་སྙོམས་ཀྱིས་སླེབས་པའི་ལམ།
# review: native speaker
figures-townships = ཤང་ཁག
# review: native speaker
figures-by = “{ $dimension }”ལྟར།
# review: native speaker
figures-by-first = ལོ་དེའི་ཟིན་ཐོ་དང་པོ་ལྟར།
# review: native speaker
figures-drawing = རི་མོ།
# review: native speaker
figures-hidden = མི་མངོན།
# review: native speaker
figures-hidden-means = རྫོང་ཡོངས་ཀྱི་བསྡོམས་འབོར་མན་ཆད། མི་{ $number }ལས་ཉུང་བའི་གྲངས་ཀ་མི་མངོན། དེ་རྩིས་ནས་ཤེས་ཐུབ་པའི་གྲངས་ཀ་ཡང་མི་མངོན།
# review: native speaker
figures-closed-day = དབྱེ་བའི་གྲངས་ཀ་ནི་ཟླ་རེའི་མཐའ་མའི་ཉིན་དང་ཆེས་གསར་བའི་ཉིན་ཁོ་ནར་ཡོད། གཤམ་ལ་གཟིགས་རོགས།
# review: native speaker
figures-closed-rows = དབྱེ་བའི་གྲངས་ཀ་ནི་ཟླ་རེའི་མཐའ་མའི་ཉིན་དང་ཆེས་གསར་བའི་ཉིན་ཁོ་ནར་ཡོད་པས། ཉིན་འདིར་རྣམ་གྲངས་ལྟར་འདེམས་མི་ཐུབ།
# review: native speaker
figures-unknown = { $amount }ནི་ཆ་ཤས་གང་གི་ཁོངས་སུའང་མི་གཏོགས། ཟིན་ཐོ་ཁ་སྐོང་གནང་རོགས།
# review: native speaker
figures-unknown-rows = ཟིན་ཐོ་འདི་དག་ལྟ་བ།
# review: native speaker
figures-counted = གང་ལྟར་རྩི་བ།
# review: native speaker
figures-source = འཆར་གཞིའི་ཁུངས།
# review: native speaker
figures-source-section = ལེ་ཚན་{ $number }པ།
# review: native speaker
figures-source-task = ལས་འགན་{ $number }པ།
# review: native speaker
figures-source-tasks = ལས་འགན་{ $from }པ་ནས་{ $to }པའི་བར།
# review: native speaker
figures-responsible = འགན་འཁུར་ལས་ཁུངས།
# review: native speaker
figures-every-township = ཤང་ཁག

# review: native speaker
figures-rows-title = གྲངས་ཀ་འདི་ཅིའི་ཕྱིར་ཡིན།
# review: native speaker
figures-rows-lead = { $day }བར། སྙན་ཞུ་ཟིན་པ།
# review: native speaker
figures-rows-lead-confirmed = { $day }བར། གཏན་འཁེལ་ཟིན་པ།
# review: native speaker
figures-rows-of-share = འདིར་ཆ་ཤས་“{ $part }”ཡི་ཟིན་ཐོ་བཀོད་ཡོད།
# review: native speaker
figures-rows-own = ཤང་འདིའི་ཟིན་ཐོ་ཁོ་ན་ལྟ་བ།
# review: native speaker
figures-rows-all = ཚང་མ་ལྟ་བ།
# review: native speaker
figures-rows-hidden = འདི་ནི་མི་{ $number }ལས་ཉུང་བའམ། དེ་འདྲའི་གྲངས་ཀ་རྩིས་ནས་ཤེས་ཐུབ་པས་ཟིན་ཐོ་མི་མངོན།
# review: native speaker
figures-rows-filter = རྣམ་གྲངས་ལྟར་འདེམས་པ།
# review: native speaker
figures-rows-any = ཚང་མ།
# review: native speaker
figures-rows-chosen = བདམས་ཟིན་པའི་རྣམ་གྲངས།
# review: native speaker
figures-rows-remove = “{ $key }”འདོར་བ།
# review: native speaker
figures-rows-limits = རྣམ་གྲངས་གཉིས་མཉམ་དུ་འདེམས་ཆོག ཆེས་གསར་བའི་ཉིན་ལ་གང་ཡང་ཆོག ཉིན་གཞན་ལ་གཅིག་ཟླ་བ་ཡིན་དགོས། མི་གྲངས་ཉུང་དྲགས་པའི་སྡེབ་སྒྲིག་མི་མངོན།
# review: native speaker
figures-rows-limits-own = ཤང་འདིའི་ཁར་རྣམ་གྲངས་གཅིག་འདེམས་ཆོག ཆེས་གསར་བའི་ཉིན་ལ་གང་ཡང་ཆོག ཉིན་གཞན་ལ་ཟླ་བ་ཁོ་ན་འདེམས་ཆོག མི་གྲངས་ཉུང་དྲགས་པའི་སྡེབ་སྒྲིག་མི་མངོན།
# review: native speaker
figures-rows-tabs = རྩིས་པ་དང་མ་རྩིས་པ།
# review: native speaker
figures-rows-counts = རྩིས་པ།
# review: native speaker
figures-rows-counts-not = མ་རྩིས་པ།
# review: native speaker
figures-rows-sum = ཟིན་ཐོ་བསྡོམས་{ $rows } བསྡོམས་འབོར། { $sum }
# review: native speaker
figures-rows-none = ཟིན་ཐོ་དེ་འདྲ་མེད།
# review: native speaker
figures-rows-beyond = ཤོག་ངོས་དེ་མེད། ཐོ་འདི་དེའི་གོང་ནས་རྫོགས་འདུག
# review: native speaker
figures-rows-last = ཤོག་ངོས་མཐའ་མར།
# review: native speaker
figures-rows-open = སྦས་པའི་མིང་མནན་ནས་དམིགས་ཡུལ་བཤད་རྗེས་མི་དེའི་ཡིག་ཆ་ཁ་འབྱེད་ཆོག ཁ་ཕྱེས་ཐེངས་རེ་རེའི་ཟིན་ཐོ་འཇོག་གི་ཡོད།
# review: native speaker
figures-rows-person = མི་སྣ།
# review: native speaker
figures-rows-quantity = གྲངས་འབོར།
# review: native speaker
figures-rows-reason = མ་རྩིས་པའི་རྒྱུ་མཚན།
# review: native speaker
figures-rows-basis = གཞི་འཛིན་ས།
# review: native speaker
figures-rows-source = འབྱུང་ཁུངས།
# review: native speaker
figures-rows-file = { $file } { $sheet } ཐིག་ཕྲེང་{ $row }པ།
# review: native speaker
figures-rows-entered = { $by }ཡིས་བྲིས་པ།
# review: native speaker
figures-rows-list = ཐོ་གཞུང་གི་ཡིག་ཆ་ཞིག་ལས་བྱུང་། (ཁྱེད་ཀྱིས་ཁ་འབྱེད་མི་ཆོག) { $by }ཡིས་ནང་འདྲེན་བྱས།
# review: native speaker
figures-rows-not-shown = “{ $column }”ཡི་ཀེར་སྟར་མི་མངོན། དེ་མངོན་ན་ཟིན་ཐོ་ལས་མི་{ $number }ལས་ཉུང་བའི་གྲངས་ཤེས་ཐུབ།
# review: native speaker
figures-rows-pages = ཤོག་ངོས།
# review: native speaker
figures-rows-span = { $total }ནས་{ $from }–{ $to }
# review: native speaker
figures-rows-previous = སྔོན་མའི་ཤོག་ངོས།
# review: native speaker
figures-rows-next = རྗེས་མའི་ཤོག་ངོས།

# review: native speaker
figures-failure-day = ཚེས་གྲངས་“{ $day }”ཀློག་མི་ཐུབ། འདི་ལྟར་འབྲི་རོགས། 2022-03-15
# review: native speaker
figures-failure-later = { $day }ནི་དེ་རིང ({ $today }) ལས་ཕྱི་བ་རེད། དེ་རིང་ངམ་དེའི་སྔོན་གྱི་ཉིན་ཞིག་འདེམས་རོགས།
# review: native speaker
figures-failure-key = དྲ་གནས་ནང་གི་“{ $key }”ངོ་མི་ཤེས། གོང་གི་ཤོག་ངོས་ལ་ཕྱིར་ལོག་ནས་སྦྲེལ་ཐག་བརྒྱུད་དེ་ཁ་ཕྱེ་རོགས།
# review: native speaker
figures-failure-basis = གཞི་འཛིན་ས་ནི་ reported (སྙན་ཞུ་ཟིན་པ།) དང་ confirmed (གཏན་འཁེལ་ཟིན་པ།) ཁོ་ན་ཡིན། “{ $basis }”མེད།
# review: native speaker
figures-failure-page = ཤོག་ངོས་“{ $page }”མེད། ཤོག་ངོས་དང་པོ་ནས་གཟིགས་རོགས།
# review: native speaker
figures-failure-filters = རྣམ་གྲངས་རེར་གཅིག་ལས་འདེམས་མི་ཐུབ། ཤོག་ངོས་སྔོན་མར་ལོག་ནས་ཡང་བསྐྱར་འདེམས་རོགས།
# review: native speaker
figures-failure-indicator = འཆར་གཞིའི་ནང་དམིགས་གྲངས་“{ $id }”མེད། འཆར་གཞིའི་ཤོག་ངོས་ནས་ཁ་ཕྱེ་རོགས།
# review: native speaker
figures-failure-dimension = “{ $dimension }”ཟེར་བའི་རྣམ་གྲངས་མེད། township དང་ month སོགས་རྣམ་གྲངས་ཀྱི་མིང་འབྲི་རོགས།

# Why a record does not count
# review: native speaker
reason-withdrawn = ཟིན་ཐོ་ཕྱིར་འཐེན་བྱས་ཟིན།
# review: native speaker
reason-outside-year = འཆར་གཞིའི་ལོའི་ནང་མི་གཏོགས།
# review: native speaker
reason-too-short = ལས་ཀའི་ཉིན་གྲངས་མི་འདང་།
# review: native speaker
reason-not-yet = ཉིན་འདིའི་བར་ཉིན་གྲངས་ད་དུང་མི་འདང་།
# review: native speaker
reason-not-first = མི་གཅིག་པའི་ཟིན་ཐོ་སྔ་མ་རྩིས་ཟིན།
# review: native speaker
reason-not-confirmed = ཁོང་རང་གིས་ད་དུང་གཏན་འཁེལ་བྱས་མེད།
# review: native speaker
reason-held = ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ཀྱིས་བཞག་པས་གནས་སྐབས་མི་རྩི།
# review: native speaker
reason-not-completed = མཐར་ཕྱིན་མེད།
# review: native speaker
reason-completed-unknown = མཐར་ཕྱིན་མིན་མི་གསལ།
# review: native speaker
reason-no-last-day = མཇུག་སྡུད་ཚེས་གྲངས་མེད།
# review: native speaker
reason-no-amount = དངུལ་འབོར་བྲིས་མེད།
# review: native speaker
reason-where = དམིགས་གྲངས་ཀྱི་ཆ་རྐྱེན་དང་མི་མཐུན།
# review: native speaker
reason-other-kind = ལས་ཞུགས་ཀྱི་རིགས་མི་འདྲ།
# review: native speaker
reason-other-sector = ལས་ཞུགས་ཐབས་ལམ་གྱི་རིགས་མི་འདྲ།
# review: native speaker
reason-other-channel = རྩ་འཛུགས་བྱེད་སྟངས་མི་འདྲ།
# review: native speaker
reason-other-destination = ལས་ཞུགས་ས་ཁུལ་མི་འདྲ།
# review: native speaker
reason-other-mode = གསོ་སྦྱོང་གི་རིགས་མི་འདྲ།
# review: native speaker
reason-other-subsidised = ཁ་གསབ་ཡོད་པའི་གསོ་སྦྱོང་མིན།
# review: native speaker
reason-other-institution = གསོ་སྦྱོང་ལས་ཁུངས་མི་འདྲ།
# review: native speaker
reason-unknown-kind = ལས་ཞུགས་ཀྱི་རིགས་མི་གསལ།
# review: native speaker
reason-unknown-sector = ལས་ཞུགས་ཐབས་ལམ་གྱི་རིགས་མི་གསལ།
# review: native speaker
reason-unknown-channel = རྩ་འཛུགས་བྱེད་སྟངས་མི་གསལ།
# review: native speaker
reason-unknown-destination = ལས་ཞུགས་ས་ཁུལ་མི་གསལ།
# review: native speaker
reason-unknown-mode = གསོ་སྦྱོང་གི་རིགས་མི་གསལ།
# review: native speaker
reason-unknown-subsidised = ཁ་གསབ་ཡོད་མེད་མི་གསལ།
# review: native speaker
reason-unknown-institution = གསོ་སྦྱོང་ལས་ཁུངས་མི་གསལ།

# The page of the plan
# review: native speaker
plan-page-title = འཆར་གཞི།
# review: native speaker
plan-page-lead = { $year }ལོའི་འཆར་གཞིའི་དམིགས་གྲངས་རེ་རེའི་ཁུངས་དང་། དམིགས་ཚད། འགན་འཁུར་ལས་ཁུངས། རྩིས་ཐབས་བཅས་ཡིན།
# review: native speaker
plan-page-revision = པར་གཞི་{ $number }པ། { $day }ནས་ལག་བསྟར།
# review: native speaker
plan-page-older = སྔོན་གྱི་པར་གཞི།
# review: native speaker
plan-page-to-figures = རྫོང་ཡོངས་ཀྱི་ཡར་ཐོན་ལྟ་བ།
# review: native speaker
plan-page-parts = དཀར་ཆག
# review: native speaker
plan-page-part = དམིགས་གྲངས་{ $count }
# review: native speaker
plan-page-due = དུས་བཀག་ལྟར་བཟོ་དགོས་པའི་ཡིག་ཆ།
# review: native speaker
plan-page-due-about = འཆར་གཞིས་ཡིག་ཆ་འདི་དག་དུས་བཀག་ལྟར་བཟོ་དགོས་པར་བརྗོད་ཡོད། མ་ལག་གིས་ད་དུང་བཟོ་མི་ཐུབ།
# review: native speaker
plan-page-unit = ཚད་གཞིའི་སྡེ།
# review: native speaker
plan-page-no-goal = དམིགས་ཚད་བཟོས་མེད།
# review: native speaker
plan-page-by = དབྱེ་བ།
