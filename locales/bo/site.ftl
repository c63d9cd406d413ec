# Shell: what stands on every page.

# review: native speaker
shell-skip = ནང་དོན་ལ་སྐྱོད།
# review: native speaker
shell-demo = དཔེ་སྟོན།
# review: native speaker
shell-demo-about = འདིའི་མི་དང་ཟིན་ཐོ་ཡོངས་རྫོགས་བཅོས་མ་ཡིན། གང་འདོད་དུ་ཚོད་ལྟ་བྱས་ཆོག ནང་འཛུལ་ལ་གསང་ཨང་མི་དགོས།
# review: native speaker
shell-house = ལྷོ་རོང་རྫོང་ལས་ཞུགས་ཞབས་ཞུ།
# review: native speaker
shell-languages = སྐད་ཡིག
# review: native speaker
shell-menu = དཀར་ཆག་གཙོ་བོ།
# review: native speaker
shell-crumbs = གནས་ས།
# review: native speaker
shell-sign-in = ནང་འཛུལ།
# review: native speaker
shell-sign-out = ཕྱིར་ཐོན།
# review: native speaker
shell-moment = { $day } { $time }
# review: native speaker
shell-month = { $year }ལོའི་ཟླ་{ $month }པ།
# review: native speaker
shell-print = ཤོག་ངོས་འདི་དཔར་འདེབས་བྱེད་ན། Ctrl-P མནོན་པའམ། བཤར་ལྟ་ཆས་ཀྱི་དཀར་ཆག་ནང་གི་“དཔར་འདེབས།”འདེམས་རོགས།
# review: native speaker
shell-shared = མཉམ་སྤྱོད་བརྙན་ཡོལ། སྐར་མ་{ $minutes }རིང་བེད་སྤྱོད་མ་བྱས་ན་རང་འགུལ་གྱིས་ཕྱིར་ཐོན།
# review: native speaker
shell-complaints = ཞུ་གཏུག (མིང་བཤད་མི་དགོས།)
# review: native speaker
shell-complaints-labour = ངལ་རྩོལ་འགན་སྲུང་ལྟ་ཞིབ།
# review: native speaker
shell-complaints-union = བཟོ་ཚོགས།
# review: native speaker
shell-footer = ཤོག་ཞབས།
# review: native speaker
shell-complain = དྲ་ཐོག་ནས་ཞུ་བ།

# Links at the top.
# review: native speaker
nav-plan = འཆར་གཞི།
# review: native speaker
nav-figures = རྫོང་ཡོངས་ཀྱི་ཡར་ཐོན།
# review: native speaker
nav-people = མི་སྣ།
# review: native speaker
nav-confirming = ཁོང་རང་ལ་འདྲི་བ།
# review: native speaker
nav-conduct = ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས།
# review: native speaker
nav-accounts = རྩིས་ཁྲ།
# review: native speaker
nav-journal = བལྟས་པའི་ཟིན་ཐོ།
# review: native speaker
nav-requests = མོས་མཐུན་ལ་སྒུག་པ།
# review: native speaker
nav-stopped = བཀག་པའི་རྩིས་ཁྲ།

# Home page.
# review: native speaker
home-title = ལྷོ་རོང་རྫོང་ལས་ཞུགས་ཞབས་ཞུ།
# review: native speaker
home-about = ཞིང་འབྲོག་པས་ལས་ཀ་འཚོལ་བ་དང་། སྒེའུ་ཁུང་ལ་རོགས་རམ་ཞུ་བ། རང་གི་ཡིག་ཆ་ལྟ་བ་བཅས་ཀྱི་གནས་ཡིན་ལ། རྫོང་ཡོངས་ཀྱི་ལས་ཞུགས་འཆར་གཞིའི་དམིགས་ཚད་ཀྱང་འདིར་སྤྱི་བསྒྲགས་བྱེད།
# review: native speaker
home-my-about = རང་གི་ཡིག་ཆ་ལྟ་བ་དང་། ལས་ཀ་འདྲི་བ། སྒེའུ་ཁུང་ལ་རོགས་རམ་ཞུ་བ། རང་གི་ལས་ཀ་ཐོ་འགོད་བྱེད་པ་བཅས་བྱེད་ཆོག བྱང་བུའམ་ཁ་པར་གྱིས་ཁ་འབྱེད་ཐུབ།
# review: native speaker
home-plan-about = འཆར་གཞིའི་དམིགས་གྲངས་རེ་རེའི་དམིགས་ཚད་དང་། འགན་འཁུར་ལས་ཁུངས། རྩིས་ཐབས།
# review: native speaker
home-staff = ལས་བྱེད་མི་སྣའི་ནང་འཛུལ།
# review: native speaker
home-staff-about = རྩིས་ཁྲ་དོ་དམ་པས་བཟོ་གནང་བ་ཡིན།

# Pages that say what went wrong.
# review: native speaker
error-input = བྲིས་པའི་ནང་དོན་ལ་ནོར་འཁྲུལ་འདུག
# review: native speaker
error-absent = ཤོག་ངོས་འདི་མེད།
# review: native speaker
error-forbidden = ཁྱེད་ཀྱིས་དོན་འདི་བསྒྲུབ་མི་ཆོག
# review: native speaker
error-conflict = གནས་ཚུལ་ལ་འགྱུར་བ་བྱུང་འདུག
# review: native speaker
error-too-many = ཐེངས་གྲངས་མང་དྲགས་པ།
# review: native speaker
error-busy = ད་ལྟ་མི་མང་དྲགས་པ།
# review: native speaker
error-internal = མ་ལག་ལ་སྐྱོན་བྱུང་།
# review: native speaker
error-operation = ཨང་གྲངས། { $operation }
# review: native speaker
error-again = ད་ལྟའི་གནས་ཚུལ་ལ་གཟིགས།
# review: native speaker
error-home = གཙོ་ངོས་ལ་ལོག
# review: native speaker
failure-not-signed-in = ཐོག་མར་ནང་འཛུལ་གནང་རོགས།
# review: native speaker
failure-forbidden = ཁྱེད་ཀྱི་ལས་ཁུར་གྱིས་དོན་འདི་བསྒྲུབ་མི་ཆོག ལས་ཀར་དགོས་མཁོ་ཡོད་ན་དོ་དམ་པ་འཚོལ་རོགས།
# review: native speaker
failure-foreign-form = རེ་ཞུ་འདི་དྲ་ཚིགས་འདིའི་ཤོག་ངོས་ནས་བཏང་བ་མིན་པས་ལག་བསྟར་མ་བྱས། ཤོག་ངོས་ལ་ཕྱིར་ལོག་ནས་ཡང་བསྐྱར་གནང་རོགས།
# review: native speaker
failure-form-token = ཤོག་ངོས་འདི་ཁ་ཕྱེ་ནས་ཡུན་རིང་སོང་བས་ཉར་ཚགས་མ་བྱུང་། ཕྱིར་ལོག་ནས་ཤོག་ངོས་བསྐྱར་དུ་ཁ་ཕྱེ་སྟེ་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
failure-form = བྲིས་པའི་ནང་དོན་ཀློག་མི་ཐུབ། ཕྱིར་ལོག་ནས་ཞིབ་བཤེར་བྱས་རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
failure-form-long = བྲིས་པའི་ནང་དོན་རིང་དྲགས་པས་ཉར་ཚགས་མ་བྱུང་། ཕྱིར་ལོག་ནས་ཐུང་དུ་བཏང་རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
failure-query = དྲ་གནས་འདིའི་ནང་གི་“{ $key }”ངོ་མི་ཤེས། གོང་གི་ཤོག་ངོས་ལ་ཕྱིར་ལོག་ནས་སྦྲེལ་ཐག་བརྒྱུད་དེ་ཁ་ཕྱེ་རོགས།
# review: native speaker
failure-too-large = ཡིག་ཆ་ཆེ་དྲགས་འདུག ཡིག་ཆ་ཆེ་ཤོས་64 MB ཡིན།

# Roles.
# review: native speaker
role-visitor = ལྟ་མཁན།
# review: native speaker
role-operator = མ་ལག་སྲུང་སྐྱོང་པ།
# review: native speaker
role-administrator = དོ་དམ་པ།
# review: native speaker
role-county-desk = རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་།
# review: native speaker
role-planning = འཆར་གཞིའི་ལས་བྱེད་པ།
# review: native speaker
role-township-desk = ཤང་དང་གྲོང་རྡལ་གྱི་སྒེའུ་ཁུང་།
# review: native speaker
role-village-officer = གྲོང་ཚོའི་ལས་བྱེད་མི་སྣ།
# review: native speaker
role-confirming-desk = གཏན་འཁེལ་བྱེད་མི།
# review: native speaker
role-statistics-auditor = སྡོམ་རྩིས་ཞིབ་བཤེར་པ།
# review: native speaker
role-data-protection-officer = མི་སྒེར་ཆ་འཕྲིན་སྲུང་སྐྱོང་འགན་འཁུར་བ།
# review: native speaker
role-inspector = ངལ་རྩོལ་ལྟ་ཞིབ་པ།
# review: native speaker
role-complaint-body = ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས།
# review: native speaker
role-employer = ཁེ་ལས།
# review: native speaker
role-agency = བར་འབྲེལ་ལས་ཁུངས།
# review: native speaker
role-institution = གསོ་སྦྱོང་ལས་ཁུངས།
# review: native speaker
role-resident = སྡོད་དམངས།

# Homes: what waits for each role.
# review: native speaker
home-waiting = ཁྱེད་ལ་སྒུག་པའི་དོན།
# review: native speaker
home-nothing = ད་ལྟ་ཁྱེད་ལ་སྒུག་པའི་དོན་མེད།
# review: native speaker
home-help-overdue = རོགས་རམ་ཞུ་མཁན་{ $count }ལ་ཐོག་མར་འབྲེལ་གཏུག་བྱེད་པའི་དུས་བཀག་འདས་ཟིན།
# review: native speaker
home-help-waits = རོགས་རམ་ཞུ་མཁན་{ $count }ཐོག་མའི་འབྲེལ་གཏུག་ལ་སྒུག་པ།
# review: native speaker
home-firms-asked = ཁེ་ལས་{ $count }ཀྱིས་འཇུག་ཞུ་བྱས་ནས་ལན་ལ་སྒུག་པ།
# review: native speaker
home-rosters = ཁེ་ལས་ཀྱི་མིང་ཐོ་{ $count }བསྡུ་བར་སྒུག་པ།
# review: native speaker
home-outdated = སྒེའུ་ཁུང་ངམ་ཐོ་གཞུང་ནས་བཅུག་པའི་ལས་གནས་{ $count }སྒྲིག་སྲོལ་ལ་འགྱུར་བ་བྱུང་བས་མཚམས་བཞག་ཡོད།
# review: native speaker
home-licence-due = ཆོག་མཆན་ལག་ཁྱེར་གྱི་དུས་བཀག་{ $day }།
# review: native speaker
home-licence-over = ནུས་པ་ཡོད་པའི་ཆོག་མཆན་ལག་ཁྱེར་མེད།
# review: native speaker
home-licences-more = ད་དུང་ཁེ་ལས་{ $count }ཡི་ཆོག་མཆན་ལག་ཁྱེར་དུས་རྫོགས་པའམ་རྫོགས་ལ་ཉེ།
# review: native speaker
home-public-only = ཁྱེད་ཀྱི་ལས་ཁུར་ལ་ད་ལྟ་ཆེད་མངགས་ཀྱི་ཤོག་ངོས་མེད། མི་ཚང་མས་མཐོང་ཐུབ་པ་དེ་དག་ཁྱེད་ཀྱིས་ཁ་ཕྱེ་ཆོག
# review: native speaker
home-doors = ཁྱེད་ཀྱིས་ཁ་ཕྱེ་ཆོག་པ།
# review: native speaker
home-door-figures = དམིགས་གྲངས་རེ་རེར་སྙན་ཞུ་ཟིན་པ་ག་ཚོད་དང་། གང་ལྟར་རྩིས་པ།
# review: native speaker
home-door-imports = ཐོ་གཞུང་ནང་འདྲེན་བྱས་ནས། དང་ལེན་བྱས་པ་དང་ཕྱིར་སློག་བྱས་པར་བལྟ་བ།
# review: native speaker
home-door-questions = ཐོ་གཞུང་ཕན་ཚུན་མི་མཐུན་པའི་སར། གང་བདེན་ཁྱེད་ཀྱིས་ཐག་གཅོད་པ།
# review: native speaker
home-door-releases = སྤྱི་བསྒྲགས་བྱས་ཟིན་པའི་གྲངས་ཀ་དང་། དེའི་རྗེས་ཅི་འགྱུར་བ།
# review: native speaker
home-door-people = མི་ཞིག་གི་ཡིག་ཆ་འཚོལ་བ། ཐེངས་རེར་དམིགས་ཡུལ་བཤད་དགོས། ཁོང་རང་གིས་མཐོང་ཐུབ།
# review: native speaker
home-door-service = རོགས་རམ་ཞུ་མཁན། ཐོག་མར་འབྲེལ་གཏུག་བྱས་རྗེས་རོགས་རམ་བྱེད་ཅིང་། ཅི་བྱས་པ་ཐོ་འགོད་པ།
# review: native speaker
home-door-organisations = ཁེ་ལས་དང་དེ་དག་གི་ལས་གནས།
# review: native speaker
home-door-applicants = ཁྱེད་ཀྱི་ལས་གནས་སུས་དྲིས་པ། འདིར་ལན་འདེབས་པ།
# review: native speaker
home-door-teams = མཉམ་དུ་ལས་ཀར་འགྲོ་བའི་སྐབས། འཁྲིད་མཁན་དང་འགྲོ་འོང་གི་ཉིན།
# review: native speaker
home-door-return = ཟླ་རེའི་སྙན་ཞུ། ཁྱེད་ཀྱི་ཚབ་ཏུ་བྲིས་ཟིན། མིང་ཐོའང་འདིར་སྤྲོད་པ།
# review: native speaker
home-door-cards = མི་རེས་རང་གི་རྩིས་ཁྲ་འབྱེད་པའི་ཁ་བསྡམས་པའི་བྱང་བུ་བཟོ་བ།
# review: native speaker
home-door-confirming = ཁ་པར་བརྒྱུད། སྙན་ཞུ་བྱས་པའི་ལས་ཀ་དེ་ཁོང་རང་གི་ཡིན་མིན་འདྲི་བ།
# review: native speaker
home-door-complaints = ཞུ་གཏུག་དང་ལན་འདེབས་པའི་དུས་བཀག ཐོག་མར་གསང་ཚིག་གིས་ཁ་འབྱེད་དགོས།
# review: native speaker
home-door-conduct = ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་གང་ཡིན་པ་དང་ཁ་པར་འགོད་པ།
# review: native speaker
home-door-accounts = ལས་བྱེད་མི་སྣའི་རྩིས་ཁྲ་བཟོ་བ། བཀག་པ། ཐེངས་གཅིག་མའི་སྦྲེལ་ཐག་གསར་པ་སྤྲོད་པ།
# review: native speaker
home-door-requests = རྩིས་ཁྲའི་འགྱུར་བ། མི་གཉིས་པས་མོས་མཐུན་བྱེད་དགོས།
# review: native speaker
home-door-journal = སུས་ནམ་ཞིག་ཅིའི་ཕྱིར་ཡིག་ཆར་བལྟས་པའམ་བཅོས་པ།
# review: native speaker
home-door-demands = ཁྲིམས་བཞིན་མི་གཅིག་གི་ཡིག་ཆ་ལེན་པའི་གཞུང་ཡིག རེ་རེར་མི་གཉིས་ཀྱིས་ལྟ་དགོས།
# review: native speaker
home-door-stopped = ཡིག་ཆ་མང་དྲགས་ཁ་ཕྱེས་པས་བཀག་པའི་རྩིས་ཁྲ། ཞིབ་བཤེར་བྱས་རྗེས་ཁྱེད་ཀྱིས་འབྱེད་པ།
# review: native speaker
home-door-vacancies = ལས་གནས་ཡོངས་རྫོགས། ལས་ཀ་འཚོལ་མཁན་གྱིས་མཐོང་བ་དང་གཅིག་པ།
# review: native speaker
home-questions = { $count ->
    [0] ལན་འདེབས་དགོས་པའི་དྲི་བ་མེད།
   *[other] ལན་འདེབས་དགོས་པའི་དྲི་བ་{ $count }ཡོད།
}
# review: native speaker
home-behind = རྗེས་ལུས་ཆེ་ཤོས་ཀྱི་དམིགས་གྲངས།
# review: native speaker
home-behind-line = སྙན་ཞུ་ཟིན་པ་{ $reported }། ཚད་སྙོམས་ལྟར་{ $goal }ལ་སླེབས་དགོས་ན། དེ་རིང་{ $expected }དགོས།
# review: native speaker
home-behind-over = ལོ་ཧྲིལ་པོའི་དམིགས་ཚད་{ $goal }། སྙན་ཞུ་ཟིན་པ་{ $reported }། འཆར་གཞིའི་ལོ་རྫོགས་ཟིན།
# review: native speaker
home-behind-none = ཚད་སྙོམས་ཀྱི་ཡར་ཐོན་ལས་རྗེས་སུ་ལུས་པའི་དམིགས་གྲངས་མེད།
# review: native speaker
home-figures = { $day }ཡི་ཡར་ཐོན་ཡོངས་རྫོགས།
# review: native speaker
home-due = ཉེ་ཆར་བསྒྲུབ་དགོས་པ།
# review: native speaker
home-due-on = { $day }གོང་།
# review: native speaker
home-imports = ཉེ་ཆར་གྱི་ནང་འདྲེན།
# review: native speaker
home-imports-none = ད་དུང་ནང་འདྲེན་བྱས་མེད། ཐོ་གཞུང་ཞིག་ནང་འདྲེན་བྱེད་པ།
# review: native speaker
home-import-at = { $at }
# review: native speaker
home-import-open = { $at } ལན་འདེབས་དགོས་པའི་དྲི་བ་{ $count }ཡོད།
# review: native speaker
home-service = འདིའི་ཞབས་ཞུའི་གནས་ཚུལ།
# review: native speaker
home-service-first = ལས་ཀའི་ཉིན་གསུམ་ནང་ཐོག་མར་འབྲེལ་གཏུག་བྱས་པའི་བསྡུར་ཚད།
# review: native speaker
home-service-helped = རོགས་རམ་ཞུ་མཁན་ནས་རོགས་སྐྱོར་ཐོབ་པའི་བསྡུར་ཚད།
# review: native speaker
home-service-satisfied = མང་ཚོགས་ཚིམ་པའི་ཚད།
# review: native speaker
home-ask = འདྲི་དགོས་པ།
# review: native speaker
home-ask-next = རྗེས་མར་འདྲི་དགོས་པའི་མི།
# review: native speaker
home-ask-nobody = ད་ལྟ་འདྲི་དགོས་པའི་མི་མེད།
# review: native speaker
home-checks = ཞིབ་བཤེར།
# review: native speaker
home-check-never = མཚན་མོའི་ཞིབ་བཤེར་ད་དུང་བྱས་མེད།
# review: native speaker
home-check-clean = { $at } ཟིན་ཐོ་དང་གྲངས་ཀ་ཡོངས་རྫོགས་མཐུན་པ་འདུག
# review: native speaker
home-check-found = { $at } མི་མཐུན་པ་{ $count }རྙེད་སོང་། ཡོ་བསྲང་མ་བྱས་གོང་གྲངས་ཀ་སྤྱི་བསྒྲགས་མི་བྱེད།
# review: native speaker
home-accounts = རྩིས་ཁྲའི་དོན་གཅོད།
# review: native speaker
home-requests = མི་གཉིས་པའི་མོས་མཐུན་ལ་སྒུག་པའི་དོན་{ $count }ཡོད།
# review: native speaker
home-stopped = བཀག་པའི་རྩིས་ཁྲ་{ $count }ཡོད།
# review: native speaker
home-enrolling = { $count ->
    [0] སྤྱོད་འགོ་འཛུགས་པར་སྒུག་པའི་རྩིས་ཁྲ་མེད།
   *[other] སྤྱོད་འགོ་འཛུགས་པར་སྒུག་པའི་རྩིས་ཁྲ་{ $count }ཡོད།
}
# review: native speaker
home-backup = ཐེངས་མཐའ་མའི་གྲབས་ཉར། { $at }
# review: native speaker
home-backup-never = གློག་ཀླད་འདིས་ད་དུང་གྲབས་ཉར་བྱས་མེད།
# review: native speaker
home-space-low = ཁབ་ལེན་སྡེར་གྱི་ཉར་ས་ཉུང་དུ་སོང་འདུག ལྷག་མ་བརྒྱ་ཆ་ { $free } ཡིན། བརྒྱ་ཆ་ { $least } ལས་ཉུང་ན་རེའུ་མིག་ནང་འདྲེན་མི་བྱེད།
# review: native speaker
home-space-short = ཁབ་ལེན་སྡེར་ཁེངས་ལ་ཉེ། ལྷག་མ་བརྒྱ་ཆ་ { $free } ལས་མེད། ཉུང་མཐར་བརྒྱ་ཆ་ { $least } སྟོང་པར་མ་གྱུར་གོང་རེའུ་མིག་ནང་འདྲེན་མི་བྱེད། ལས་དོན་གཞན་རྣམས་སྔར་བཞིན་སྒྲུབ་ཆོག
