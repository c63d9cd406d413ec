# ནང་འདྲེན། Pages of imports and questions.

# review: native speaker
nav-imports = ནང་འདྲེན།
# review: native speaker
nav-questions = དྲི་བ།
# review: native speaker
imports-title = ནང་འདྲེན།
# review: native speaker
imports-count = ནང་འདྲེན་ཐེངས་{ $count }
# review: native speaker
imports-empty = ད་དུང་ནང་འདྲེན་བྱས་མེད། “ཐོ་གཞུང་ནང་འདྲེན།”མནན་ནས་ Excel ཡང་ན་ CSV ཐོ་གཞུང་ཞིག་འདེམས་རོགས། ཐོག་མར་གྲུབ་འབྲས་བལྟས་རྗེས་དང་ལེན་བྱེད་མིན་ཐག་གཅོད་བྱེད། དང་ལེན་བྱས་པའི་ཐོ་གཞུང་རེ་རེ་འདིར་མངོན་ངེས།
# review: native speaker
imports-new = ཐོ་གཞུང་ནང་འདྲེན།
# review: native speaker
imports-help = ཁ་བྱང་དང་ཐ་སྙད་ཀྱི་གསལ་བཤད།
# review: native speaker
imports-file = ཡིག་ཆ།
# review: native speaker
imports-when = དུས་ཚོད།
# review: native speaker
imports-who = ལས་སྣེའི་རྩིས་ཁྲ།
# review: native speaker
imports-place = ཤང་ངམ་གྲོང་རྡལ།
# review: native speaker
imports-kind = རིགས།
# review: native speaker
imports-source = ཐོ་གཞུང་གི་མིང་།
# review: native speaker
imports-open-questions = ལན་འདེབས་དགོས་པའི་དྲི་བ།
# review: native speaker
imports-no-report = ཐིག་ཕྲེང་རེ་རེའི་ཟིན་ཐོ་མེད།
# review: native speaker
imports-still-waiting = ཁྱེད་ཀྱིས་བསྐུར་བའི་ཡིག་ཆ་འདི་དག་ད་དུང་ལེགས་གྲུབ་བྱུང་མེད།

# review: native speaker
imports-rows-read = བཀླགས་པའི་ཐིག་ཕྲེང་།
# review: native speaker
imports-rows-accepted = དང་ལེན་བྱས་པ།
# review: native speaker
imports-rows-corrected = དེའི་ནང་ནས་ཡོ་བསྲང་བྱས་པ།
# review: native speaker
imports-rows-unchanged = འགྱུར་བ་མེད་པ།
# review: native speaker
imports-rows-refused = ཕྱིར་སློག་བྱས་པ།
# review: native speaker
imports-rows-skipped = མཆོངས་པ། (ཁ་བྱང་དང་བསྡོམས་འབོར། སྟོང་པ།)
# review: native speaker
imports-rows-withdrawn = ཐོ་གཞུང་ནས་ཕྱིར་འཐེན་བྱས་པ།

# review: native speaker
imports-new-which = ཁྱེད་ཀྱིས་ཐོ་གཞུང་གང་ནང་འདྲེན་བྱེད་དམ།
# review: native speaker
imports-new-people = མི་སྣའི་མིང་ཐོ་ནང་འདྲེན།
# review: native speaker
imports-new-placements = ལས་ཞུགས་ཐོ་གཞུང་ནང་འདྲེན།
# review: native speaker
imports-new-trainings = གསོ་སྦྱོང་མིང་ཐོ་ནང་འདྲེན།
# review: native speaker
imports-new-vacancies = མི་སྣ་འཚོལ་བསྡུའི་ཐོ་གཞུང་ནང་འདྲེན།
# review: native speaker
imports-new-targets = དམིགས་ཚད་བགོས་པའི་རེའུ་མིག་ནང་འདྲེན།
# review: native speaker
imports-about-people = ཐིག་ཕྲེང་རེར་མི་རེ། མིང་དང་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས། ཐེམ་ཐོ་ཡོད་སའི་ཤང་དང་གྲོང་ཚོ།
# review: native speaker
imports-about-placements = ཐིག་ཕྲེང་རེར་ལས་ཞུགས་ཐེངས་རེ། སུ་དང་ཁེ་ལས་གང་། ཉིན་གང་ནས།
# review: native speaker
imports-about-trainings = ཐིག་ཕྲེང་རེར་མི་རེའི་གསོ་སྦྱོང་ཐེངས་རེ། སུ་དང་འཛིན་གྲྭ་གང་། ཉིན་གང་ནས་ཉིན་གང་བར། མཐར་ཕྱིན་ཡིན་མིན།
# review: native speaker
imports-about-vacancies = ཐིག་ཕྲེང་རེར་ལས་གནས་རེ། ཁེ་ལས་གང་དང་ལས་ཀ་ཅི། ས་ཆ་གང་། གླ་ཕོགས་ག་ཚོད།
# review: native speaker
imports-about-targets = ཐིག་ཕྲེང་རེར་ཤང་རེ། ཀེར་སྟར་རེར་དམིགས་གྲངས་རེ།

# review: native speaker
imports-new-about = ཡིག་ཆ་ཇི་ལྟར་འབྱོར་བ་དེ་ལྟར་སྐུར་རོགས། ཁ་བྱང་བཅོས་མི་དགོས། ཐོག་མར་གྲུབ་འབྲས་ཐེངས་གཅིག་བལྟས་རྗེས། ཁྱེད་ཀྱིས་མོས་མཐུན་བྱས་ན་གཞི་ནས་དང་ལེན་བྱེད།
# review: native speaker
imports-form-wrong = བཅོས་དགོས་ས་གཅིག་འདུག
# review: native speaker
imports-choose-again = ཡིག་ཆ་ཡང་བསྐྱར་ཐེངས་གཅིག་འདེམས་རོགས། ནང་དོན་གཞན་དག་ད་དུང་ཡོད།
# review: native speaker
imports-source-hint = སུའི་ཐོ་གཞུང་གང་ཡིན་པ། དཔེར་ན། “硕督镇就业台账” མ་ལག་གིས་ཁྱེད་ཀྱིས་ཀེར་སྟར་དང་ཐ་སྙད་ཐད་བཤད་པ་མིང་འདིའི་འོག་ཡིད་ལ་འཛིན། ཐེངས་རྗེས་མར་བཤད་མི་དགོས།
# review: native speaker
imports-source-missing = ཐོ་གཞུང་ལ་མིང་མེད། མིང་འབྲི་རོགས། དཔེར་ན། རང་གི་ཤང་གི་མིང་། དེ་ལྟར་བྱས་ན་མ་ལག་གིས་ཁྱེད་ཀྱིས་ཀེར་སྟར་དང་ཐ་སྙད་ཐད་བཤད་པ་ཡིད་ལ་འཛིན་ཐུབ།
# review: native speaker
imports-source-reserved = ཐོ་གཞུང་གི་མིང་ཚེག་གཉིས (:) ནས་འགོ་འཛུགས་མི་ཆོག དེ་ནི་སྡོད་དམངས་རང་གིས་ཐོ་འགོད་བྱས་པའི་ཟིན་ཐོའི་ཆེད་ཡིན། མིང་གཞན་ཞིག་འབྲི་རོགས།
# review: native speaker
imports-source-never-held = ཐོ་གཞུང་གི་མིང་ནང་ནམ་ཡང་མི་ཉར་བའི་ནང་དོན་བྲིས་འདུག དཔེར་ན། མི་རིགས་དང་ཆབ་སྲིད་ངོ་གདོང་། ཉེས་ཅན་ཟིན་ཐོ་ལྟ་བུ། དེ་ལྟར་ན་ཐོ་གཞུང་ནང་གི་མི་ཚང་མར་དེ་བཤད་པ་རེད། མིང་གཞན་ཞིག་འབྲི་རོགས།
# review: native speaker
imports-source-number = ཐོ་གཞུང་གི་མིང་ནང་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་སམ་ཁ་པར་ཨང་གྲངས་འདུག ཐོ་གཞུང་གི་མིང་གསང་སྦས་བྱས་ནས་མི་ཉར། མིང་གཞན་ཞིག་འབྲི་རོགས།
# review: native speaker
imports-source-taken = མིང་འདི་ལས་ཁུངས་གཞན་ཞིག་གི་ཐོ་གཞུང་ཡིན། གཞན་གྱི་ཟིན་ཐོར་མི་རེག་པའི་ཆེད་དུ་མིང་གཞན་ཞིག་འབྲི་རོགས། དཔེར་ན། རང་གི་ཤང་གི་མིང་སྣོན་ཆོག
# review: native speaker
imports-options = ཡིག་ཆ་ཧྲིལ་པོར་གཅིག་མཚུངས་ཡིན་པའི་ནང་དོན།
# review: native speaker
imports-options-about = ཡིག་ཆའི་ནང་ཀེར་སྟར་འདི་མེད་པའམ་དྲ་མིག་སྟོང་པ་ཡིན་ན་འདིའི་ལན་སྤྱོད། དྲ་མིག་ནང་བྲིས་ཡོད་ན་དྲ་མིག་གཞི་འཛིན་ས་ཡིན།
# review: native speaker
imports-option-file = ཡིག་ཆ་གཞི་འཛིན་ས་ཡིན།
# review: native speaker
imports-replaces = ཡིག་ཆ་འདི་ནི་ཐོ་གཞུང་འདིའི་ད་ལྟའི་ནང་དོན་ཡོངས་རྫོགས་ཡིན།
# review: native speaker
imports-replaces-hint = རྟགས་བརྒྱབ་ན། ཐོ་གཞུང་འདིས་སྔར་སྙན་ཞུ་བྱས་ཤིང་ད་ཐེངས་མེད་པའི་ཟིན་ཐོ་ཕྱིར་འཐེན་བྱེད། ལོ་རྒྱུས་ཉར་ཡོད། ཡང་བསྐྱར་ནང་འདྲེན་བྱས་ན་སླར་གསོ་ཐུབ། ཕྱིར་སློག་བྱས་པའི་ཐིག་ཕྲེང་གིས་མི་སུ་ཡང་ཕྱིར་འཐེན་མི་བྱེད། རྟགས་མ་བརྒྱབ་ན་གང་ཡང་ཉུང་དུ་མི་འགྲོ།
# review: native speaker
imports-replaces-needs-source = མིང་མེད་པའི་ཐོ་གཞུང་ཧྲིལ་པོར་བརྗེ་མི་ཐུབ། གང་བརྗེ་བ་མི་གསལ། ཐོ་གཞུང་གི་མིང་འབྲི་བའམ་རྟགས་སུབ་རོགས།
# review: native speaker
imports-file-hint = .xlsx དང་ .xls CSV ཡིག་ཆ་ཆོག ཆེ་ཤོས་{ $limit } MB ཡིན། རང་འགུལ་བྱ་རིམ (macro) དང་གསང་ཨང་། ཕྱིའི་སྦྲེལ་ཐག ནང་དུ་བཅུག་པའི་ཡིག་ཆ་བཅས་ཡོད་པའི་རེའུ་མིག་དང་ལེན་མི་བྱེད།
# review: native speaker
imports-file-why = ཅིའི་ཕྱིར་སྐུར་དགོས་པ་ནི། ཐོ་གཞུང་གི་ཟིན་ཐོ་དང་ལེན་བྱས་ནས་སྡོམ་རྩིས་བྱེད་ཆེད་ཡིན། གྲུབ་འབྲས་ལྟ་སྐབས་ཡིག་ཆ་གསང་སྦས་བྱས་ནས་ནང་གསོག་ཁོ་ནར་བཞག སྲ་སྡེར་ལ་མི་འབྲི། མང་མཐར་སྐར་མ་{ $minutes }རྗེས་འདོར། ཁྱེད་རང་ཁོ་ནས་མཐོང་ཐུབ།
# review: native speaker
imports-file-missing = ཡིག་ཆ་འབྱོར་མ་བྱུང་བའམ་སྟོང་པ་འདུག ནང་འདྲེན་བྱེད་དགོས་པའི་ཐོ་གཞུང་འདེམས་རོགས།
# review: native speaker
imports-look = ཐོག་མར་གྲུབ་འབྲས་ལྟ་བ།
# review: native speaker
imports-held = ཅི་ཉར་བ་དང་ཅི་མི་ཉར་བ།
# review: native speaker
imports-held-nothing-yet = ཁྱེད་ཀྱིས་“དང་ལེན།”མ་མནན་གོང་གང་ཡང་མི་ཉར།
# review: native speaker
imports-held-never = མི་རིགས་དང་ཆོས་ལུགས། ཆབ་སྲིད་ངོ་གདོང་། བསམ་བློའི་མངོན་ཚུལ། ཕྱི་རྒྱལ་གྱི་གཉེན་ཉེ། ཕྱི་སྐྱོད་ལག་ཁྱེར། ཉེས་ཅན་ཟིན་ཐོ། ལས་ཀར་མི་ཞུགས་པའི་རྒྱུ་མཚན། འདྲ་པར་སོགས་ཀྱི་ཀེར་སྟར་ནི་ཀློག་སྐབས་དེ་མ་ཐག་འདོར་ཞིང་། ནམ་ཡང་མི་ཉར། ལས་ཀ་འཚོལ་བ་དང་སྡོམ་རྩིས་ལ་མི་དགོས། ཉར་ན་མི་ལ་གནོད་སྲིད། ཀེར་སྟར་གཞན་ནང་མི་ཞིག་གི་སྐོར་དེ་བྲིས་ཡོད་ན། དྲ་མིག་དེ་ཡང་འདོར།
# review: native speaker
imports-held-kept = དང་ལེན་བྱེད་པ་ནི། མིང་དང་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས། ཁ་པར (གསང་སྦས་བྱས་པ།) ཐེམ་ཐོ་ཡོད་སའི་ཤང་དང་གྲོང་ཚོ། དེ་བཞིན་ལས་ཞུགས་སམ་གསོ་སྦྱོང་གི་ནང་དོན་བཅས་ཡིན། ཁོང་རང་གིས་ལྟ་བ་དང་ཡོ་བསྲང་གི་རེ་བ་འདོན་ཆོག
# review: native speaker
imports-held-reported = ནང་འདྲེན་བྱས་པའི་ལས་ཞུགས་ནི་“སྙན་ཞུ་ཟིན་པ།”ཡིན། ཁོང་རང་གིས་གཏན་འཁེལ་བྱས་ན་གཞི་ནས་“གཏན་འཁེལ་ཟིན་པ།”ཡིན།

# review: native speaker
imports-looking = ཡིག་ཆ་ལྟ་བཞིན་པ།
# review: native speaker
imports-bringing-in = དང་ལེན་བྱེད་བཞིན་པ།
# review: native speaker
imports-waiting = གཞན་གྱི་ནང་འདྲེན་བྱེད་བཞིན་ཡོད། རེས་མོས་བབས་ན་རང་འགུལ་གྱིས་འགོ་འཛུགས།
# review: native speaker
imports-read-so-far = ཐིག་ཕྲེང་{ $rows }བཀླགས་ཟིན།
# review: native speaker
imports-storing = ཐིག་ཕྲེང་{ $rows }ཞིབ་བཤེར་བྱེད་བཞིན་པ།
# review: native speaker
imports-gone = སྐར་ཆ་{ $seconds }འགོར་ཟིན། ཐེངས་དང་པོར་བལྟས་རྗེས་ཡུན་ཇི་ཙམ་འགོར་བ་ཤེས་ཐུབ།
# review: native speaker
imports-left = ཐོག་མར་བལྟས་པའི་ཡུན་ཚད་ལྟར་ན་ད་དུང་སྐར་ཆ་{ $seconds }ཙམ་འགོར།
# review: native speaker
imports-left-soon = ཐོག་མར་བལྟས་པ་ལས་ཅུང་རིང་། ད་དུང་ཏོག་ཙམ་སྒུག་རོགས།
# review: native speaker
imports-goes-on = ཤོག་ངོས་འདི་བརྒྱབ་ཀྱང་མུ་མཐུད་བྱེད། “ནང་འདྲེན།”ལ་ཕྱིར་ལོག་ན་རྙེད་ཐུབ།
# review: native speaker
imports-again-now = ད་ལྟ་ཅི་འདྲ་ཡིན་པ་ལྟ་བ།
# review: native speaker
imports-stop = མཚམས་འཇོག
# review: native speaker
imports-stopping = མཚམས་འཇོག་བཞིན་པ། གང་ཡང་མི་ཉར།
# review: native speaker
imports-stop-hint = མཚམས་བཞག་ན་གང་ཡང་མི་ཉར།

# review: native speaker
imports-not-read = ཡིག་ཆ་འདི་བེད་སྤྱོད་བྱེད་མི་ཐུབ།
# review: native speaker
imports-not-read-why = རྒྱུ་མཚན་དང་བྱེད་ཐབས།
# review: native speaker
imports-stopped = མཚམས་བཞག་ཟིན།
# review: native speaker
imports-nothing-kept = ཟིན་ཐོར་འགྱུར་བ་གང་ཡང་མེད།
# review: native speaker
imports-nothing-new = ནང་དོན་གསར་པ་མེད།
# review: native speaker
imports-nothing-new-about = ཐིག་ཕྲེང་{ $count }ཚང་མ་ཡོད་ཟིན་པའི་ཟིན་ཐོ་དང་གཅིག་པ་ཡིན། འགྱུར་བ་མེད་པས་ནང་འདྲེན་གསར་པ་ཐོ་འགོད་བྱས་མེད།
# review: native speaker
imports-waits-until = ཡིག་ཆ་{ $until }བར་ཉར། དེ་རྗེས་འདོར།
# review: native speaker
imports-try-again = ཡང་བསྐྱར་ལྟ་བ།
# review: native speaker
imports-throw-away = ཡིག་ཆ་འདི་འདོར་བ།
# review: native speaker
imports-another-file = ཡིག་ཆ་གཞན་ཞིག་འདེམས་པ།
# review: native speaker
imports-job-gone = བསྐུར་བའི་ཡིག་ཆ་འདི་མེད་པའམ་བོར་ཟིན། བསྐུར་བའི་ཡིག་ཆ་མང་མཐར་སྐར་མ་{ $minutes }ཉར། ཡང་བསྐྱར་སྐུར་རོགས།
# review: native speaker
imports-job-busy = ཡིག་ཆ་འདི་ལས་སྣོན་བྱེད་བཞིན་ཡོད། དེ་མ་རྫོགས་བར་སྒུག་པའམ་ཐོག་མར་མཚམས་འཇོག་རོགས།
# review: native speaker
imports-too-many = ལས་སྣོན་ལ་སྒུག་པའི་ཡིག་ཆ་མང་དྲགས་འདུག ཐོག་མར་བསྐུར་ཟིན་པའི་ཡིག་ཆ་སྒྲུབ་པའམ་འདོར་རོགས། མང་མཐར་སྐར་མ་{ $minutes }རྗེས་རང་འགུལ་གྱིས་སྟོང་པར་འགྱུར།

# review: native speaker
imports-preview = ཐོག་མར་གྲུབ་འབྲས་ལྟ་བ།
# review: native speaker
imports-preview-about = ད་དུང་དང་ལེན་བྱས་མེད། ཡིག་ཆ་{ $until }བར་ཉར། དེ་རྗེས་འདོར།
# review: native speaker
imports-changed-look = ཁྱེད་ཀྱིས་ད་ལྟ་རང་འདེམས་ཁ་བཅོས་པས། ཐོག་མར་འདེམས་ཁ་གསར་པ་ལྟར་ཡང་བསྐྱར་ཐེངས་གཅིག་བལྟས་ཟིན། གྲུབ་འབྲས་བལྟས་རྗེས་“དང་ལེན།”མནོན་རོགས།
# review: native speaker
imports-look-at = གནས་འདི་དག་ལ་གཟིགས་རོགས།
# review: native speaker
imports-summary-words = དོན་གསལ་བཤད་བྱེད་དགོས་པའི་ཐ་སྙད་{ $count }འདུག
# review: native speaker
imports-summary-refused = ཐིག་ཕྲེང་{ $count }ཕྱིར་སློག་བྱེད་ངེས།
# review: native speaker
imports-would-be = དང་ལེན་བྱས་ན།
# review: native speaker
imports-nothing-good = དང་ལེན་བྱེད་རུང་བའི་ཐིག་ཕྲེང་མེད། གཤམ་གྱི་ཀེར་སྟར་དང་ཐ་སྙད་གསལ་བཤད་བྱེད་པའམ། ཡིག་ཆ་བཅོས་རྗེས་ཡང་བསྐྱར་སྐུར་རོགས།
# review: native speaker
imports-words = ངོ་མི་ཤེས་པའི་ཐ་སྙད།
# review: native speaker
imports-words-about = ཐ་སྙད་རེ་རེ་ཐེངས་གཅིག་གསལ་བཤད་གནང་རོགས། མ་ལག་གིས་ཐོ་གཞུང་འདིའི་ཆེད་ཡིད་ལ་འཛིན།
# review: native speaker
imports-word-in = “{ $heading }”ནང་གི་“{ $word }”
# review: native speaker
imports-word-open = ད་དུང་གསལ་བཤད་མེད།
# review: native speaker
imports-rows-count = ཐིག་ཕྲེང་{ $count }
# review: native speaker
imports-columns = ཀེར་སྟར་རེ་རེ་གང་ལ་བརྩིས་པ།
# review: native speaker
imports-columns-about = ནོར་བ་བཅོས་རོགས། མ་ལག་གིས་ཐོ་གཞུང་འདིའི་ཆེད་ཡིད་ལ་འཛིན།
# review: native speaker
imports-heading = ཁ་བྱང་།
# review: native speaker
imports-taken-as = གང་ལ་བརྩིས་པ།
# review: native speaker
imports-in-sheets = རེའུ་མིག་ག་ཚོད་ནང་ཡོད་པ།
# review: native speaker
imports-column-out = ཀེར་སྟར་འདི་མི་སྤྱོད།
# review: native speaker
imports-check-again = འདེམས་ཁ་འདི་དག་ལྟར་ཡང་བསྐྱར་ལྟ་བ།
# review: native speaker
imports-bring-in = དང་ལེན། (ཐིག་ཕྲེང་{ $count })
# review: native speaker
imports-understood = ཡིག་ཆ་གང་ལྟར་བཀླགས་པ།
# review: native speaker
imports-sheets = རེའུ་མིག
# review: native speaker
imports-no-sheets = ཡིག་ཆ་གང་ཡང་བཀླགས་མེད། ཟིན་ཐོ་འདི་དག་མ་ལག་གིས་བཟོས་པ་ (དཔེ་སྟོན) ལས་སྐུར་བའི་ཐོ་གཞུང་མིན།
# review: native speaker
imports-sheet = རེའུ་མིག
# review: native speaker
imports-header-row = ཁ་བྱང་གི་ཐིག་ཕྲེང་།
# review: native speaker
imports-row-number = ཐིག་ཕྲེང་{ $row }པ།
# review: native speaker
imports-sheet-hidden = སྦས་པའི་རེའུ་མིག བཀླགས་མེད།
# review: native speaker
imports-sheet-empty = སྟོང་པ།
# review: native speaker
imports-sheet-no-header = ཁ་བྱང་གི་ཐིག་ཕྲེང་མ་རྙེད། བཀླགས་མེད།
# review: native speaker
imports-sheet-left-out = བཀླགས་མེད།
# review: native speaker
imports-dropped = ནམ་ཡང་མི་ཉར་བའི་ཀེར་སྟར།
# review: native speaker
imports-dropped-why = ཀེར་སྟར་འདི་དག་ཀློག་སྐབས་དེ་མ་ཐག་བོར་ཟིན། ཉར་མེད། ཕྱིར་སློག་གི་ཡིག་ཆའི་ནང་ཡང་མི་འབྱུང་། ལས་ཀ་འཚོལ་བ་དང་སྡོམ་རྩིས་ལ་མི་དགོས། ཉར་ན་མི་ལ་གནོད་སྲིད།
# review: native speaker
imports-ignored = སྤྱད་མེད་པའི་ཀེར་སྟར། { $count }
# review: native speaker
imports-ignored-why = ཐོ་གཞུང་འདིའི་རིགས་ལ་ཀེར་སྟར་འདི་དག་མི་དགོས། ནང་དོན་ཉར་མེད།

# review: native speaker
imports-problems = གནད་དོན།
# review: native speaker
imports-every-problem = ཚང་མ།
# review: native speaker
imports-severity = ཚབས་ཚད།
# review: native speaker
imports-severity-error = ཕྱིར་སློག
# review: native speaker
imports-severity-warning = དྲན་སྐུལ།
# review: native speaker
imports-row = ཐིག་ཕྲེང་།
# review: native speaker
imports-column = ཀེར་སྟར།
# review: native speaker
imports-whole-sheet = རེའུ་མིག་ཧྲིལ་པོ།
# review: native speaker
imports-what-to-do = ནོར་ས་གང་དང་གང་ལྟར་བཅོས་པ།
# review: native speaker
imports-code-missing = ངེས་པར་འབྲི་དགོས་པའི་ནང་དོན་མེད།
# review: native speaker
imports-code-id-length = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་ཀྱི་གྲངས་གནས་མི་འགྲིག
# review: native speaker
imports-code-id-checksum = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་ནོར་བ།
# review: native speaker
imports-code-id-date = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་ནང་གི་སྐྱེས་པའི་ཚེས་གྲངས་ནོར་བ།
# review: native speaker
imports-code-id-damaged = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་རེའུ་མིག་གིས་སྐྱོན་བཏང་བ།
# review: native speaker
imports-code-id-sex = ཕོ་མོ་དང་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་མི་མཐུན་པ།
# review: native speaker
imports-code-under-16 = ལོ་16མ་ལོན་པ།
# review: native speaker
imports-code-under-18-restricted = ལོ་18མ་ལོན་པ། ལྗོངས་ཕྱིའི་ལས་ཞུགས།
# review: native speaker
imports-code-date-unreadable = ཚེས་གྲངས་ཀློག་མི་ཐུབ་པ།
# review: native speaker
imports-code-date-order = མཇུག་སྡུད་ནི་འགོ་འཛུགས་ལས་སྔ་བ།
# review: native speaker
imports-code-place-unknown = ས་གནས་ངོ་མི་ཤེས་པ།
# review: native speaker
imports-code-place-ambiguous = ས་གནས་གཅིག་ལས་མང་བ།
# review: native speaker
imports-code-value-unknown = ངོ་མི་ཤེས་པའི་ཐ་སྙད།
# review: native speaker
imports-code-money-unreadable = དངུལ་འབོར་ཀློག་མི་ཐུབ་པ།
# review: native speaker
imports-code-phone-unreadable = ཁ་པར་ཀློག་མི་ཐུབ་པ།
# review: native speaker
imports-code-duplicate-in-file = ཡིག་ཆའི་ནང་བསྐྱར་ཟློས།
# review: native speaker
imports-code-name-differs = མིང་དང་ཟིན་ཐོ་མི་མཐུན་པ།
# review: native speaker
imports-code-record-closed = ཟིན་ཐོའི་སྒོ་བརྒྱབ་པ།
# review: native speaker
imports-code-overlap = དུས་ཚོད་གཅིག་ལ་ལས་ཀ་གཞན་ཡོད་པ།
# review: native speaker
imports-code-shared-phone = མི་ཁ་ཤས་ཀྱིས་ཁ་པར་གཅིག་སྤྱོད་པ།
# review: native speaker
imports-code-township-other = ཤང་ངམ་གྲོང་རྡལ་གཞན་ནམ་སྒེའུ་ཁུང་གཞན་ལ་གཏོགས་པ།
# review: native speaker
imports-code-township-differs = ཤང་དང་ཟིན་ཐོ་མི་མཐུན་པ།
# review: native speaker
imports-code-column-absent = ཡིག་ཆའི་ནང་ཀེར་སྟར་འདི་མེད་པ།
# review: native speaker
imports-code-year-assumed = ཚེས་གྲངས་ནང་ལོ་མེད་པ།
# review: native speaker
imports-code-formula-value = རྩིས་འགྲོས་ཡོད་པའི་དྲ་མིག
# review: native speaker
imports-code-total-differs = བསྡོམས་འབོར་མི་མཐུན་པ།
# review: native speaker
imports-code-employer-other = ཁེ་ལས་གཞན།
# review: native speaker
imports-code-held-back = ཕྱིར་འཐེན་བྱས་མེད་པའི་ཟིན་ཐོ།
# review: native speaker
imports-code-replaces-unused = ཐོ་གཞུང་ཧྲིལ་པོར་བརྗེ་བར་ནུས་པ་མེད་པ།
# review: native speaker
imports-code-heading-unknown = ངོ་མི་ཤེས་པའི་ཁ་བྱང་།
# review: native speaker
imports-code-mapping-unfit = ཡིད་ལ་བཟུང་བའི་འགྲེལ་བཤད་བེད་སྤྱོད་མ་བྱས་པ།
# review: native speaker
imports-code-never-held = ནམ་ཡང་མི་ཉར་བའི་ནང་དོན།
# review: native speaker
imports-code-number-in-text = ཡི་གེའི་ནང་གི་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་སམ་ཁ་པར་ཨང་གྲངས།

# review: native speaker
imports-result = ནང་འདྲེན་གྱི་གྲུབ་འབྲས།
# review: native speaker
imports-to-figures = རྫོང་ཡོངས་ཀྱི་ཡར་ཐོན་ལྟ་བ།
# review: native speaker
imports-sent-to-county = མི་{ $count }ནི་ཤང་གཉིས་ཀྱིས་སྙན་ཞུ་བྱས་འདུག རྫོང་གིས་ལན་འདེབས་པར་བསྐུར་ཟིན།
# review: native speaker
imports-mend = གང་ལྟར་བཅོས་ནས་ཡང་བསྐྱར་སྐུར་བ།
# review: native speaker
imports-reasons = ཕྱིར་སློག་བྱས་པའི་ཐིག་ཕྲེང་དང་རྒྱུ་མཚན་ཕབ་ལེན།
# review: native speaker
imports-reasons-until = { $until }གོང་ཕབ་ལེན་བྱས་ཆོག
# review: native speaker
imports-reasons-sender = ཕྱིར་སློག་བྱས་པའི་ཐིག་ཕྲེང་དང་རྒྱུ་མཚན་ནི་སྐུར་མཁན་ཁོ་ནར་སྤྲོད། ཉིན་7རིང་ཉར།
# review: native speaker
imports-mend-how = རེའུ་མིག་ནང་རྒྱུ་མཚན་ལྟར་ཡོ་བསྲང་གནང་རོགས། རྒྱུ་མཚན་གྱི་ཀེར་སྟར་སུབ་མི་དགོས། དང་ལེན་བྱས་ཟིན་པའི་ཐིག་ཕྲེང་ཡང་སུབ་མི་དགོས།
# review: native speaker
imports-mend-send = བཅོས་པའི་ཡིག་ཆ་ཡང་བསྐྱར་ཐེངས་གཅིག་སྐུར་རོགས། དང་ལེན་བྱས་ཟིན་པ་ཐེངས་གཉིས་མི་རྩི།
# review: native speaker
imports-changes = ཡོ་བསྲང་དང་ཕྱིར་འཐེན་བྱས་པ།
# review: native speaker
imports-changes-about = སྔར་གྱི་ནང་དོན་ལོ་རྒྱུས་ནང་ཉར་ཡོད། ནོར་ནས་བཅོས་ཡོད་ན་ཡང་དག་པའི་ཡིག་ཆ་ཡང་བསྐྱར་ཐེངས་གཅིག་སྐུར་རོགས།
# review: native speaker
imports-field = ནང་དོན།
# review: native speaker
imports-old = སྔར་གྱི།
# review: native speaker
imports-now = ད་ལྟའི།
# review: native speaker
imports-changed-sealed = མི་སྒེར་ཆ་འཕྲིན་ཡིན། ཡོ་བསྲང་བྱས་ཟིན། འདིར་མི་མངོན།
# review: native speaker
imports-changed-nothing = (སྟོང་པ།)
# review: native speaker
imports-changed-withdrawn = ཐོ་གཞུང་ནང་ཡོད་མེད།
# review: native speaker
imports-changed-gone = ཕྱིར་འཐེན་བྱས་ཟིན།
# review: native speaker
imports-changed-there = ཡོད།
# review: native speaker
imports-pay-month = ཟླ་རེར་སྒོར་{ $amount }
# review: native speaker
imports-pay-year = ལོ་རེར་སྒོར་{ $amount }
# review: native speaker
imports-pay-total = སྒོར་{ $amount }

# review: native speaker
imports-help-about = གཤམ་གྱི་ཁ་བྱང་གང་བྲིས་ཀྱང་ངོ་ཤེས། ཀེར་སྟར་གྱི་གོ་རིམ་གང་ཡིན་ཡང་ཆོག ཁ་བྱང་གི་ཐིག་ཕྲེང་གི་སྟེང་མིང་བྱང་ཡོད་ན་ཆོག ཁ་བྱང་གི་ཐིག་ཕྲེང་གཉིས་ཡོད་ནའང་ཆོག ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་དང་ཁ་པར་ནི་ཡི་གེའི་རྣམ་གཞག (文本) གི་དྲ་མིག་ནང་འབྲི་རོགས།
# review: native speaker
imports-empty-list = ཐོ་གཞུང་སྟོང་པ་ཕབ་ལེན།
# review: native speaker
imports-headings = ངོ་ཤེས་པའི་ཁ་བྱང་།
# review: native speaker
imports-words-for = “{ $field }”ཡི་ཐ་སྙད།
# review: native speaker
imports-help-targets = ཀེར་སྟར་གཞན་དག་རེ་རེ་ནི་དམིགས་གྲངས་རེ་ཡིན། ཁ་བྱང་ལ་དམིགས་གྲངས་ཀྱི་མིང་འབྲི་དགོས། བསྡོམས་འབོར་གྱི་ཐིག་ཕྲེང་ནི་ཤང་ཁག་བསྡོམས་པ་དང་མཉམ་དགོས།
# review: native speaker
questions-title = དྲི་བ།
# review: native speaker
questions-waiting = རྫོང་གིས་ལན་འདེབས་དགོས་པའི་དྲི་བ་{ $count }ཡོད།
# review: native speaker
questions-about = མི་གཅིག་པ་ཤང་གཉིས་ཀྱིས་སྙན་ཞུ་བྱས་འདུག ཁོང་གི་ཐེམ་ཐོ་གང་དུ་ཡོད་མེད་གསལ་པོར་དྲིས་རྗེས་ལན་འདེབས་རོགས། གྲངས་ཀ་དུས་མཉམ་དུ་འགྱུར།
# review: native speaker
questions-empty = ལན་འདེབས་དགོས་པའི་དྲི་བ་མེད། ནང་འདྲེན་སྐབས་མི་གཅིག་པ་ཤང་གཉིས་ཀྱིས་སྙན་ཞུ་བྱས་ན་འདིར་མངོན་ངེས།
# review: native speaker
questions-count = དྲི་བ་{ $count }
# review: native speaker
questions-raised = { $at }ལ་བཏོན་པ།
# review: native speaker
questions-no-file = ཡིག་ཆ་མེད། ལག་པས་བྲིས་པ་ཡིན།
# review: native speaker
questions-open-person = དམིགས་ཡུལ་བཤད་ནས་མི་འདིའི་ཡིག་ཆ་ཁ་འབྱེད་པ།
# review: native speaker
questions-where = ཐེམ་ཐོ་གང་དུ་ཡོད་དམ།
# review: native speaker
questions-stays = སྔར་བཞིན་{ $township }ལ་ཡོད།
# review: native speaker
questions-moved = ཉིན་ཞིག་ནས་བཟུང་{ $township }ལ་གནས་སྤོས།
# review: native speaker
questions-beginning = ཐོག་མ་ནས་{ $township }ལ་ཡོད།
# review: native speaker
questions-day = ཉིན་གང་ལ་གནས་སྤོས་པ། (“གནས་སྤོས།”བདམས་པ་ཁོ་ནར་འབྲི་རོགས།)
# review: native speaker
questions-answer = ལན་འདེབས།
# review: native speaker
questions-choose = ལན་བདམས་མེད། གསུམ་ནང་ནས་གཅིག་འདེམས་རོགས།
# review: native speaker
questions-day-missing = གནས་སྤོས་པའི་ཚེས་གྲངས་བྲིས་མེད། ཚེས་གྲངས་འབྲི་རོགས། དཔེར་ན། 2022-05-01
# review: native speaker
questions-day-wrong = གནས་སྤོས་པའི་ཚེས་གྲངས་ནི་དེ་རིང ({ $today }) ལས་ཕྱི་མི་ཆོག སྔ་དྲགས་ནའང་མི་ཆོག ཚེས་གྲངས་བཅོས་རོགས།
# review: native speaker
questions-answered-already = དྲི་བ་འདིར་མི་ཞིག་གིས་ལན་བཏབ་ཟིན། ཡང་བསྐྱར་བཅོས་མེད།
