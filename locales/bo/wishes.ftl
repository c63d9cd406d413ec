# Tibetan of wishes and suggestions. Only what is sure; what is missing is shown in Chinese and marked.

# review: native speaker
wishes-title = ལས་ཀ་གང་བྱེད་འདོད་ཡོད།
# review: native speaker
wishes-about = ཚང་མ་མ་བྲིས་ན་ཆོག བྲིས་པ་ལྟར་ལས་ཀ་འཚོལ་བ་དང་། མ་བྲིས་པ་ནི་གང་ཡང་ཆོག་པར་རྩི།
# review: native speaker
wishes-why = ཁྱེད་རང་ཁོ་ནས་མཐོང་ཐུབ། ཁྱེད་ལ་ལས་ཀ་འཚོལ་བ་ཁོ་ནའི་ཆེད་དུ་བེད་སྤྱོད་གཏོང་། གྲོང་ཚོ་དང་ཤང་། རྫོང་། ཁེ་ལས་བཅས་ཀྱིས་ཁྱེད་ཀྱིས་ཅི་བྲིས་པ་དང་བྲིས་ཡོད་མེད་མི་མཐོང་། ཁྱེད་ཀྱི་ཁ་གསབ་དང་གསོ་སྦྱོང་ལ་ཤུགས་རྐྱེན་མི་ཐེབས།
# review: native speaker
wishes-save = ཉར་ཚགས་བྱས་ནས་ལས་ཀ་ལྟ་བ།
# review: native speaker
wishes-not = ད་ལྟ་མི་འབྲི།
# review: native speaker
wishes-delete-title = ཉར་འདོད་མེད་ན།
# review: native speaker
wishes-ends = { $day }བར་ཉར་ནས། དེ་རྗེས་རང་འགུལ་གྱིས་བསུབ། ཡང་བསྐྱར་ཉར་ཚགས་བྱས་ན་ལོ་གཉིས་ཉར།
# review: native speaker
wishes-delete = ཚང་མ་བསུབ་པ།
# review: native speaker
wishes-part-work = ལས་ཀ
# review: native speaker
wishes-part-place = ས་གནས།
# review: native speaker
wishes-part-pay = གླ་ཕོགས་དང་དུས་ཚོད།
# review: native speaker
wishes-part-needs = ཆ་རྐྱེན།
# review: native speaker
wishes-field-wants = བྱེད་འདོད་ཡོད་པའི་ལས་ཀ
# review: native speaker
wishes-field-can = བྱེད་ཤེས་པའི་ལས་ཀ
# review: native speaker
wishes-field-spoken = ལས་ཀ་བྱེད་སྐབས་བཤད་ཐུབ་པའི་སྐད།
# review: native speaker
wishes-field-home = ཐག་རིང་ཉེ་གང་ནས་རྩི་བ།
# review: native speaker
wishes-field-farthest = ཐག་རིང་ཤོས་གང་དུ་འགྲོ་ཆོག
# review: native speaker
wishes-field-pay = ཟླ་རེར་ཉུང་མཐར་སྒོར་ག་ཚོད།
# review: native speaker
wishes-field-hours = གཟའ་འཁོར་རེར་མང་མཐའ་ཆུ་ཚོད་ག་ཚོད།
# review: native speaker
wishes-field-months = ཟླ་གང་ལ་ཁོམ་པ།
# review: native speaker
wishes-field-kinds = ལས་ཀའི་རྣམ་པ།
# review: native speaker
wishes-field-lodging = སྡོད་གནས་དགོས་མིན།
# review: native speaker
wishes-field-night = མཚན་མོའི་ལས་ཀ
# review: native speaker
wishes-field-hazards = མི་འདོད་པའི་ཉེན་ཁ།
# review: native speaker
wishes-field-contracts = གན་རྒྱ་གང་དགོས།
# review: native speaker
wishes-hint-wants = ག་ཚོད་འདེམས་ཀྱང་ཆོག མ་བདམས་པ་ཡང་སྟོན་ནའང་རྗེས་སུ་ཡོད།
# review: native speaker
wishes-hint-can = ལག་ཁྱེར་མེད་ཀྱང་ཆོག བདམས་པ་མདུན་དུ་ཡོད།
# review: native speaker
wishes-hint-spoken = བདམས་རྗེས། སྐད་གཞན་དགོས་པའི་ལས་གནས་མི་སྟོན།
# review: native speaker
wishes-hint-home = མ་བདམས་ན་ཁྱེད་ཐོ་འགོད་བྱས་པའི་ཤང་ངམ་གྲོང་ཚོ་ནས་རྩི།
# review: native speaker
wishes-home-own = ང་རང་ཐོ་འགོད་བྱས་པའི་ཤང་ངམ་གྲོང་ཚོ།
# review: native speaker
wishes-hint-farthest = དེ་ལས་རིང་བ་མི་སྟོན།
# review: native speaker
wishes-hint-pay = འདི་ལས་ཉུང་བ་དང་གླ་ཕོགས་མ་བྲིས་པ་མི་སྟོན། དཔེར་ན། 3000
# review: native speaker
wishes-hint-hours = འདི་ལས་རིང་བ་དང་དུས་ཚོད་མ་བྲིས་པ་མི་སྟོན།
# review: native speaker
wishes-hint-months = བདམས་རྗེས། ཟླ་དེ་དག་ལ་ལས་ཀ་མེད་པ་མི་སྟོན།
# review: native speaker
wishes-hint-kinds = བདམས་རྗེས། བདམས་པ་ཁོ་ན་སྟོན།
# review: native speaker
wishes-hint-lodging = བདམས་རྗེས། སྡོད་གནས་མེད་པ་མི་སྟོན།
# review: native speaker
wishes-hint-night = བདམས་རྗེས། མཚན་མོའི་ལས་ཀ་ཡོད་པ་མི་སྟོན།
# review: native speaker
wishes-hint-hazards = བདམས་པའི་ཉེན་ཁ་ཡོད་པའི་ལས་གནས་མི་སྟོན།
# review: native speaker
wishes-hint-contracts = བདམས་རྗེས། བདམས་པ་ཁོ་ན་སྟོན།
# review: native speaker
wishes-far-village = གྲོང་ཚོ་འདི།
# review: native speaker
wishes-far-township = ཤང་དང་གྲོང་རྡལ་འདི།
# review: native speaker
wishes-far-county = རྫོང་འདི།
# review: native speaker
wishes-far-prefecture = གྲོང་ཁྱེར་འདི།
# review: native speaker
wishes-far-region = ལྗོངས་འདི།
# review: native speaker
wishes-far-outside = ལྗོངས་ཕྱི་ཡང་ཆོག
# review: native speaker
wishes-spoken-chinese = རྒྱ་སྐད།
# review: native speaker
wishes-spoken-tibetan = བོད་སྐད།
# review: native speaker
wishes-night-no = མཚན་མོའི་ལས་ཀ་མི་བྱེད།
# review: native speaker
wishes-fault-pay = གྲངས་ཀ་ཧྲིལ་པོ་ཞིག་བྲིས་རོགས། དཔེར་ན། 3000
# review: native speaker
wishes-fault-village = ཐག་རིང་ཤོས་སུ་གྲོང་ཚོ་བདམས་པས། གྲོང་ཚོ་གང་ཡིན་འདིར་འདེམས་རོགས།
# review: native speaker
wishes-join = { " " }
# review: native speaker
wishes-trade-herding = འབྲོག་ལས། སྒོ་ཕྱུགས་གསོ་བ།
# review: native speaker
wishes-trade-farming = ཞིང་ལས། བཙས་མ།
# review: native speaker
wishes-trade-greenhouse = དྲོད་ཁང་གི་སྔོ་ཚལ།
# review: native speaker
wishes-trade-forestry = ཤིང་འཛུགས། ནགས་སྐྱོང་།
# review: native speaker
wishes-trade-herbs = སྨན་རྫས།
# review: native speaker
wishes-trade-food_making = རྩམ་པ་དང་ཟས་རིགས་བཟོ་བ།
# review: native speaker
wishes-trade-weaving = འཐག་པ། འཚེམ་པ།
# review: native speaker
wishes-trade-handicraft = ལག་ཤེས།
# review: native speaker
wishes-trade-carpentry = ཤིང་བཟོ།
# review: native speaker
wishes-trade-masonry = རྩིག་བཟོ།
# review: native speaker
wishes-trade-concrete = ལྕགས་དང་ཨར་འདམ།
# review: native speaker
wishes-trade-roads = ལམ་བཟོ་བ།
# review: native speaker
wishes-trade-building_help = ཨར་ལས་ཀྱི་ལས་རོགས།
# review: native speaker
wishes-trade-digger = ས་རྐོ་འཕྲུལ་འཁོར།
# review: native speaker
wishes-trade-driving = ཁ་ལོ་བསྒྱུར་བ།
# review: native speaker
wishes-trade-loading = དོ་པོ་འཁྱེར་བ།
# review: native speaker
wishes-trade-welding = ལྕགས་ཚ་ལ།
# review: native speaker
wishes-trade-electrician = གློག་བཟོ།
# review: native speaker
wishes-trade-plumbing = ཆུའི་སྦུ་གུ
# review: native speaker
wishes-trade-painting = ཚོན་རྩི་གཏོང་བ།
# review: native speaker
wishes-trade-car_repair = རླངས་འཁོར་བཟོ་བཅོས།
# review: native speaker
wishes-trade-cooking = ཁ་ལག་བཟོ་བ།
# review: native speaker
wishes-trade-serving = ཇ་ཁང་དང་ཟ་ཁང་གི་ཞབས་ཞུ།
# review: native speaker
wishes-trade-rooms = མགྲོན་ཁང་གཙང་བཟོ།
# review: native speaker
wishes-trade-selling = དངོས་ཟོག་འཚོང་བ།
# review: native speaker
wishes-trade-storekeeping = མཛོད་ཁང་བདག་གཉེར།
# review: native speaker
wishes-trade-cleaning = གཙང་སྦྲ་བྱེད་པ།
# review: native speaker
wishes-trade-household = ཁྱིམ་ལས།
# review: native speaker
wishes-trade-childcare = བྱིས་པ་བལྟ་བ།
# review: native speaker
wishes-trade-care = ནད་པ་དང་རྒན་འཁོགས་སྐྱོང་བ།
# review: native speaker
wishes-trade-guarding = སྒོ་སྲུང་།
# review: native speaker
wishes-trade-office = ཡིག་ལས། རྩིས་རྒྱག
# review: native speaker
wishes-trade-teaching = སློབ་ཁྲིད། སྐད་སྒྱུར།
# review: native speaker
wishes-trade-guiding = ཡུལ་སྐོར་སྣེ་ཤན།
# review: native speaker
wishes-trade-online = དྲ་ཐོག་ཉོ་ཚོང་།
# review: native speaker
wishes-trade-delivery = དངོས་ཟོག་སྐྱེལ་བ།
# review: native speaker
wishes-trade-assembly = སྒྲིག་སྦྱོར། ཐུམ་སྒྲིལ།

# What is suggested
# review: native speaker
wishes-suggestions = ཁྱེད་ལ་བཙལ་བའི་ལས་ཀ
# review: native speaker
wishes-suggestions-about = ལས་ཀ་གང་བྱེད་འདོད་ཡོད་པ་བྲིས་ན། འཚམས་པ་གང་ཡོད་མཐོང་ཐུབ། རེ་རེར་རྒྱུ་མཚན་བཀོད་ཡོད།
# review: native speaker
wishes-none = ཁྱེད་ཀྱིས་ལས་ཀ་གང་བྱེད་འདོད་ཡོད་པ་ད་དུང་བྲིས་མི་འདུག སྐར་མ་གཅིག་གཉིས་ལས་མི་འགོར། ཚང་མ་མ་བྲིས་ན་ཆོག ནམ་ཡིན་ཡང་བཅོས་ཆོག་པ་དང་བསུབ་ཆོག
# review: native speaker
wishes-write = གང་བྱེད་འདོད་ཡོད་པ་འབྲི་བ།
# review: native speaker
wishes-all = ལས་གནས་ཚང་མ་ལྟ་བ།
# review: native speaker
wishes-mine = ངས་བྲིས་པ།
# review: native speaker
wishes-change = བཟོ་བཅོས་བྱེད་པ།
# review: native speaker
wishes-kept = ཁྱེད་ཀྱིས་ལས་ཀ་གང་བྱེད་འདོད་ཡོད་པ་བྲིས་འདུག
# review: native speaker
wishes-nothing-said = ཁྱེད་ཀྱིས་ལས་ཀ་གང་བྱེད་འདོད་ཡོད་པ་བྲིས་མི་འདུག
# review: native speaker
wishes-within = ཁྱེད་ཀྱི་ཆ་རྐྱེན་ནང་{ $count }ཡོད། བསྡོམས་{ $open }
# Weights of a hundred: how far, pay, work wished for, work that one can do, season, how new
# review: native speaker
wishes-order-about = གོ་རིམ་ནི་འདི་དག་ཁོ་ནར་བལྟས་པ་ཡིན། (བསྡོམས་100) ཐག་རིང་ཉེ་{ $near } གླ་ཕོགས་{ $pay } བྱེད་འདོད་{ $wish } བྱེད་ཤེས་{ $skill } ཁོམ་པའི་ཟླ་{ $season } གསར་རྙིང་{ $fresh } ཁེ་ལས་གང་ཡིན་པ་དང་སུས་འཚོལ་བ། དམིགས་འབེན་ཅི་ཡོད་ལ་མི་བལྟ། སུ་ཡང་མདུན་དུ་འགྲོ་མི་ཐུབ། ཡང་བསྐྱར་བཀོད་ཀྱང་མི་ཐུབ།
# review: native speaker
wishes-plain-about = ད་ལྟ་བཀོད་པའི་དུས་ཚོད་ལྟར་གསར་བ་མདུན་དུ་ཡོད། ཁྱེད་ཀྱིས་བྲིས་པ་ལྟར་བསྒྲིགས་པ་མིན། ཁྱེད་ཀྱི་ཆ་རྐྱེན་ལས་བརྒལ་བ་མི་སྟོན།
# review: native speaker
wishes-order-off = གོ་རིམ་མི་དགོས། གསར་བ་མདུན་དུ།
# review: native speaker
wishes-order-on = འཚམས་མིན་ལྟར་བསྒྲིགས་པ།
# review: native speaker
wishes-nothing = ད་ལྟ་ལས་གནས་{ $open }ཡོད་ཀྱང་། ཁྱེད་ཀྱི་ཆ་རྐྱེན་ནང་གཅིག་ཀྱང་མི་འདུག
# The name of the question that sets the limit follows, as a link.
# review: native speaker
wishes-tight-alone = གཤམ་གྱི་ཆ་རྐྱེན་གཅིག་པུས་{ $count }ཉུང་དུ་བཏང་འདུག བཅོས་འདོད་ཡོད་དམ།
# review: native speaker
wishes-tight-most = ཉུང་ཤོས་སུ་གཏོང་བ་ནི་གཤམ་གྱི་ཆ་རྐྱེན་འདི་ཡིན། བཅོས་འདོད་ཡོད་དམ།
# Why one is suggested: the two parts that count the most
# review: native speaker
wishes-because-two = རྒྱུ་མཚན། { $first } { $second }
# review: native speaker
wishes-because-one = རྒྱུ་མཚན། { $first }
# review: native speaker
wishes-because-within = རྒྱུ་མཚན། ཁྱེད་ཀྱི་ཆ་རྐྱེན་ནང་ཡོད།
# review: native speaker
wishes-because-village = ཁྱེད་ཀྱི་གྲོང་ཚོར་ཡོད།
# review: native speaker
wishes-because-township = ཁྱེད་ཀྱི་ཤང་དུ་ཡོད།
# review: native speaker
wishes-because-county = རྫོང་འདིར་ཡོད།
# review: native speaker
wishes-because-prefecture = གྲོང་ཁྱེར་འདིར་ཡོད།
# review: native speaker
wishes-because-region = ལྗོངས་འདིར་ཡོད།
# review: native speaker
wishes-because-outside = ལྗོངས་ཕྱིར་ཡོད།
# review: native speaker
wishes-because-pay = ཟླ་རེར་བརྩིས་ན་སྒོར་{ $pay }
# review: native speaker
wishes-because-pay-above = ཟླ་རེར་བརྩིས་ན་སྒོར་{ $pay } ཁྱེད་ཀྱི་སྒོར་{ $least }ལས་མཐོ།
# review: native speaker
wishes-because-pay-equal = ཟླ་རེར་བརྩིས་ན་སྒོར་{ $pay } ཁྱེད་ཀྱིས་བྲིས་པ་དང་མཚུངས།
# review: native speaker
wishes-because-wish = ཁྱེད་ཀྱིས་བྱེད་འདོད་ཡོད་པ། { $work }
# review: native speaker
wishes-because-skill = ཁྱེད་ཀྱིས་བྱེད་ཤེས་པ། { $work }
# review: native speaker
wishes-because-season = ཁྱེད་ཁོམ་པའི་ཟླ་{ $count }ལ་ལས་ཀ་ཡོད།
# review: native speaker
wishes-because-fresh = ཉིན་{ $days }གོང་ལ་བཀོད་པ།
# review: native speaker
wishes-alerts = ལས་ཀ་གསར་པ་ཡོད་ན་ང་ལ་ཤོད།
# review: native speaker
wishes-alerts-legend = དུས་ཚོད་ཇི་ཙམ་རེར།
# review: native speaker
wishes-alerts-about = ཁྱེད་ཀྱི་ཆ་རྐྱེན་ནང་ལས་ཀ་གསར་པའམ་ཁྱེད་ཀྱིས་བལྟས་ནས་ལན་འདེབས་དགོས་པ་ཡོད་ན་མ་གཏོགས་བརྡ་མི་གཏོང་། ཁྱེད་ཀྱིས་ར་སྤྲོད་བྱས་པའི་ཁ་པར་ལ་ཚིག་གཅིག་གཏོང་། ལས་ཀ་དང་ཁེ་ལས་ཀྱི་མིང་མི་འབྲི། བརྡའི་ནང་མཚམས་འཇོག་གི་ཨང་གྲངས་ཡོད།
# review: native speaker
wishes-alerts-off = བརྡ་མི་དགོས།
# review: native speaker
wishes-alerts-answers = ལས་ཀ་གསར་པའི་བརྡ་མི་དགོས། ངས་བལྟས་ནས་ལན་འདེབས་དགོས་པ་ཡོད་ན་མ་གཏོགས་བརྡ་མ་གཏོང་།
# review: native speaker
wishes-alerts-daily = ཉིན་རེར་མང་མཐར་ཐེངས་གཅིག
# review: native speaker
wishes-alerts-weekly = གཟའ་འཁོར་རེར་མང་མཐར་ཐེངས་གཅིག
# review: native speaker
wishes-alert-message = རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་ཤོག་ངོས་སུ་ཁྱེད་ལ་ནང་དོན་གསར་པ་ཡོད། ལྟ་འདོད་ན་ལྟ་ཆོག བརྡ་མི་དགོས་ན། དྲ་ཚིགས་དེའི་ /stop ཤོག་ངོས་སུ་ { $word } འབྲི་རོགས།
# review: native speaker
wishes-stop-title = བརྡ་མི་གཏོང་བ།
# review: native speaker
wishes-stop-about = བརྡའི་ནང་གི་ཨང་ཀི་བརྒྱད་བྲིས་ན་བརྡ་མི་གཏོང་། ནང་འཇུག་མི་དགོས། མིང་མི་དགོས།
# review: native speaker
wishes-stop-word = བརྡའི་ནང་གི་ཨང་ཀི།
# review: native speaker
wishes-stop-hint = ཨང་ཀི་བརྒྱད། དཔེར་ན 01234567
# review: native speaker
wishes-stop-do = མཚམས་འཇོག
# review: native speaker
wishes-stopped = འགྲིག་སོང་། ད་ནས་བརྡ་མི་གཏོང་། འདོད་ན་རང་གི་ཤོག་ངོས་སུ་ནམ་ཡིན་ཡང་ཡང་བསྐྱར་བཀོད་ཆོག
