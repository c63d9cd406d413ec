# Words from the glossary; what is missing here is shown in Chinese, with a mark.

# review: native speaker
work-vacancy = ལས་གནས།
# review: native speaker
work-vacancies = ལས་གནས།
# review: native speaker
nav-my-vacancies = ངའི་ལས་གནས།
# review: native speaker
nav-organisations = ཁེ་ལས།

# Parts of the terms sheet and of the form.
# review: native speaker
work-part-work = ལས་ཀ་ཅི།
# review: native speaker
work-part-place = ས་ཆ་གང་།
# review: native speaker
work-part-time = དུས་ནམ།
# review: native speaker
work-part-pay = གླ་ཕོགས།
# review: native speaker
work-part-takes = ངལ་རྩོལ་བ་ལས་ལེན་པའམ་བཀག་ཉར་བྱེད་པ།
# review: native speaker
work-part-contract = གན་རྒྱ་དང་འགན་བཅོལ། ལས་འབྲལ།
# review: native speaker
work-part-living = སྡོད་གནས་དང་བཟའ་བཏུང་།
# review: native speaker
work-part-safety = ཉེན་ཁ།
# review: native speaker
work-part-journey = འགྲོ་འོང་གི་ལམ།
# review: native speaker
work-part-offer = མི་ག་ཚོད་འཚོལ་བསྡུ། དུས་བཀག
# review: native speaker
work-part-employer = འཚོལ་བསྡུ་བྱེད་མཁན།
# review: native speaker
work-part-complaints = ཞུ་གཏུག་ཁ་པར། (མིང་བཤད་མི་དགོས།)

# Fields.
# review: native speaker
work-field-title = ལས་གནས་ཀྱི་མིང་།
# review: native speaker
work-field-tasks = ལས་ཀ་དངོས།
# review: native speaker
work-field-industry = ལས་རིགས།
# review: native speaker
work-field-kind = ལས་ཀའི་རྣམ་པ།
# review: native speaker
work-field-requirements = བླང་བྱ།
# review: native speaker
work-hint-requirements = ལས་ཀར་དངོས་གནས་དགོས་པའི་ལག་རྩལ་ལམ་ལག་ཁྱེར་ཁོ་ན་འབྲི་རོགས། སུ་ཡིན་ཡང་ཆོག་ན་“མེད།”ཅེས་འབྲི་རོགས།
# review: native speaker
work-field-spoken = ལས་ཀའི་སྐད་ཡིག
# review: native speaker
work-field-age_from = ལོ་ཚོད་ཆུང་མཐའ།
# review: native speaker
work-hint-age_from = ལོ་16ལས་ཆུང་མི་ཆོག ཉེན་ཁ་ཡོད་པའམ་མཚན་མོའི་ལས་ཀ ལྗོངས་ཕྱིའི་ལས་ཀ་བཅས་ལ་ལོ་18ལས་ཆུང་མི་ཆོག
# review: native speaker
work-field-division = གྲོང་ཚོ། ཤང་། རྫོང་ངམ་ཞིང་ཆེན།
# review: native speaker
work-field-place = ས་གནས་ཞིབ་ཕྲ།
# review: native speaker
work-field-begin_day = ལས་ཀ་འགོ་འཛུགས་ཉིན།
# review: native speaker
work-field-season = ལོ་གཅིག་གི་ཟླ་བ།
# review: native speaker
work-field-season_from = ཟླ་བ་གང་ནས།
# review: native speaker
work-field-season_until = ཟླ་བ་གང་བར།
# review: native speaker
work-field-day_minutes = ཉིན་རེར་ཆུ་ཚོད་ག་ཚོད།
# review: native speaker
work-hint-day_minutes = ངལ་གསོ་མི་རྩི། མང་མཐར་ཆུ་ཚོད་8། དཔེར་ན། 7.5
# review: native speaker
work-field-week_days = གཟའ་འཁོར་རེར་ཉིན་ག་ཚོད།
# review: native speaker
work-hint-week_days = མང་མཐར་ཉིན་6། གཟའ་འཁོར་རེར་ཉུང་མཐར་ཉིན་གཅིག་ངལ་གསོ་དགོས།
# review: native speaker
work-field-week_minutes = གཟའ་འཁོར་རེར་ཆུ་ཚོད་ག་ཚོད།
# review: native speaker
work-hint-week_minutes = མང་མཐར་ཆུ་ཚོད་44།
# review: native speaker
work-field-break_minutes = ཉིན་རེའི་ངལ་གསོ་སྐར་མ།
# review: native speaker
work-field-night = མཚན་མོའི་ལས་ཀ (ཆུ་ཚོད་22ནས་6བར།)
# review: native speaker
work-field-overtime = དུས་སྣོན་ལས་ཀ
# review: native speaker
work-field-overtime_day = ཉིན་གཅིག་ལ་དུས་སྣོན་མང་མཐར་ཆུ་ཚོད་ག་ཚོད།
# review: native speaker
work-hint-overtime_day = མང་མཐར་ཆུ་ཚོད་3།
# review: native speaker
work-field-overtime_month = ཟླ་གཅིག་ལ་དུས་སྣོན་མང་མཐར་ཆུ་ཚོད་ག་ཚོད།
# review: native speaker
work-hint-overtime_month = མང་མཐར་ཆུ་ཚོད་36།
# review: native speaker
work-field-overtime_percent = ལས་ཀའི་ཉིན་གྱི་དུས་སྣོན་གླ་ཕོགས་རྒྱུན་ལྡན་གྱི་བརྒྱ་ཆ་ག་ཚོད།
# review: native speaker
work-hint-overtime_percent = ཉུང་མཐར་150། ངལ་གསོའི་ཉིན་ལ་ངལ་གསོ་ཁ་གསབ་མེད་ན་ཉུང་མཐར་200། ཁྲིམས་བཀོད་དུས་ཆེན་ལ་ཉུང་མཐར་300།
# review: native speaker
work-field-pay_period = གླ་ཕོགས་གང་ལྟར་རྩི་བ།
# review: native speaker
work-field-pay_from = ཉུང་མཐར་སྒོར་ག་ཚོད།
# review: native speaker
work-field-pay_to = མང་མཐར་སྒོར་ག་ཚོད།
# review: native speaker
work-hint-pay_to = གྲངས་གཅིག་ལས་མེད་ན་གོང་དང་གཅིག་མཚུངས་འབྲི་རོགས།
# review: native speaker
work-field-piece = གྲངས་རེ་གང་ཡིན།
# review: native speaker
work-field-piece_month = ཟླ་གང་གི་འགན་ལེན་ཉུང་མཐའ། (སྒོར།)
# review: native speaker
work-field-pay_rhythm = དུས་ཇི་ཙམ་ལ་ཐེངས་གཅིག་སྤྲོད།
# review: native speaker
work-field-pay_day = ཉིན་གང་ལ་སྤྲོད།
# review: native speaker
work-hint-pay_day = གཟའ་འཁོར་ལྟར་ན་1ནས་7བར། 1ནི་གཟའ་ཟླ་བ་ཡིན། ཟླ་བ་ལྟར་ན་ཚེས་གྲངས་འབྲི་རོགས།
# review: native speaker
work-field-payer = གླ་ཕོགས་སྤྲོད་མཁན།
# review: native speaker
work-field-payer_name = སྤྲོད་མཁན་ཁེ་ལས་ཀྱི་མིང་།
# review: native speaker
work-field-takes = སྤྲོད་དགོས་པའམ་གཏའ་མར་འཇོག་དགོས་པ།
# review: native speaker
work-hint-takes = ཁྲིམས་ལྟར་གང་ཡང་ལེན་པའམ་བཀག་ཉར་བྱེད་མི་ཆོག ལེན་པ་ཡིན་ན་ལས་གནས་ཁྱབ་བསྒྲགས་བྱེད་མི་ཐུབ།
# review: native speaker
work-field-contract = གན་རྒྱ་གང་འཇོག་པ།
# review: native speaker
work-field-contract_months = གན་རྒྱ་ཟླ་བ་ག་ཚོད།
# review: native speaker
work-field-insurance = འགན་བཅོལ།
# review: native speaker
work-field-notice_days = ལས་ཀ་འབྲལ་བར་ཉིན་ག་ཚོད་སྔོན་ནས་བཤད་དགོས།
# review: native speaker
work-hint-notice_days = མང་མཐར་ཉིན་30། ནམ་ཡིན་ཡང་འགྲོ་ཆོག་ན་0འབྲི་རོགས།
# review: native speaker
work-field-final_pay_days = བྲལ་རྗེས་གླ་ཕོགས་གཙང་རྩིས་ཉིན་ག་ཚོད།
# review: native speaker
work-field-lodging = སྡོད་གནས།
# review: native speaker
work-field-lodging_cost = སྡོད་གནས་ལ་ཟླ་རེར་སྒོར་ག་ཚོད།
# review: native speaker
work-field-food = བཟའ་བཏུང་།
# review: native speaker
work-field-food_cost = བཟའ་བཏུང་ལ་ཟླ་རེར་སྒོར་ག་ཚོད།
# review: native speaker
work-field-hazards = ཉེན་ཁ་གང་ཡོད།
# review: native speaker
work-field-protection = འགོག་སྲུང་ཐབས།
# review: native speaker
work-field-travel_out = འགྲོ་བའི་ལམ་གྲོན།
# review: native speaker
work-field-travel_back = ཕྱིར་ལོག་གི་ལམ་གྲོན།
# review: native speaker
work-field-travel_about = འགྲོ་འོང་བྱེད་སྟངས།
# review: native speaker
work-field-head_count = མི་ག་ཚོད་འཚོལ་བསྡུ།
# review: native speaker
work-field-closes_day = མིང་ཐོ་འགོད་པའི་དུས་བཀག

# Words of the fields.
# review: native speaker
work-choose = འདེམས་རོགས།
# review: native speaker
work-choice-industry-A = ཞིང་ལས་དང་ནགས་ལས། འབྲོག་ལས། ཉ་ལས།
# review: native speaker
work-choice-industry-B = གཏེར་འདོན་ལས་རིགས།
# review: native speaker
work-choice-industry-C = བཟོ་སྐྲུན་ལས་རིགས།
# review: native speaker
work-choice-industry-D = གློག་ཤུགས་དང་ཚ་ཤུགས། འབར་རླངས། ཆུ་ཐོན་སྐྱེད་དང་མཁོ་འདོན་ལས་རིགས།
# review: native speaker
work-choice-industry-E = འཛུགས་སྐྲུན་ལས་རིགས།
# review: native speaker
work-choice-industry-F = སྤོབས་ཚོང་དང་སིལ་ཚོང་ལས་རིགས།
# review: native speaker
work-choice-industry-G = འགྲིམ་འགྲུལ་སྐྱེལ་འདྲེན་དང་མཛོད་འཇོག སྦྲག་ལས།
# review: native speaker
work-choice-industry-H = མགྲོན་ཁང་དང་ཟ་ཁང་ལས་རིགས།
# review: native speaker
work-choice-industry-I = ཆ་འཕྲིན་སྐྱེལ་གཏོང་དང་མཉེན་ཆས། ཆ་འཕྲིན་ལག་རྩལ་ཞབས་ཞུའི་ལས་རིགས།
# review: native speaker
work-choice-industry-J = དངུལ་རྩའི་ལས་རིགས།
# review: native speaker
work-choice-industry-K = ཁང་ཁྱིམ་ལས་རིགས།
# review: native speaker
work-choice-industry-L = གླ་གཏོང་དང་ཚོང་དོན་ཞབས་ཞུའི་ལས་རིགས།
# review: native speaker
work-choice-industry-M = ཚན་རིག་ཞིབ་འཇུག་དང་ལག་རྩལ་ཞབས་ཞུའི་ལས་རིགས།
# review: native speaker
work-choice-industry-N = ཆུ་བེད་དང་ཁོར་ཡུག སྤྱི་པའི་སྒྲིག་བཀོད་དོ་དམ་ལས་རིགས།
# review: native speaker
work-choice-industry-O = སྡོད་དམངས་ཞབས་ཞུ་དང་ཉམས་གསོ། ཞབས་ཞུའི་ལས་རིགས་གཞན།
# review: native speaker
work-choice-industry-P = སློབ་གསོ།
# review: native speaker
work-choice-industry-Q = འཕྲོད་བསྟེན་དང་སྤྱི་ཚོགས་ལས་དོན།
# review: native speaker
work-choice-industry-R = རིག་གནས་དང་ལུས་རྩལ། རོལ་རྩེད་ལས་རིགས།
# review: native speaker
work-choice-industry-S = སྤྱི་པའི་དོ་དམ་དང་སྤྱི་ཚོགས་འགན་སྲུང་། སྤྱི་ཚོགས་རྩ་འཛུགས།
# review: native speaker
work-choice-industry-T = རྒྱལ་སྤྱིའི་རྩ་འཛུགས།
# review: native speaker
work-choice-kind-full = ཉིན་གང་།
# review: native speaker
work-choice-kind-part = ཉིན་གང་མིན་པ།
# review: native speaker
work-choice-kind-seasonal = དུས་ཚིགས་ལས་མི།
# review: native speaker
work-choice-kind-day = ཉིན་ལས།
# review: native speaker
work-choice-spoken-none = བླང་བྱ་མེད།
# review: native speaker
work-choice-spoken-chinese = རྒྱལ་ཁབ་ཀྱི་སྤྱི་སྤྱོད་སྐད་ཡིག
# review: native speaker
work-choice-spoken-tibetan = བོད་སྐད།
# review: native speaker
work-choice-spoken-either = རྒྱལ་ཁབ་ཀྱི་སྤྱི་སྤྱོད་སྐད་ཡིག་གམ་བོད་སྐད་གང་རུང་ཤེས་ན་ཆོག
# review: native speaker
work-choice-season-all_year = ལོ་ཧྲིལ་པོ།
# review: native speaker
work-choice-season-months = ཟླ་བ་ཁ་ཤས་ཁོ་ན།
# review: native speaker
work-choice-night-no = མཚན་མོའི་ལས་ཀ་མེད།
# review: native speaker
work-choice-night-yes = མཚན་མོའི་ལས་ཀ་ཡོད།
# review: native speaker
work-choice-overtime-no = དུས་སྣོན་ལས་ཀ་མེད།
# review: native speaker
work-choice-overtime-yes = སྐབས་རེར་དུས་སྣོན་ལས་ཀ་ཡོད།
# review: native speaker
work-choice-pay_period-month = ཟླ་བ་ལྟར།
# review: native speaker
work-choice-pay_period-day = ཉིན་ལྟར།
# review: native speaker
work-choice-pay_period-hour = ཆུ་ཚོད་ལྟར།
# review: native speaker
work-choice-pay_period-piece = གྲངས་ལྟར།
# review: native speaker
work-choice-pay_rhythm-daily = ཉིན་རེར།
# review: native speaker
work-choice-pay_rhythm-weekly = གཟའ་འཁོར་རེར།
# review: native speaker
work-choice-pay_rhythm-monthly = ཟླ་དེར།
# review: native speaker
work-choice-pay_rhythm-next_month = ཟླ་རྗེས་མར།
# review: native speaker
work-choice-payer-employer = འཚོལ་བསྡུ་བྱེད་མཁན་ཁེ་ལས་རང་།
# review: native speaker
work-choice-payer-dispatch = ངལ་རྩོལ་མངགས་གཏོང་ཁེ་ལས།
# review: native speaker
work-choice-payer-contractor = སྤྱིའི་བོགས་ལེན་ཁེ་ལས།
# review: native speaker
work-choice-takes-nothing = གང་ཡང་མི་ལེན། གཏའ་མ་མི་འཇོག
# review: native speaker
work-choice-takes-fee = འགྲོ་གྲོན། (མིང་འགོད་དང་བར་འབྲེལ། གསོ་སྦྱོང་། གྱོན་ཆས་སོགས།)
# review: native speaker
work-choice-takes-deposit = གཏའ་དངུལ་ལམ་ཁག་ཐེག་དངུལ།
# review: native speaker
work-choice-takes-guarantee = ཁག་ཐེག་མི་འམ་ཁག་ཐེག་ཡི་གེ
# review: native speaker
work-choice-takes-papers = ཐོབ་ཐང་ལག་ཁྱེར་རམ་ལག་ཁྱེར་གཞན།
# review: native speaker
work-choice-takes-penalty = ལས་ཀ་འབྲལ་སྐབས་ཀྱི་ཆད་དངུལ།
# review: native speaker
work-choice-takes-travel_back = ལས་ཀ་འབྲལ་སྐབས་ལམ་གྲོན་ཕྱིར་སློག
# review: native speaker
work-choice-contract-fixed = དུས་བཀག་ཡོད་པའི་ཡིག་ཐོག་ངལ་རྩོལ་གན་རྒྱ།
# review: native speaker
work-choice-contract-open = དུས་བཀག་མེད་པའི་ཡིག་ཐོག་ངལ་རྩོལ་གན་རྒྱ།
# review: native speaker
work-choice-contract-task = ལས་ཀ་ཞིག་ལེགས་གྲུབ་བྱེད་པ་དུས་བཀག་ཏུ་བྱས་པའི་ཡིག་ཐོག་ངལ་རྩོལ་གན་རྒྱ།
# review: native speaker
work-choice-contract-oral = ངག་ཐོག་གི་ཁས་ལེན། (ཉིན་གང་མིན་པའི་ལས་ཀ་ཁོ་ནར་ཆོག)
# review: native speaker
work-choice-insurance-five = རྒས་གསོ་དང་སྨན་བཅོས། ལས་ཤོར། བཟོ་རྨས། བུ་བཙའི་འགན་བཅོལ།
# review: native speaker
work-choice-insurance-injury = བཟོ་རྨས་འགན་བཅོལ་ཁོ་ན།
# review: native speaker
work-choice-insurance-accident = ཚོང་ལས་ཀྱི་གློ་བུར་དོན་རྐྱེན་འགན་བཅོལ་ཁོ་ན།
# review: native speaker
work-choice-insurance-none = མེད།
# review: native speaker
work-choice-lodging-none = མེད།
# review: native speaker
work-choice-lodging-free = ཡོད། རིན་མི་དགོས།
# review: native speaker
work-choice-lodging-paid = ཡོད། རིན་དགོས།
# review: native speaker
work-choice-food-none = མེད།
# review: native speaker
work-choice-food-free = ཡོད། རིན་མི་དགོས།
# review: native speaker
work-choice-food-paid = ཡོད། རིན་དགོས།
# review: native speaker
work-choice-food-allowance = ཟས་ཀྱི་ཁ་གསབ་སྤྲོད།
# review: native speaker
work-choice-hazards-none = མེད།
# review: native speaker
work-choice-hazards-height = ས་མཐོ་པོ།
# review: native speaker
work-choice-hazards-dust = ཐལ་རྡུལ།
# review: native speaker
work-choice-hazards-noise = འུར་སྒྲ།
# review: native speaker
work-choice-hazards-chemicals = རྫས་འགྱུར་རྫས།
# review: native speaker
work-choice-hazards-heat_cold = ཚ་བའམ་གྲང་ངར་ཆེ་བ།
# review: native speaker
work-choice-hazards-machines = འཕྲུལ་འཁོར།
# review: native speaker
work-choice-hazards-vehicles = རླངས་འཁོར།
# review: native speaker
work-choice-hazards-heavy = དོས་ལྗིད་པོ།
# review: native speaker
work-choice-hazards-underground = ས་འོག
# review: native speaker
work-choice-travel_out-none_needed = ཉེ་འགྲམ་ཡིན། མི་དགོས།
# review: native speaker
work-choice-travel_out-employer_pays = ཁེ་ལས་ཀྱིས་སྤྲོད།
# review: native speaker
work-choice-travel_out-employer_drives = ཁེ་ལས་ཀྱིས་རླངས་འཁོར་གཏོང་།
# review: native speaker
work-choice-travel_out-worker_pays = རང་གིས་སྤྲོད།
# review: native speaker
work-choice-travel_back-none_needed = ཉེ་འགྲམ་ཡིན། མི་དགོས།
# review: native speaker
work-choice-travel_back-employer_pays = ཁེ་ལས་ཀྱིས་སྤྲོད།
# review: native speaker
work-choice-travel_back-employer_drives = ཁེ་ལས་ཀྱིས་རླངས་འཁོར་གཏོང་།
# review: native speaker
work-choice-travel_back-worker_pays = རང་གིས་སྤྲོད།
# review: native speaker
work-places-townships = རྫོང་འདིའི་ཤང་དང་གྲོང་རྡལ།
# review: native speaker
work-places-villages = རྫོང་འདིའི་གྲོང་ཚོ།
# review: native speaker
work-places-region = ལྗོངས་ནང་གི་རྫོང་གཞན།
# review: native speaker
work-places-outside = ལྗོངས་ཕྱི།
# review: native speaker
work-only-if = “{ $field }”ལ་“{ $words }”བདམས་པའི་སྐབས་ཁོ་ནར་འབྲི་རོགས།
# review: native speaker
work-only-unless = “{ $field }”ལ་“{ $word }”བདམས་ན་འབྲི་མི་དགོས།

# How values are said.
# review: native speaker
work-not-asked = མེད།
# review: native speaker
work-say-yuan = སྒོར་{ $value }
# review: native speaker
work-say-hours = ཆུ་ཚོད་{ $value }
# review: native speaker
work-say-month = ཟླ་{ $value }པ།
# review: native speaker
work-say-age_from = ལོ་{ $value }ཡན།
# review: native speaker
work-say-week_days = ཉིན་{ $value }
# review: native speaker
work-say-break_minutes = སྐར་མ་{ $value }
# review: native speaker
work-say-overtime_percent = { $value }%
# review: native speaker
work-say-pay_day = { $value }
# review: native speaker
work-say-contract_months = ཟླ་བ་{ $value }
# review: native speaker
work-say-notice_days = { $value ->
    [0] ནམ་ཡིན་ཡང་འགྲོ་ཆོག
   *[other] ཉིན་{ $value }སྔོན་ནས།
}
# review: native speaker
work-say-final_pay_days = ཉིན་{ $value }ནང་།
# review: native speaker
work-say-head_count = མི་{ $value }
# review: native speaker
work-say-work-hours = ཉིན་རེར་ཆུ་ཚོད་{ $day }། གཟའ་འཁོར་རེར་ཉིན་{ $days }། གཟའ་འཁོར་རེར་ཆུ་ཚོད་{ $week }།
# review: native speaker
work-say-season = ཟླ་{ $from }པ་ནས་ཟླ་{ $until }པའི་བར།
# review: native speaker
work-say-overtime = ཉིན་གཅིག་ལ་མང་མཐར་ཆུ་ཚོད་{ $day }། ཟླ་གཅིག་ལ་མང་མཐར་ཆུ་ཚོད་{ $month }། ལས་ཀའི་ཉིན་གྱི་དུས་སྣོན་ལ་{ $percent }%། ངལ་གསོའི་ཉིན་ལ་ངལ་གསོ་ཁ་གསབ་མེད་ན་ཉུང་མཐར་200%། ཁྲིམས་བཀོད་དུས་ཆེན་ལ་ཉུང་མཐར་300%།
# review: native speaker
work-say-no-overtime = དུས་སྣོན་ལས་ཀ་མེད།
# review: native speaker
work-say-pay-month = ཟླ་རེར་སྒོར་{ $amount }
# review: native speaker
work-say-pay-day = ཉིན་རེར་སྒོར་{ $amount }
# review: native speaker
work-say-pay-hour = ཆུ་ཚོད་རེར་སྒོར་{ $amount }
# review: native speaker
work-say-pay-piece = གྲངས་རེར་སྒོར་{ $amount }
# review: native speaker
work-say-rhythm-daily = ཉིན་དེར།
# review: native speaker
work-say-rhythm-weekly = གཟའ་འཁོར་རེའི་ཉིན་{ $day }པ། (གཟའ་ཟླ་བ་ཉིན་དང་པོ།)
# review: native speaker
work-say-rhythm-monthly = ཟླ་དེའི་ཚེས་{ $day }
# review: native speaker
work-say-rhythm-next_month = ཟླ་རྗེས་མའི་ཚེས་{ $day }
# review: native speaker
work-say-with-cost = { $what } ཟླ་རེར་སྒོར་{ $amount }
# review: native speaker
work-say-contract-fixed = ཡིག་ཐོག་ངལ་རྩོལ་གན་རྒྱ། ཟླ་བ་{ $months }
# review: native speaker
work-sheet-hours = ལས་ཀའི་དུས་ཚོད།
# review: native speaker
work-sheet-pay = གླ་ཕོགས།
# review: native speaker
work-sheet-pay-day = གླ་ཕོགས་སྤྲོད་ཉིན།
# review: native speaker
work-sheet-leaving = ལས་ཀ་འབྲལ་སྟངས།

# Faults at fields.
# review: native speaker
work-colon = {" "}
# review: native speaker
work-wrong = ད་དུང་ཁྱབ་བསྒྲགས་བྱེད་མི་ཐུབ།
# review: native speaker
work-wrong-refused = ཁྲིམས་ཀྱིས་མི་ཆོག་པ།
# review: native speaker
work-wrong-missing = མ་བྲིས་པའམ་མི་གསལ་བ།
# review: native speaker
work-kept-draft = མ་ཟིན་ལ་ཉར་ཚགས་བྱས་ཡོད། བོར་མེད་ལ་ཁྱབ་བསྒྲགས་ཀྱང་བྱས་མེད་པས། ལས་ཀ་འཚོལ་མཁན་གྱིས་མི་མཐོང་། གཤམ་གྱི་ནོར་སར་བཟོ་བཅོས་དང་ཉར་ཚགས་བྱས་རྗེས་ཁྱབ་བསྒྲགས་གནང་རོགས།
# review: native speaker
work-kept-changes = བཟོ་བཅོས་མ་ཟིན་ལ་ཉར་ཚགས་བྱས་ཡོད། བོར་མེད་ལ་ཁྱབ་བསྒྲགས་ཀྱང་བྱས་མེད་པས། ལས་ཀ་འཚོལ་མཁན་གྱིས་སྔར་གྱི་ནང་དོན་མཐོང་། གཤམ་གྱི་ནོར་སར་བཟོ་བཅོས་བྱས་རྗེས་ཡང་བསྐྱར་ཉར་ཚགས་གནང་རོགས།
# review: native speaker
work-parts = རེའུ་མིག་འདིའི་ཆ་ཤས།
# review: native speaker
work-fault-missing = ད་དུང་བྲིས་མེད།
# review: native speaker
work-fault-not-with-this = གོང་གི་འདེམས་ཁ་ལྟར་འདིར་འབྲི་མི་དགོས། སྟོང་པར་འཇོག་པའམ་གོང་གི་འདེམས་ཁ་བརྗེ་རོགས།
# review: native speaker
work-fault-signs = མིག་གིས་མི་མཐོང་བའི་རྟགས་འདུག ཡང་བསྐྱར་འབྲི་རོགས།
# review: native speaker
work-fault-identity = འདིར་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་འབྲི་མི་ཆོག ལས་གནས་ནི་མི་ཚང་མས་མཐོང་། ཨང་གྲངས་དེ་ཉར་མེད། སུབ་རོགས།
# review: native speaker
work-fault-length = ཡི་གེ་{ $least }ནས་{ $most }བར་འབྲི་རོགས།
# review: native speaker
work-fault-choice = རེའུ་མིག་ནང་ནས་གཅིག་འདེམས་རོགས།
# review: native speaker
work-fault-number = གྲངས་ཀ་ཧྲིལ་པོ་ཞིག་འབྲི་རོགས།
# review: native speaker
work-fault-between = { $least }དང་{ $most }བར་ཡིན་དགོས།
# review: native speaker
work-fault-yuan = སྒོར་གྲངས་འབྲི་རོགས། གྲངས་ཆུང་གནས་གཉིས་ལས་མང་མི་ཆོག དཔེར་ན། 3200
# review: native speaker
work-fault-hours = ཆུ་ཚོད་ཀྱི་གྲངས་འབྲི་རོགས། དཔེར་ན། 7.5
# review: native speaker
work-fault-day = ཚེས་གྲངས་འབྲི་རོགས། དཔེར་ན། 2022-05-01
# review: native speaker
work-fault-none-and-some = “མེད།”བདམས་པ་མ་ཟད་གཞན་ཡང་བདམས་འདུག གཅིག་ཁོ་ན་འཇོག་རོགས།
# review: native speaker
work-fault-pay-order = མང་མཐའ་ནི་ཉུང་མཐའ་ལས་ཉུང་མི་ཆོག
# review: native speaker
work-fault-week-hours = གཟའ་འཁོར་རེའི་ཆུ་ཚོད་ནི་ཉིན་རེའི་ཆུ་ཚོད་དང་ཉིན་གྲངས་བསྒྱུར་བ་ལས་མང་བ་འདུག ཞིབ་བཤེར་གནང་རོགས།
# review: native speaker
work-fault-week-day = གཟའ་འཁོར་ལྟར་སྤྲོད་ན་1ནས་7བར་འབྲི་རོགས།
# review: native speaker
work-fault-oral = ངག་ཐོག་གི་ཁས་ལེན་ནི་ཉིན་གང་མིན་པའི་ལས་ཀ་ཁོ་ནར་ཆོག (ངལ་རྩོལ་གན་རྒྱའི་བཅའ་ཁྲིམས་དོན་ཚན་69པ།) ལས་ཀ་གཞན་ལ་ཡིག་ཐོག་གན་རྒྱ་འཇོག་དགོས།
# review: native speaker
work-fault-travel = འགྲོ་དུས་ལམ་གྲོན་མི་དགོས་ན་ཕྱིར་ལོག་ལ་ཡང་མི་དགོས། ཞིབ་བཤེར་གནང་རོགས།
# review: native speaker
work-fault-closed = ཉིན་འདི་འདས་ཟིན།
# review: native speaker
work-fault-too-long = རིང་མཐའ་ལོ་གཅིག དུས་ཚོད་རྫོགས་རྗེས་ཡང་བསྐྱར་ཁྱབ་བསྒྲགས་བྱས་ཆོག
# review: native speaker
work-fault-why = ཡི་གེ་4ནས་300བར་གྱིས་རྒྱུ་མཚན་གསལ་པོར་འབྲི་རོགས།
# review: native speaker
work-changed-meanwhile = མི་གཞན་གྱིས་བཟོ་བཅོས་བྱས་འདུག གསར་ཤོས་ཀྱི་ནང་དོན་ཁ་ཕྱེ་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
work-organisation-not-active = ཁེ་ལས་འདིས་ད་ལྟ་ལས་གནས་ཁྱབ་བསྒྲགས་བྱེད་མི་ཆོག རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་ལ་འབྲེལ་བ་གནང་རོགས།
# review: native speaker
work-conflict = མི་ཞིག་གིས་ད་ལྟ་རང་ནང་དོན་གཞན་ཉར་ཚགས་བྱས་འདུག
# review: native speaker
work-conflict-about = ཁྱེད་ཀྱིས་བྲིས་པ་གཤམ་དུ་ཡོད། གསལ་པོར་གཟིགས་རྗེས། ཡང་བསྐྱར་ཉར་ཚགས་བྱས་ན་ཁྱེད་ཀྱི་ནང་དོན་སྤྱོད་ཀྱི་ཡིན།

# Reasons for which a vacancy is refused, and their law.
# review: native speaker
work-law = གཞི་འཛིན་ས།
# review: native speaker
work-declared-fee = ངལ་རྩོལ་བ་ལས་དངུལ་བསྡུ་མི་ཆོག
# review: native speaker
work-declared-deposit = གཏའ་དངུལ་དང་ཁག་ཐེག་དངུལ་ལེན་མི་ཆོག
# review: native speaker
work-declared-guarantee = ཁག་ཐེག་མི་འམ་ཁག་ཐེག་ཡི་གེ་དགོས་པའི་རེ་བ་འདོན་མི་ཆོག
# review: native speaker
work-declared-papers = ཐོབ་ཐང་ལག་ཁྱེར་དང་ལག་ཁྱེར་གཞན་བཀག་ཉར་བྱེད་མི་ཆོག
# review: native speaker
work-declared-penalty = ལས་ཀ་འབྲལ་བའི་རྐྱེན་གྱིས་ཆད་དངུལ་ལེན་མི་ཆོག
# review: native speaker
work-declared-travel = ངལ་རྩོལ་བས་ལམ་གྲོན་ཕྱིར་སློག་དགོས་པའི་རེ་བ་འདོན་མི་ཆོག
# review: native speaker
work-refused-fee = ངལ་རྩོལ་བ་ལས་དངུལ་བསྡུ་མི་ཆོག (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-refused-deposit = གཏའ་དངུལ་དང་ཁག་ཐེག་དངུལ་ལེན་མི་ཆོག གླ་ཕོགས་བཀག་འཇོག་བྱེད་མི་ཆོག (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-law-deposit = ངལ་རྩོལ་གན་རྒྱའི་བཅའ་ཁྲིམས་དོན་ཚན་9པ།
# review: native speaker
work-refused-unpaid = ལས་ཀ་བྱས་ན་ཟླ་རེར་གླ་ཕོགས་སྤྲོད་དགོས། ཚོད་ལྟའི་དུས་དང་སྦྱོང་བརྡར་གྱི་དུས་ལའང་དེ་བཞིན་ཡིན། (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-law-unpaid = ངལ་རྩོལ་བཅའ་ཁྲིམས་དོན་ཚན་50པ། ངལ་རྩོལ་གན་རྒྱའི་བཅའ་ཁྲིམས་དོན་ཚན་20པ་དང་30པ།
# review: native speaker
work-refused-guarantee = ཁག་ཐེག་དགོས་པའི་རེ་བ་འདོན་མི་ཆོག (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-law-guarantee = ངལ་རྩོལ་གན་རྒྱའི་བཅའ་ཁྲིམས་དོན་ཚན་9པ།
# review: native speaker
work-refused-papers = ཐོབ་ཐང་ལག་ཁྱེར་དང་ལག་ཁྱེར་གཞན་བཀག་ཉར་བྱེད་མི་ཆོག (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-law-papers = ངལ་རྩོལ་གན་རྒྱའི་བཅའ་ཁྲིམས་དོན་ཚན་9པ།
# review: native speaker
work-refused-penalty = ལས་ཀ་འབྲལ་བའི་རྐྱེན་གྱིས་ཆད་དངུལ་ལེན་པའམ་གླ་ཕོགས་གཅོག་མི་ཆོག (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-law-penalty = ངལ་རྩོལ་གན་རྒྱའི་བཅའ་ཁྲིམས་དོན་ཚན་25པ།
# review: native speaker
work-refused-travel = ངལ་རྩོལ་བས་ལམ་གྲོན་ཕྱིར་སློག་དགོས་པའི་རེ་བ་འདོན་མི་ཆོག (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-law-travel = ངལ་རྩོལ་གན་རྒྱའི་བཅའ་ཁྲིམས་དོན་ཚན་9པ་དང་25པ།
# review: native speaker
work-refused-pay = { $costs ->
    [0] གླ་ཕོགས་དེ་དམའ་མཐའི་གླ་ཕོགས་ཚད་གཞི་ལས་དམའ་བ་འདུག འདིར་ཉུང་མཐར་སྒོར་{ $least }དགོས། ({ $from }ནས་བཟུང་ཉིན་གང་ལ་ཟླ་རེར་སྒོར་{ $month }། ཉིན་གང་མིན་པར་ཆུ་ཚོད་རེར་སྒོར་{ $hour }།)
   *[other] སྡོད་གནས་དང་བཟའ་བཏུང་གི་རིན་དུ་ཟླ་རེར་ཁེ་ལས་ལ་སྤྲོད་དགོས་པའི་སྒོར་{ $costs }བཅག་རྗེས། གླ་ཕོགས་ལྷག་མ་དེ་དམའ་མཐའི་གླ་ཕོགས་ཚད་གཞི་ལས་དམའ་བ་འདུག འདིར་གླ་ཕོགས་ཉུང་མཐར་སྒོར་{ $least }དགོས། ཡང་ན་སྡོད་གནས་དང་བཟའ་བཏུང་གི་རིན་ཉུང་དུ་གཏོང་དགོས། ({ $from }ནས་བཟུང་ཉིན་གང་ལ་ཟླ་རེར་སྒོར་{ $month }། ཉིན་གང་མིན་པར་ཆུ་ཚོད་རེར་སྒོར་{ $hour }།)
}
# review: native speaker
work-law-pay = ངལ་རྩོལ་བཅའ་ཁྲིམས་དོན་ཚན་48པ། དམའ་མཐའི་གླ་ཕོགས་གཏན་འབེབས།
# review: native speaker
work-refused-pay-said = ཚོད་ལྟ་དང་སྦྱོང་བརྡར་སྐབས་ཀྱི་གླ་ཕོགས་དང་གཞི་རྩའི་གླ་ཕོགས་ཀྱང་དམའ་མཐའི་གླ་ཕོགས་ལས་ཉུང་མི་ཆོག འདིར་ཟླ་རེར་མ་མཐར་སྒོར་{ $month }དགོས། (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-law-pay-said = ངལ་རྩོལ་བཅའ་ཁྲིམས་དོན་ཚན་48པ། ངལ་རྩོལ་གན་རྒྱའི་བཅའ་ཁྲིམས་དོན་ཚན་20པ། དམའ་མཐའི་གླ་ཕོགས་གཏན་འབེབས།
# review: native speaker
work-refused-day-hours = ཉིན་རེར་ཆུ་ཚོད་{ $hours }ནི་རིང་དྲགས་པས་མང་མཐར་ཆུ་ཚོད་8ཡིན།
# review: native speaker
work-law-day-hours = ངལ་རྩོལ་བཅའ་ཁྲིམས་དོན་ཚན་36པ།
# review: native speaker
work-refused-week-hours = གཟའ་འཁོར་རེར་ཆུ་ཚོད་{ $hours }ནི་རིང་དྲགས་པས་མང་མཐར་ཆུ་ཚོད་44ཡིན། གཟའ་འཁོར་གྱི་ཆུ་ཚོད་དང་ཉིན་གྲངས་མི་མཐུན་ན། ཉིན་རེའི་ཆུ་ཚོད་དང་ཉིན་གྲངས་བསྒྱུར་བའི་གྲངས་ཀ་རྩི།
# review: native speaker
work-law-week-hours = ངལ་རྩོལ་བཅའ་ཁྲིམས་དོན་ཚན་36པ།
# review: native speaker
work-refused-rest-day = གཟའ་འཁོར་རེར་ཉུང་མཐར་ཉིན་གཅིག་ངལ་གསོ་དགོས།
# review: native speaker
work-law-rest-day = ངལ་རྩོལ་བཅའ་ཁྲིམས་དོན་ཚན་38པ།
# review: native speaker
work-refused-overtime-day = ཉིན་གཅིག་ལ་དུས་སྣོན་ཆུ་ཚོད་{ $hours }ནི་རིང་དྲགས་པས་མང་མཐར་ཆུ་ཚོད་3ཡིན།
# review: native speaker
work-law-overtime-day = ངལ་རྩོལ་བཅའ་ཁྲིམས་དོན་ཚན་41པ།
# review: native speaker
work-refused-overtime-month = ཟླ་གཅིག་ལ་དུས་སྣོན་ཆུ་ཚོད་{ $hours }ནི་རིང་དྲགས་པས་མང་མཐར་ཆུ་ཚོད་36ཡིན།
# review: native speaker
work-law-overtime-month = ངལ་རྩོལ་བཅའ་ཁྲིམས་དོན་ཚན་41པ།
# review: native speaker
work-refused-overtime-pay = ལས་ཀའི་ཉིན་གྱི་དུས་སྣོན་གླ་ཕོགས་ནི་ཉུང་མཐར་རྒྱུན་ལྡན་གྱི་150%ཡིན་དགོས།
# review: native speaker
work-law-overtime-pay = ངལ་རྩོལ་བཅའ་ཁྲིམས་དོན་ཚན་44པ།
# review: native speaker
work-refused-notice = ལས་ཀ་འབྲལ་བར་མང་མཐར་ཉིན་30སྔོན་ནས་བཤད་དགོས་པའི་རེ་བ་ལས་འདོན་མི་ཆོག
# review: native speaker
work-law-notice = ངལ་རྩོལ་གན་རྒྱའི་བཅའ་ཁྲིམས་དོན་ཚན་37པ།
# review: native speaker
work-refused-age = ལོ་16མ་ལོན་པའི་མི་གླ་མི་ཆོག
# review: native speaker
work-refused-minor-hazard = ཉེན་ཁ་ཡོད་པའི་ལས་ཀར་ལོ་ཚོད་ཆུང་མཐའ་ལོ་18ཡིན་དགོས།
# review: native speaker
work-refused-minor-mining = གཏེར་ཁ་སྔོག་པའི་ལས་ཀར་ལོ་ཚོད་ཆུང་མཐའ་ལོ་18ཡིན་དགོས།
# review: native speaker
work-refused-minor-night = མཚན་མོའི་ལས་ཀར་ལོ་ཚོད་ཆུང་མཐའ་ལོ་18ཡིན་དགོས།
# review: native speaker
work-refused-minor-away = ལྗོངས་ཕྱིའི་ལས་ཀར་ལོ་ཚོད་ཆུང་མཐའ་ལོ་18ཡིན་དགོས།
# review: native speaker
work-refused-ethnicity = མི་རིགས་ཆ་རྐྱེན་དུ་འཛིན་མི་ཆོག (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-refused-sex = ཕོ་མོ་ཆ་རྐྱེན་དུ་འཛིན་མི་ཆོག (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-refused-religion = ཆོས་ལུགས་དད་པ་ཆ་རྐྱེན་དུ་འཛིན་མི་ཆོག (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-refused-origin = ཐེམ་ཐོ་དང་ས་ཁུལ་ཆ་རྐྱེན་དུ་འཛིན་མི་ཆོག (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-law-origin = ལས་ཞུགས་སྐུལ་འདེད་བཅའ་ཁྲིམས་དོན་ཚན་26པ་དང་31པ།
# review: native speaker
work-refused-marriage = གཉེན་སྒྲིག་དང་བུ་བཙའ་བ་ཆ་རྐྱེན་དུ་འཛིན་མི་ཆོག (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-law-marriage = ལས་ཞུགས་སྐུལ་འདེད་བཅའ་ཁྲིམས་དོན་ཚན་27པ།
# review: native speaker
work-refused-disability = དབང་པོ་སྐྱོན་ཅན་ལ་མཐོང་ཆུང་བྱེད་མི་ཆོག (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-law-disability = ལས་ཞུགས་སྐུལ་འདེད་བཅའ་ཁྲིམས་དོན་ཚན་29པ།
# review: native speaker
work-refused-health = ཁྲིམས་ཀྱི་གཞི་འཛིན་ས་མེད་པར་ལུས་ཀྱི་བདེ་ཐང་གནས་ཚུལ་ཆ་རྐྱེན་དུ་འཛིན་མི་ཆོག (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-refused-record = ཁྲིམས་ཀྱི་གཞི་འཛིན་ས་མེད་པར་ཉེས་པ་བསགས་མྱོང་མིན་ཆ་རྐྱེན་དུ་འཛིན་མི་ཆོག (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-law-health = ལས་ཞུགས་སྐུལ་འདེད་བཅའ་ཁྲིམས་དོན་ཚན་30པ།
# review: native speaker
work-refused-politics = ཁྲིམས་ཀྱི་གཞི་འཛིན་ས་མེད་པར་ཆབ་སྲིད་ངོ་གདོང་ཆ་རྐྱེན་དུ་འཛིན་མི་ཆོག མ་ལག་གིས་ཆབ་སྲིད་ངོ་གདོང་ཐོ་མི་འགོད། (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-law-politics = ལས་ཞུགས་སྐུལ་འདེད་བཅའ་ཁྲིམས་དོན་ཚན་26པ། རྫོང་འདིའི་ལས་ཞུགས་ཞབས་ཞུའི་སྒྲིག་སྲོལ།
# review: native speaker
work-refused-willing = ལས་གནས་ཀྱི་ནང་དུ་ངལ་རྩོལ་བར་འདོད་པ་ཡོད་མེད་འབྲི་མི་ཆོག མ་ལག་གིས་དེ་ར་སྤྲོད་བྱེད་མི་ཐུབ། ཁས་ལེན་མིན་ནི་མི་དེས་ཁོ་ནས་འདིར་བཤད་ཆོག (“{ $found }”རྙེད་སོང་།)
# review: native speaker
work-law-willing = ངལ་རྩོལ་གན་རྒྱའི་བཅའ་ཁྲིམས་དོན་ཚན་3པ། རྫོང་འདིའི་ལས་ཞུགས་ཞབས་ཞུའི་སྒྲིག་སྲོལ།
# review: native speaker
work-refused-licence = ཆོག་མཆན་ལག་ཁྱེར་གྱི་དུས་ཚོད་རྫོགས་པའམ་མེད་པས། ད་ལྟ་ལས་གནས་ཁྱབ་བསྒྲགས་བྱེད་མི་ཆོག
# review: native speaker
work-rule-fee = དངུལ་བསྡུ་བ།
# review: native speaker
work-rule-deposit = གཏའ་དངུལ།
# review: native speaker
work-rule-unpaid = གླ་ཕོགས་མི་སྤྲོད་པ།
# review: native speaker
work-rule-pay-said = གླ་ཕོགས་ཉུང་དྲགས་པ།
# review: native speaker
work-rule-guarantee = ཁག་ཐེག
# review: native speaker
work-rule-papers = ལག་ཁྱེར་བཀག་ཉར།
# review: native speaker
work-rule-penalty = ལས་ཀ་འབྲལ་བའི་ཆད་དངུལ།
# review: native speaker
work-rule-travel = ལམ་གྲོན་ཕྱིར་སློག
# review: native speaker
work-rule-ethnicity = མི་རིགས།
# review: native speaker
work-rule-sex = ཕོ་མོ།
# review: native speaker
work-rule-religion = ཆོས་ལུགས་དད་པ།
# review: native speaker
work-rule-origin = ཐེམ་ཐོ་དང་ས་ཁུལ།
# review: native speaker
work-rule-marriage = གཉེན་སྒྲིག་དང་བུ་བཙའ་བ།
# review: native speaker
work-rule-disability = དབང་པོ་སྐྱོན་ཅན།
# review: native speaker
work-rule-health = ལུས་ཀྱི་བདེ་ཐང་གནས་ཚུལ།
# review: native speaker
work-rule-record = ཉེས་པ་བསགས་མྱོང་མིན།
# review: native speaker
work-rule-politics = ཆབ་སྲིད་ངོ་གདོང་།
# review: native speaker
work-rule-willing = འདོད་པ་ཡོད་མེད།
# review: native speaker
work-rule-minor-night = ལོ་18མ་ལོན་པའི་མཚན་མོའི་ལས་ཀ
# review: native speaker
work-rule-age = ལོ་ཚོད།
# review: native speaker
work-rule-day-hours = ཉིན་རེའི་ལས་ཀའི་དུས་ཚོད།
# review: native speaker
work-rule-week-hours = གཟའ་འཁོར་རེའི་ལས་ཀའི་དུས་ཚོད།
# review: native speaker
work-rule-rest-day = ངལ་གསོའི་ཉིན།
# review: native speaker
work-rule-overtime-day = ཉིན་རེའི་དུས་སྣོན་ལས་ཀ
# review: native speaker
work-rule-overtime-month = ཟླ་རེའི་དུས་སྣོན་ལས་ཀ

# Firms.
# review: native speaker
work-firm-name = ཁེ་ལས་ཀྱི་མིང་།
# review: native speaker
work-firm-hint-name = ཚོང་ལས་ལག་ཁྱེར་དང་མཐུན་དགོས། ཡི་གེ་2ནས་60བར།
# review: native speaker
work-firm-code = གཅིག་གྱུར་སྤྱི་ཚོགས་ཡིད་རྟོན་ཨང་རྟགས།
# review: native speaker
work-firm-hint-code = ཚོང་ལས་ལག་ཁྱེར་ཐོག་གི་གྲངས་གནས་18ཅན་གྱི་ཨང་རྟགས།
# review: native speaker
work-firm-kind = ཁེ་ལས་ཀྱི་རིགས།
# review: native speaker
work-firm-hint-kind = རང་གིས་ལས་མི་གླ་ན་“ཁེ་ལས།”འདེམས་རོགས།
# review: native speaker
work-firm-division = ཁེ་ལས་ཡོད་སའི་ཤང་ངམ་གྲོང་རྡལ།
# review: native speaker
work-firm-hint-division = ཤང་ངམ་གྲོང་རྡལ་གང་དུའང་མེད་ན་“རྫོང་ཡོངས།”འདེམས་རོགས།
# review: native speaker
work-firm-county = རྫོང་ཡོངས།
# review: native speaker
work-firm-office = འབྲེལ་བའི་སྡེ་ཚན།
# review: native speaker
work-firm-hint-office = སྡེ་ཚན་གྱི་མིང་འབྲི་རོགས། མི་སྒེར་གྱི་མིང་མ་འབྲི། ལས་གནས་ཚང་མའི་ཐོག་སྤྱི་བསྒྲགས་བྱེད།
# review: native speaker
work-firm-phone = འབྲེལ་བའི་ཁ་པར།
# review: native speaker
work-firm-hint-phone = ཁེ་ལས་ཀྱི་ཞབས་ཞུའི་ཁ་པར་འབྲི་རོགས། སྒེར་གྱི་ཁ་པར་མ་འབྲི། ལས་གནས་ཚང་མའི་ཐོག་སྤྱི་བསྒྲགས་བྱེད།
# review: native speaker
work-firm-licence = ཆོག་མཆན་ལག་ཁྱེར་ཨང་གྲངས།
# review: native speaker
work-firm-hint-licence = བར་འབྲེལ་ལས་ཁུངས་དང་ངལ་རྩོལ་མངགས་གཏོང་ཁེ་ལས། ངལ་རྩོལ་བར་གཉེར་བས་ངེས་པར་དུ་འབྲི་དགོས། ལས་མི་གླ་མཁན་ཁེ་ལས་ཀྱིས་མ་བྲིས་ཀྱང་ཆོག
# review: native speaker
work-firm-licence_until = ཆོག་མཆན་ལག་ཁྱེར་གྱི་དུས་བཀག
# review: native speaker
work-firm-hint-licence_until = ཉིན་འདི་འདས་ན་ལས་གནས་དེ་ནུབ་རང་འགུལ་གྱིས་མཇུག་བསྡུ།
# review: native speaker
work-firm-since = རེ་ཞུའི་ཚེས་གྲངས།
# review: native speaker
work-firm-answer = ཕྱིར་སློག་གི་རྒྱུ་མཚན།
# review: native speaker
work-history = ཡོ་བསྲང་གི་ལོ་རྒྱུས།
# review: native speaker
work-changed-on = བཟོ་བཅོས།
# review: native speaker
work-firm-save = ཉར་ཚགས།
# review: native speaker
work-firm-wrong = བཅོས་དགོས་ས་འགའ་འདུག
# review: native speaker
work-firm-enter = ཁེ་ལས་ཞིག་ཐོ་འགོད།
# review: native speaker
work-firm-enter-about = དྲ་རྒྱའི་ཐོག་འགྲོ་མཁན་མེད་པའི་ཁེ་ལས་ནི་སྒེའུ་ཁུང་གིས་ཐོ་འགོད་བྱེད་ཅིང་། ལས་གནས་ཀྱང་སྒེའུ་ཁུང་གིས་ཚབ་བྱས་ནས་འབྲི།
# review: native speaker
work-firm-correct = ཁེ་ལས་ཀྱི་ཡིག་ཆ་ཡོ་བསྲང་།
# review: native speaker
work-firm-correct-about = མ་བཅོས་གོང་དང་བཅོས་རྗེས་ཀྱི་ནང་དོན་གཉིས་ཀ་ལོ་རྒྱུས་ནང་ཉར་ཡོད། མིང་དང་ཨང་རྟགས། རིགས། ཆོག་མཆན་ལག་ཁྱེར་གྱི་ཨང་གྲངས་བཅོས་ན། ཁེ་ལས་དེའི་ལས་གནས་ཚང་མའི་ཆ་རྐྱེན་གསར་པ་ཡིན་པས། ཁས་བླངས་ཟིན་པའི་མི་ལ་བསྐྱར་དུ་འདྲི་དགོས།
# review: native speaker
work-stays-stopped = ཁེ་ལས་འདི་ད་དུང་མཚམས་འཇོག་དགོས། འདི་ནས་སླར་འགོ་འཛུགས་མི་ཐུབ། རྒྱུ་མཚན་ཅི་ཡིན་པ་དང་ནམ་བར་མཚམས་འཇོག་པ་འདིར་བཀོད་མེད།
# review: native speaker
work-firm-stopped = ཁེ་ལས་འདིས་ད་ལྟ་ལས་གནས་ཁྱབ་བསྒྲགས་བྱེད་མི་ཆོག རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་ལ་འབྲེལ་བ་གནང་རོགས།
# review: native speaker
work-firms-none = འདིར་ད་ལྟ་ཁེ་ལས་མེད།
# review: native speaker
work-firms-states = ཁེ་ལས་ཀྱི་གནས་བབ།
# review: native speaker
work-firms-asked = ལན་ལ་སྒུག་པ། { $count }
# review: native speaker
work-firms-sent_back = ཕྱིར་སློག་བྱས་ཟིན། { $count }
# review: native speaker
work-firms-active = ལས་གནས་ཁྱབ་བསྒྲགས་བྱས་ཆོག { $count }
# review: native speaker
work-firms-suspended = མཚམས་བཞག་ཟིན། { $count }
# review: native speaker
work-firm-state-asked = ལན་ལ་སྒུག་པ།
# review: native speaker
work-firm-state-sent_back = ཕྱིར་སློག་བྱས་ཟིན།
# review: native speaker
work-firm-state-active = ལས་གནས་ཁྱབ་བསྒྲགས་བྱས་ཆོག
# review: native speaker
work-firm-state-suspended = མཚམས་བཞག་ཟིན།
# review: native speaker
work-organisation-employer = ཁེ་ལས།
# review: native speaker
work-organisation-agency = ལས་རིགས་བར་འབྲེལ་ལས་ཁུངས།
# review: native speaker
work-organisation-dispatch = ངལ་རྩོལ་མངགས་གཏོང་ཁེ་ལས།
# review: native speaker
work-organisation-broker = ངལ་རྩོལ་བར་གཉེར་བ།
# review: native speaker
work-fault-name = ཁེ་ལས་ཀྱི་མིང་འབྲི་རོགས། ཡི་གེ་2ནས་60བར།
# review: native speaker
work-fault-office = འབྲེལ་བ་བྱེད་སའི་སྡེ་ཚན་འབྲི་རོགས། ཡི་གེ་2ནས་40བར།
# review: native speaker
work-fault-phone = ཁ་པར་ཨང་གྲངས་འབྲི་རོགས། གྲངས་ཀ་དང་སྟོང་ཆ། - + ཁོ་ན་ཆོག
# review: native speaker
work-fault-licence = ཆོག་མཆན་ལག་ཁྱེར་ཨང་གྲངས་འབྲི་རོགས། ཡི་གེ་4ནས་60བར།
# review: native speaker
work-fault-licence-until = ཆོག་མཆན་ལག་ཁྱེར་གྱི་མཐའ་མའི་ཉིན་འབྲི་རོགས།
# review: native speaker
work-fault-licence-over = ཆོག་མཆན་ལག་ཁྱེར་གྱི་དུས་ཚོད་རྫོགས་འདུག ཐོག་མར་ལག་ཁྱེར་གསར་པ་སྒྲུབ་རོགས།
# review: native speaker
work-fault-code-length = ཨང་རྟགས་ལ་གྲངས་གནས་18དགོས། འདིར་{ $length }འདུག
# review: native speaker
work-fault-code-sign = གནས་{ $place }པའི་“{ $sign }”ནོར་འདུག ཨང་རྟགས་ནང་རྟགས་འདི་མེད། ཡི་གེ་ I O S V Z མི་འབྱུང་། 1 0 5 U 2 གང་རུང་ཡིན་མིན་གཟིགས་རོགས།
# review: native speaker
work-fault-code-area = གནས་{ $place }པའི་“{ $sign }”ནོར་འདུག གནས་3པ་ནས་8པའི་བར་ནི་ས་ཁུལ་ཡིན་པས་གྲངས་ཀ་ཁོ་ན་ཡོད།
# review: native speaker
work-fault-code-check = མཐའ་མ་ནི་{ $given }འདུག སྔོན་གྱི་གྲངས་གནས་17ལྟར་ན་{ $expected }ཡིན་དགོས། དེའི་ནང་གཅིག་ནོར་ནས་བྲིས་འདུག ཚོང་ལས་ལག་ཁྱེར་ལ་བསྡུར་རོགས།
# review: native speaker
work-fault-code-known = ཨང་རྟགས་འདི་ཅན་གྱི་ཁེ་ལས་ཐོ་འགོད་བྱས་ཟིན། ཐད་ཀར་ནང་འཛུལ་གནང་བའམ། རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་ལ་འབྲེལ་བ་གནང་རོགས།
# review: native speaker
work-ask = ཁེ་ལས་ཀྱིས་ལས་གནས་ཁྱབ་བསྒྲགས་རེ་ཞུ།
# review: native speaker
work-ask-about = རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་གིས་ཞིབ་བཤེར་བྱས་རྗེས་ཁ་པར་བརྒྱུད་ནང་འཛུལ་བྱེད་ཐབས་བཤད་ཀྱི་ཡིན། ལས་གནས་ཁྱབ་བསྒྲགས་ལ་རིན་མི་དགོས།
# review: native speaker
work-ask-send = རེ་ཞུ་འབུལ་བ།
# review: native speaker
work-ask-too-many = རེ་ཞུ་མང་དྲགས་འདུག སྐར་ཆ་{ $seconds }རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
work-asked = རེ་ཞུ་འབྱོར་བྱུང་།
# review: native speaker
work-asked-about = རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་གིས་{ $phone }ལ་ཁ་པར་བཏང་ནས་གྲུབ་འབྲས་བཤད་ཀྱི་ཡིན།
# review: native speaker
work-asked-again = རེ་ཞུ་ཕྱིར་སློག་བྱས་ན། ཁ་པར་ནང་བཤད་པ་ལྟར་བཅོས་རྗེས། ཨང་རྟགས་གཅིག་པས་ཡང་བསྐྱར་རེ་ཞུ་འབུལ་རོགས།
# review: native speaker
work-approve = མོས་མཐུན་བྱས་ནས་རྩིས་ཁྲ་བཟོ་བ།
# review: native speaker
work-approved = མོས་མཐུན་བྱས་ཟིན།
# review: native speaker
work-approved-phone = ནང་འཛུལ་གྱི་མིང་ནི་གཅིག་གྱུར་སྤྱི་ཚོགས་ཡིད་རྟོན་ཨང་རྟགས་ཡིན། { $phone }ལ་ཁ་པར་བཏང་ནས་སྦྲེལ་ཐག་ཁེ་ལས་ལ་བཤད་རོགས།
# review: native speaker
work-give-account = རྩིས་ཁྲ་བཟོ་བ།
# review: native speaker
work-give-another = རྩིས་ཁྲ་གཞན་ཞིག་བཟོ་བ།
# review: native speaker
work-suspend = ཁེ་ལས་འདི་མཚམས་འཇོག
# review: native speaker
work-resume = ཁེ་ལས་འདི་སླར་གསོ།
# review: native speaker
work-send-back = ཕྱིར་སློག
# review: native speaker
work-send-back-answer = ཕྱིར་སློག་གི་རྒྱུ་མཚན།
# review: native speaker
work-send-back-hint = ཅི་ཆད་པ་དང་གང་ལྟར་བཅོས་དགོས་པ་ཚིག་གཅིག་གིས་གསལ་པོར་འབྲི་རོགས།
# review: native speaker
work-licence-due = ཆོག་མཆན་ལག་ཁྱེར་གྱི་དུས་ཚོད་རྫོགས་ལ་ཉེ། རྫོགས་པའི་ནུབ་མོར་ལས་གནས་རང་འགུལ་གྱིས་མཇུག་བསྡུ། དུས་བཀག
# review: native speaker
work-licence-ran-out = ཆོག་མཆན་ལག་ཁྱེར་གྱི་དུས་ཚོད་རྫོགས་ཟིན་པས། ད་ལྟ་ལས་གནས་ཁྱབ་བསྒྲགས་བྱེད་མི་ཆོག ལག་ཁྱེར་གསར་པ་ཐོབ་རྗེས་རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་ལ་བཤད་རོགས། དུས་བཀག
# review: native speaker
work-licence-over = དུས་ཚོད་རྫོགས་ཟིན།
# review: native speaker
work-no-firm = རྩིས་ཁྲ་འདི་ཁེ་ལས་གང་དང་ཡང་སྦྲེལ་མེད། རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་ལ་འབྲེལ་བ་གནང་རོགས།

# Writing and keeping vacancies.
# review: native speaker
work-new = ལས་གནས་གསར་པ་ཞིག་འབྲི་བ།
# review: native speaker
work-write = བཟོ་བཅོས།
# review: native speaker
work-write-for = ཁེ་ལས། { $name }
# review: native speaker
work-write-about = ནང་དོན་ཚང་མ་འབྲི་དགོས། མེད་ན་“མེད།”འདེམས་རོགས། ལས་ཀ་འཚོལ་མཁན་གྱིས་ནང་དོན་ཡོངས་རྫོགས་མཐོང་ཐུབ།
# review: native speaker
work-save = ཉར་ཚགས།
# review: native speaker
work-back = ཕྱིར་ལོག
# review: native speaker
work-own = ལས་གནས།
# review: native speaker
work-untitled = ད་དུང་མིང་མེད།
# review: native speaker
work-state = གནས་བབ།
# review: native speaker
work-state-draft = མ་ཟིན།
# review: native speaker
work-state-open = འཚོལ་བསྡུ་བྱེད་བཞིན་པ།
# review: native speaker
work-state-resting = མཚམས་བཞག
# review: native speaker
work-state-closed = མཇུག་བསྡུས་ཟིན།
# review: native speaker
work-due = བསྒྲུབ་དགོས་པའི་དོན།
# review: native speaker
work-due-draft = ད་དུང་ཁྱབ་བསྒྲགས་བྱས་མེད།
# review: native speaker
work-due-changes = ཁྱབ་བསྒྲགས་བྱས་མེད་པའི་བཟོ་བཅོས་ཡོད།
# review: native speaker
work-due-over = དུས་བཀག་འདས་པས་མི་མངོན།
# review: native speaker
work-due-near = མིང་ཐོ་འགོད་པའི་དུས་བཀག་ལ་ཉེ་བ།
# review: native speaker
work-due-licence = ཆོག་མཆན་ལག་ཁྱེར་གྱི་དུས་ཚོད་རྫོགས་ལ་ཉེ། དེ་དུས་ལས་གནས་མཇུག་བསྡུ།
# review: native speaker
work-due-outdated = ད་ལྟའི་སྒྲིག་སྲོལ་དང་མི་མཐུན། བཟོ་བཅོས་བྱས་ནས་བསྐྱར་དུ་ཁྱབ་བསྒྲགས་གནང་རོགས།
# review: native speaker
work-shown-until = མངོན་པའི་དུས་བཀག
# review: native speaker
work-no-vacancies = ད་དུང་ལས་གནས་མེད། གཅིག་བྲིས་ནས་ཞིབ་བཤེར་བྱས་རྗེས་ཁྱབ་བསྒྲགས་གནང་རོགས།
# review: native speaker
work-firm-no-vacancies = ཁེ་ལས་འདིར་ད་དུང་ལས་གནས་མེད།
# review: native speaker
work-vacancies-count = ལས་གནས་བསྡོམས་{ $count }
# review: native speaker
work-open = ཁྱབ་བསྒྲགས།
# review: native speaker
work-publish = བཟོ་བཅོས་ཁྱབ་བསྒྲགས།
# review: native speaker
work-rest = མཚམས་འཇོག
# review: native speaker
work-close = མཇུག་བསྡུ་བ།
# review: native speaker
work-discard = བཟོ་བཅོས་འདི་དག་འདོར་བ།
# review: native speaker
work-opened = ཁྱབ་བསྒྲགས་བྱས་ཟིན། ལས་ཀ་འཚོལ་མཁན་གྱིས་ད་ལྟ་མཐོང་ཐུབ།
# review: native speaker
work-opened-version = ཆ་རྐྱེན་པར་གཞི་{ $version }པ་ཁྱབ་བསྒྲགས་བྱས་ཟིན། གཤམ་གསལ་ནི་བཅོས་པའི་ཆ་རྐྱེན་ཡིན།
# review: native speaker
work-changed = ཆ་རྐྱེན་གང་ལ་བཟོ་བཅོས་བྱས་པ།
# review: native speaker
work-changes-wait = ད་དུང་ཁྱབ་བསྒྲགས་བྱས་མེད་པའི་བཟོ་བཅོས།
# review: native speaker
work-changed-about = ཆ་རྐྱེན་རྙིང་པ་ཁས་ལེན་བྱས་ཟིན་པའི་མིས་ཆ་རྐྱེན་གསར་པ་ལྟར་ཡང་བསྐྱར་ཐག་གཅོད་དགོས།
# review: native speaker
work-term = ཆ་རྐྱེན།
# review: native speaker
work-was = སྔར་གྱི།
# review: native speaker
work-is = ད་ལྟའི།
# review: native speaker
work-see-public = སྤྱི་བསྒྲགས་ཤོག་ངོས་ལྟ་བ།
# review: native speaker
work-as-seen = ལས་ཀ་འཚོལ་མཁན་གྱིས་མཐོང་བ།
# review: native speaker
work-versions = ཆ་རྐྱེན་གྱི་པར་གཞི་ཁག
# review: native speaker
work-terms-version = ཆ་རྐྱེན་པར་གཞི་{ $version }པ། { $day }
# review: native speaker
work-home = ལས་གནས་རེའུ་མིག་ལ་ལོག

# Read again by the rules of a later day.
# review: native speaker
work-outdated = { $day }ནས་མཚམས་བཞག ཁྱབ་བསྒྲགས་བྱས་རྗེས་སྒྲིག་སྲོལ་ལ་འགྱུར་བ་བྱུང་བས། ད་ལྟའི་སྒྲིག་སྲོལ་ལྟར་ཁྱབ་བསྒྲགས་བྱེད་མི་ཆོག ལས་ཀ་འཚོལ་མཁན་གྱིས་ད་ལྟ་མི་མཐོང་། བཟོ་བཅོས་བྱས་ནས་བསྐྱར་དུ་ཁྱབ་བསྒྲགས་གནང་རོགས། གདན་ཞུ་བྱས་ཟིན་པའི་ཆ་རྐྱེན་ལ་འགྱུར་བ་མེད།
# review: native speaker
work-outdated-over = ད་ལྟའི་སྒྲིག་སྲོལ་ལྟར་ཁྱབ་བསྒྲགས་བྱེད་མི་ཆོག་པའི་ནང་དོན་མེད། བསྐྱར་དུ་ཁྱབ་བསྒྲགས་གནང་རོགས།
# review: native speaker
work-outdated-published = ཁྱབ་བསྒྲགས་བྱས་ཟིན་པའི་ནང་དུ་ཁྱབ་བསྒྲགས་བྱེད་མི་ཆོག་པ།
# review: native speaker
work-outdated-count = སྒྲིག་སྲོལ་ལ་འགྱུར་བ་བྱུང་བས་ལས་གནས་{ $count }མཚམས་བཞག་ཡོད། བཟོ་བཅོས་བྱས་ནས་བསྐྱར་དུ་ཁྱབ་བསྒྲགས་གནང་རོགས།
# review: native speaker
work-outdated-list = ད་ལྟའི་སྒྲིག་སྲོལ་ལྟར་མཚམས་བཞག་པའི་ལས་གནས།
# review: native speaker
work-outdated-list-about = ལས་གནས་འདི་དག་སྒེའུ་ཁུང་གིས་བྲིས་པའམ་ཐོ་གཞུང་ནས་ནང་འདྲེན་བྱས་པ་ཡིན། ད་ལྟའི་སྒྲིག་སྲོལ་ལྟར་ཁྱབ་བསྒྲགས་བྱེད་མི་ཆོག ཁ་ཕྱེས་ན་རྒྱུ་མཚན་མཐོང་ཐུབ། བཟོ་བཅོས་བྱས་ནས་ཁྱབ་བསྒྲགས་བྱས་པའམ། ཐོ་གཞུང་ནས་མི་ཆོག་པའི་ནང་དོན་བསུབས་ནས་བསྐྱར་དུ་ནང་འདྲེན་བྱས་ན་སླར་མངོན།
# review: native speaker
work-outdated-none = བཟོ་བཅོས་ལ་སྒུག་པའི་ལས་གནས་མེད།
# review: native speaker
work-due-silent = ད་དུང་འཚོལ་བསྡུ་བྱེད་ཀྱི་ཡོད་དམ།
# review: native speaker
work-silent-asked = ལས་གནས་འདི་དག་ད་དུང་འཚོལ་བསྡུ་བྱེད་ཀྱི་ཡོད་དམ། ཉིན་{ $days }རིང་གནས་ཚུལ་བྱུང་མེད།
# review: native speaker
work-silent-until = ལན་མེད་ན་{ $day }ཉིན་མཚམས་འཇོག
# review: native speaker
work-silent-rests = ལན་བྱུང་མེད་པས་{ $day }ནས་མཚམས་བཞག
# review: native speaker
work-silent-stands = ད་དུང་འཚོལ་བསྡུ་བྱེད་བཞིན་ཡོད།
# review: native speaker
work-silent-again = བསྐྱར་དུ་མངོན་པར་བྱེད།
# review: native speaker
work-silent-own-asked = ལས་གནས་འདི་ད་དུང་འཚོལ་བསྡུ་བྱེད་ཀྱི་ཡོད་དམ། ཉིན་{ $days }རིང་གནས་ཚུལ་བྱུང་མེད། ལན་མེད་ན་{ $day }ཉིན་མཚམས་འཇོག དེ་ནས་ལས་ཀ་འཚོལ་མཁན་གྱིས་མི་མཐོང་།
# review: native speaker
work-silent-own-rests = { $day }ནས་མཚམས་བཞག ཉིན་{ $days }རིང་གནས་ཚུལ་བྱུང་མེད་ལ། ད་དུང་འཚོལ་བསྡུ་བྱེད་མིན་དྲིས་པར་ལན་ཡང་བྱུང་མེད། ལས་ཀ་འཚོལ་མཁན་གྱིས་ད་ལྟ་མི་མཐོང་། ཐེངས་གཅིག་མནན་ན་སྔར་བཞིན་བསྐྱར་དུ་མངོན།
# review: native speaker
work-silent-refused = ད་ལྟའི་སྒྲིག་སྲོལ་ལྟར་ཁྱབ་བསྒྲགས་བྱས་ཟིན་པའི་ནང་དོན་མངོན་མི་ཆོག་པས། མུ་མཐུད་མཚམས་བཞག བཟོ་བཅོས་བྱས་ནས་བསྐྱར་དུ་ཁྱབ་བསྒྲགས་གནང་རོགས།
# review: native speaker
work-silent-message = རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་ཤོག་ངོས་སུ་ཁྱེད་ཚོའི་ཁེ་ལས་ཀྱི་ལན་ལ་སྒུག་པའི་དོན་ཞིག་ཡོད།

# Reviews.
# review: native speaker
work-review-help = རྙེད་པའི་ཚིག་ལ་འདིར་སྐྱོན་མེད་ན། རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་ལ་ལྟ་རུ་འཇུག་ཆོག
# review: native speaker
work-review-where = ལས་གནས་ཀྱི་ཤོག་ངོས་ནས་རེ་ཞུ།
# review: native speaker
work-review-ask = རྫོང་གི་སྒེའུ་ཁུང་ལ་ལྟ་རུ་འཇུག་པ།
# review: native speaker
work-reviews = ལས་གནས་ཀྱི་ཚིག་ཞིབ་བཤེར་བྱ་རྒྱུ།
# review: native speaker
work-reviews-about = ཚིག་འདི་དག་ཐོའི་ནང་ཡོད། ཁེ་ལས་ཀྱིས་འདིར་སྐྱོན་མེད་པར་བརྩི། ཆོག་མཆན་སྤྲོད་ན་རྒྱུ་མཚན་འབྲི་དགོས། ཆོག་མཆན་ཡི་གེ་འདི་ཁོ་ནར་ནུས་པ་ཡོད།
# review: native speaker
work-reviews-none = ལྟ་དགོས་པའི་ཚིག་མེད།
# review: native speaker
work-reviews-count = ལྟ་དགོས་པའི་ཚིག་{ $count }ཡོད།
# review: native speaker
work-review-rule = སྒྲིག་སྲོལ་གང་།
# review: native speaker
work-review-found = རྙེད་པའི་ཚིག
# review: native speaker
work-review-why = རྒྱུ་མཚན།
# review: native speaker
work-review-let-through = སྐྱོན་མེད། ཆོག་མཆན་སྤྲོད།
# review: native speaker
work-review-uphold = ཆོག་མཆན་མི་སྤྲོད།
# review: native speaker
work-review-asked = རྫོང་གི་སྒེའུ་ཁུང་གི་ལན་ལ་སྒུག་པ།
# review: native speaker
work-review-let_through = རྫོང་གི་སྒེའུ་ཁུང་གིས་ཆོག་མཆན་སྤྲད་ཟིན།
# review: native speaker
work-review-upheld = རྫོང་གི་སྒེའུ་ཁུང་གིས་ཆོག་མཆན་སྤྲད་མེད།

# The public page.
# review: native speaker
work-how-to-ask = མིང་འགོད་པའམ་འདྲི་བར།
# review: native speaker
work-how-to-ask-desk = ཤང་དང་གྲོང་རྡལ་གྱི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་དུ་ཕེབས་ནས་ལས་གནས་ཀྱི་མིང་བཤད་ན་ཆོག
# review: native speaker
work-how-to-ask-phone = ཁེ་ལས་ལ་ཁ་པར་བཏང་ནའང་ཆོག
# review: native speaker
work-nothing-to-pay = ལས་ཀ་འཚོལ་བར་དངུལ་སྤྲོད་མི་དགོས། ཐོབ་ཐང་ལག་ཁྱེར་གྱི་མ་ཡིག་སྤྲོད་མི་དགོས། སུ་ཞིག་གིས་དགོས་ཟེར་ན་གཤམ་གྱི་ཞུ་གཏུག་ཁ་པར་གཏོང་རོགས།
# review: native speaker
work-aloud = སྐད་ཤུགས་ཆེན་པོས་ཀློག
# review: native speaker
work-aloud-stop = ཀློག་མཚམས་འཇོག
