# Signing in.

# review: native speaker
accounts-sign-in = ནང་འཛུལ།
# review: native speaker
accounts-sign-in-own = རང་གི་རྩིས་ཁྲས་ནང་འཛུལ།
# review: native speaker
accounts-residents = སྡོད་དམངས་འདི་ནས་འཛུལ་རོགས།
# review: native speaker
accounts-residents-in = སྡོད་དམངས་ནང་འཛུལ།
# review: native speaker
accounts-residents-look = ནང་འཛུལ་མ་བྱས་ཀྱང་ལས་གནས་ཡོངས་རྫོགས་བལྟ་ཆོག
# review: native speaker
accounts-staff = ལས་བྱེད་མི་སྣ་དང་ཁེ་ལས་ཀྱི་ནང་འཛུལ།
# review: native speaker
accounts-staff-firms = ཁེ་ལས་ལ་ད་དུང་ནང་འཛུལ་བྱེད་ཐབས་མེད་ན།
# review: native speaker
accounts-sign-in-wrong = རྩིས་ཁྲ་དང་གསང་ཨང་། ར་སྤྲོད་ཨང་གྲངས་གང་རུང་ཞིག་ནོར་འདུག ཞིབ་བཤེར་བྱས་རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས། ར་སྤྲོད་ཨང་གྲངས་རེ་ཐེངས་གཅིག་ལས་སྤྱོད་མི་ཐུབ།
# review: native speaker
accounts-sign-in-wait = ཚོད་ལྟའི་ཐེངས་གྲངས་མང་དྲགས་འདུག སྐར་ཆ་{ $seconds }རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།
# review: native speaker
accounts-sign-in-help = གསང་ཨང་བརྗེད་པའམ་ལག་ཐོགས་ཁ་པར་བརྗེས་ཡོད་ན། དོ་དམ་པ་ལ་ཐེངས་གཅིག་མའི་སྦྲེལ་ཐག་གསར་པ་ཞིག་ཞུ་རོགས།
# review: native speaker
accounts-shared = བརྙན་ཡོལ་འདི་མི་གཞན་གྱིས་ཀྱང་བེད་སྤྱོད་བྱེད།
# review: native speaker
accounts-shared-hint = སྐར་མ་{ $minutes }རིང་བེད་སྤྱོད་མ་བྱས་ན་ཕྱིར་ཐོན་པ་དང་ཤོག་ངོས་ཀྱང་སྦ་ངེས།
# review: native speaker
accounts-shared-ended = མཉམ་སྤྱོད་བརྙན་ཡོལ་ཐོག་སྐར་མ་{ $minutes }རིང་བེད་སྤྱོད་མ་བྱས་པས་ཕྱིར་ཐོན་ཟིན། ཡང་བསྐྱར་ནང་འཛུལ་གནང་རོགས།
# review: native speaker
accounts-form-lost = ནང་འཛུལ་མཇུག་རྫོགས་ཟིན་པས་ཁྱེད་ཀྱིས་བསྐུར་བ་གང་ཡང་ཉར་ཚགས་མ་བྱུང་། བརྙན་ཡོལ་འདིའི་མདུན་གྱི་མི་གཞན་གྱིས་མི་མཐོང་བའི་ཆེད་དུ་བྲིས་པ་རྣམས་ཀྱང་བཞག་མེད། ཡང་བསྐྱར་ནང་འཛུལ་གནང་རོགས། དེ་རྗེས་ཤོག་ངོས་དེ་ཡང་བསྐྱར་མངོན་པས་སླར་འབྲི་རོགས།
# review: native speaker
accounts-form-wrong = བཅོས་དགོས་ས་ད་དུང་འདུག
# review: native speaker
accounts-name = རྩིས་ཁྲ།
# review: native speaker
accounts-password = གསང་ཨང་།
# review: native speaker
accounts-code = ར་སྤྲོད་ཨང་གྲངས།
# review: native speaker
accounts-code-hint = ལག་ཐོགས་ཁ་པར་གྱི་ར་སྤྲོད་ཆས་ནང་གི་གྲངས་ཀ་6།
# review: native speaker
accounts-fresh-code-hint = གོམ་པ་འདིར་ར་སྤྲོད་ཆས་ནང་གི་གྲངས་ཀ་6ཡང་བསྐྱར་འབྲི་དགོས། སྔར་མ་སྤྱད་པ་ཞིག་འབྲི་རོགས།
# review: native speaker
accounts-enrolled = བཟོས་ཟིན། གསང་ཨང་གསར་པ་དང་ར་སྤྲོད་ཨང་གྲངས་ཀྱིས་ནང་འཛུལ་གནང་རོགས།
# review: native speaker
accounts-demo = དཔེ་སྟོན་རྩིས་ཁྲ།
# review: native speaker
accounts-demo-about = ལས་ཁུར་ཞིག་བདམས་ནས་ཐད་ཀར་ནང་འཛུལ་བྱེད་རོགས།

# Taking up an account.
# review: native speaker
accounts-enrol = རྩིས་ཁྲ་སྤྱོད་འགོ་འཛུགས་པ།
# review: native speaker
accounts-enrol-about = སྦྲེལ་ཐག་འདི་ཐེངས་གཅིག་ལས་སྤྱོད་མི་ཐུབ། གསང་ཨང་དང་ར་སྤྲོད་གཉིས་པ་ཁྱེད་རང་ཁོ་ནས་ཤེས། དོ་དམ་པས་ཀྱང་མི་མཐོང་།
# review: native speaker
accounts-enrol-password = དང་པོ། གསང་ཨང་བཟོ་བ།
# review: native speaker
accounts-password-new = གསང་ཨང་གསར་པ།
# review: native speaker
accounts-password-again = ཡང་བསྐྱར་འབྲི་བ།
# review: native speaker
accounts-password-hint = ཉུང་མཐར་ཡི་གེ་{ $least }དགོས། ཡི་གེ་གང་རིགས་ཡིན་ཡང་ཆོག འབྲེལ་བ་མེད་པའི་ཚིག་ཁ་ཤས་མཉམ་དུ་སྦྲེལ་ན་ཡིད་ལ་འཛིན་སླ།
# review: native speaker
accounts-enrol-factor = གཉིས་པ། ར་སྤྲོད་གཉིས་པ་བཟོ་བ།
# review: native speaker
accounts-enrol-factor-about = ལག་ཐོགས་ཁ་པར་གྱི་ར་སྤྲོད་ཆས་ཀྱིས་པར་རིས་འདི་བཤེར་རྗེས། དེས་མངོན་པའི་གྲངས་ཀ་6འབྲི་རོགས།
# review: native speaker
accounts-enrol-picture = ལག་ཐོགས་ཁ་པར་གྱི་ར་སྤྲོད་ཆས་ཀྱིས་བཤེར་དགོས་པའི་པར་རིས། གསང་ལྡེ་གཅིག་པ་གཤམ་དུ་བྲིས་ཡོད།
# review: native speaker
accounts-enrol-link = སྒྲིག་ཆས་འདིའི་ར་སྤྲོད་ཆས་ནང་ཁ་འབྱེད་པ།
# review: native speaker
accounts-enrol-text = བཤེར་མི་ཐུབ་བམ། ལག་པས་འབྲི་རོགས།
# review: native speaker
accounts-enrol-done = སྤྱོད་འགོ་འཛུགས་པ།
# review: native speaker
accounts-password-short = གསང་ཨང་ཐུང་དྲགས་འདུག ཉུང་མཐར་ཡི་གེ་{ $least }དགོས།
# review: native speaker
accounts-password-long = གསང་ཨང་རིང་དྲགས་འདུག མང་མཐར་ཡི་གེ་{ $most }ཡིན།
# review: native speaker
accounts-password-common = གསང་ཨང་འདི་གཞན་གྱིས་ཚོད་དཔག་བྱེད་སླ། རྒྱུན་སྤྱོད་ཚིག་དང་རྩིས་ཁྲའི་མིང་སོགས་སྤྱོད་མི་ཆོག གཞན་ཞིག་འབྲི་རོགས། འབྲེལ་བ་མེད་པའི་ཚིག་ཁ་ཤས་མཉམ་དུ་སྦྲེལ་ན་ཡིད་ལ་འཛིན་སླ།
# review: native speaker
accounts-password-number = གསང་ཨང་འདི་ཨང་གྲངས་ཁོ་ན་རེད། གྲངས་ཀ་ཁོ་ན་དང་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས། ཁ་པར་ཨང་གྲངས་བཅས་གཞན་གྱིས་ཚོད་དཔག་བྱེད་སླ། གཞན་ཞིག་འབྲི་རོགས། འབྲེལ་བ་མེད་པའི་ཚིག་ཁ་ཤས་མཉམ་དུ་སྦྲེལ་ན་ཡིད་ལ་འཛིན་སླ།
# review: native speaker
accounts-password-differs = ཐེངས་གཉིས་ལ་བྲིས་པའི་གསང་ཨང་མི་མཐུན། ཡང་བསྐྱར་འབྲི་རོགས།
# review: native speaker
accounts-password-old = གསང་ཨང་འདི་ཉིན་{ $days }ལོངས་པས་གསར་པ་ཞིག་བརྗེ་དགོས། གསང་ཨང་རྙིང་པ་དང་། ར་སྤྲོད་ཨང་གྲངས། གསང་ཨང་གསར་པ་བཅས་འབྲི་རོགས།
# review: native speaker
accounts-password-same = གསང་ཨང་གསར་པ་དེ་རྙིང་པ་དང་གཅིག་པ་རེད། གཞན་ཞིག་འདེམས་རོགས།
# review: native speaker
accounts-password-wrong = གསང་ཨང་ནོར་འདུག ཡང་བསྐྱར་འབྲི་རོགས།
# review: native speaker
accounts-code-wrong = ར་སྤྲོད་ཨང་གྲངས་ནོར་བའམ་སྤྱད་ཟིན་འདུག རྗེས་མ་ཞིག་ལ་སྒུགས་ནས་འབྲི་རོགས།
# review: native speaker
accounts-link-gone = སྦྲེལ་ཐག་འདི་སྤྱད་ཟིན་པའམ་དུས་ཚོད་རྫོགས་པ། ཡང་ན་མེད་པ་རེད། དོ་དམ་པ་ལ་ཡང་བསྐྱར་ཞུ་རོགས།

# One's own account.
# review: native speaker
accounts-own = ངའི་རྩིས་ཁྲ།
# review: native speaker
accounts-role = ལས་ཁུར།
# review: native speaker
accounts-place = ས་ཆ།
# review: native speaker
accounts-language = སྐད་ཡིག
# review: native speaker
accounts-language-label = ཤོག་ངོས་ལ་སྐད་ཡིག་གང་སྤྱོད་པ།
# review: native speaker
accounts-save = ཉར་ཚགས།
# review: native speaker
accounts-reset-help = གསང་ཨང་ངམ་ར་སྤྲོད་གཉིས་པ་བརྗེ་ན། དོ་དམ་པ་ལ་ཐེངས་གཅིག་མའི་སྦྲེལ་ཐག་ཞིག་ཞུ་རོགས།

# Accounts, for the administrator.
# review: native speaker
accounts-list = རྩིས་ཁྲ།
# review: native speaker
accounts-count = རྩིས་ཁྲ་བསྡོམས་{ $count }
# review: native speaker
accounts-one = རྩིས་ཁྲ།
# review: native speaker
accounts-state = གནས་བབ།
# review: native speaker
accounts-state-enrolling = སྤྱོད་འགོ་འཛུགས་པར་སྒུག་པ།
# review: native speaker
accounts-state-active = སྤྱོད་བཞིན་པ།
# review: native speaker
accounts-state-stopped = བཀག་ཟིན། མི་སྒེར་ཆ་འཕྲིན་སྲུང་སྐྱོང་འགན་འཁུར་བས་ཐག་གཅོད་པར་སྒུག་པ།
# review: native speaker
accounts-state-closed = སྒོ་བརྒྱབ་ཟིན།
# review: native speaker
accounts-pages = ཤོག་ངོས།
# review: native speaker
accounts-page-of = ཤོག་ངོས་{ $pages }ནས་ཤོག་ངོས་{ $page }པ།
# review: native speaker
accounts-page-before = སྔོན་མའི་ཤོག་ངོས།
# review: native speaker
accounts-page-after = རྗེས་མའི་ཤོག་ངོས།
# review: native speaker
accounts-add = རྩིས་ཁྲ་བཟོ་བ།
# review: native speaker
accounts-name-hint = ཡི་གེ་2ནས་40བར། མི་རེར་རྩིས་ཁྲ་རེ། མཉམ་སྤྱོད་མི་ཆོག
# review: native speaker
accounts-place-hint = ཤང་དང་གྲོང་རྡལ་གྱི་སྒེའུ་ཁུང་དང་གྲོང་ཚོའི་ལས་བྱེད་མི་སྣ་ཁོ་ནས་འདེམས་དགོས།
# review: native speaker
accounts-place-none = རྫོང་ཡོངས།
# review: native speaker
accounts-change-role = ལས་ཁུར་རམ་ས་ཆ་བརྗེ་བ།
# review: native speaker
accounts-reset = བསྐྱར་དུ་བཟོ་བ།
# review: native speaker
accounts-reset-about = སྔར་གྱི་གསང་ཨང་དང་ར་སྤྲོད་གཉིས་པ་དེ་མ་ཐག་ནུས་མེད་དུ་འགྱུར་ཞིང་། ཐེངས་གཅིག་མའི་སྦྲེལ་ཐག་གསར་པ་ཞིག་ཐོབ།
# review: native speaker
accounts-close = རྩིས་ཁྲའི་སྒོ་རྒྱག་པ།
# review: native speaker
accounts-close-about = དེ་མ་ཐག་ནང་འཛུལ་བྱེད་མི་ཐུབ། ཟིན་ཐོ་ཉར་འཇོག་བྱེད། རྩིས་ཁྲའི་མིང་ཡང་བསྐྱར་སྤྱོད་མི་ཐུབ།
# review: native speaker
accounts-link = ཐེངས་གཅིག་མའི་སྦྲེལ་ཐག
# review: native speaker
accounts-link-about = { $name }ལ་ལག་པས་སྤྲོད་རོགས། ཆུ་ཚོད་{ $hours }ནང་ནུས་པ་ཡོད། ཐེངས་གཅིག་ལས་སྤྱོད་མི་ཐུབ།
# review: native speaker
accounts-link-once = སྦྲེལ་ཐག་འདི་ད་ཐེངས་ཁོ་ན་མངོན། རང་གིས་ཁ་མ་འབྱེད། ཚོགས་པའི་ཁ་བརྡའི་ནང་མ་སྐུར།
# review: native speaker
accounts-name-wrong = རྩིས་ཁྲའི་མིང་ཡི་གེ་2ནས་40བར་དགོས། མི་མཐོང་བའི་རྟགས་དང་འདྲེན་རྟགས་དང་གསེག་ཐིག ཚེག་གཉིས་འབྲི་མི་ཆོག
# review: native speaker
accounts-name-reserved = “{ $name }”ནི་ཟིན་ཐོའི་ནང་དོན་གཞན་ལ་བཀོལ་ཡོད། རྩིས་ཁྲའི་མིང་མིན། མིང་གཞན་ཞིག་འདེམས་རོགས།
# review: native speaker
accounts-name-taken = རྩིས་ཁྲའི་མིང་“{ $name }”ཡོད་ཟིན། གཞན་ཞིག་འབྲི་རོགས།
# review: native speaker
accounts-role-unknown = ལས་ཁུར་འདི་མེད། རེའུ་མིག་ནང་ནས་འདེམས་རོགས།
# review: native speaker
accounts-division-missing = ལས་ཁུར་འདིར་ཤང་ངམ་གྲོང་རྡལ་ཞིག་འདེམས་དགོས།
# review: native speaker
accounts-division-not-needed = ལས་ཁུར་འདི་རྫོང་ཡོངས་ལ་ཡིན་པས་ཤང་ངམ་གྲོང་རྡལ་འདེམས་མི་དགོས།
# review: native speaker
accounts-division-unknown = ཨང་རྟགས་{ $code }ཡིན་པའི་ཤང་དང་གྲོང་རྡལ། གྲོང་ཚོ་གང་ཡང་མེད།
# review: native speaker
accounts-not-oneself = རང་གི་རྩིས་ཁྲར་དོན་འདི་བསྒྲུབ་མི་ཆོག དོ་དམ་པ་གཞན་ཞིག་ལ་བཅོལ་རོགས།
# review: native speaker
accounts-closed-already = རྩིས་ཁྲ་འདི་གཏན་དུ་བཀག་ཟིན། བཅོས་མེད། དགོས་མཁན་ལ་རྩིས་ཁྲ་གསར་པ་བཟོ་རོགས།
# review: native speaker
accounts-stopped-first = རྩིས་ཁྲ་འདིས་མི་སྒེར་ཆ་འཕྲིན་མང་དྲགས་བལྟས་པས་བཀག་ཟིན། ཐོག་མར་མི་སྒེར་ཆ་འཕྲིན་སྲུང་སྐྱོང་འགན་འཁུར་བས་ཐག་གཅོད་དགོས།

# The journal.
# review: native speaker
accounts-journal = བལྟས་པའི་ཟིན་ཐོ།
# review: native speaker
accounts-journal-about = སུས་དུས་ནམ་ཞིག་ལ་ཅིའི་ཕྱིར་གང་ལ་བལྟས་པའམ་གང་བཅོས་པ། འདིར་མིང་དང་ནང་དོན་མེད། མི་གཅིག་གི་ཚབ་ཨང་གཅིག་པ་ཡིན།
# review: native speaker
accounts-journal-account = རྩིས་ཁྲ།
# review: native speaker
accounts-journal-act = ཅི་བྱས་པ།
# review: native speaker
accounts-journal-every = ཚང་མ།
# review: native speaker
accounts-journal-on = ཉིན་གང་།
# review: native speaker
accounts-journal-show = ལྟ་བ།
# review: native speaker
accounts-journal-empty = མཐུན་པའི་ཟིན་ཐོ་མེད། རྩིས་ཁྲའམ་ཉིན་གཞན་ཞིག་བདམས་ནས་གཟིགས་རོགས།
# review: native speaker
accounts-journal-caption = གསར་བ་ནས་རྙིང་པའི་བར།
# review: native speaker
accounts-journal-number = ཨང་།
# review: native speaker
accounts-journal-when = དུས་ཚོད།
# review: native speaker
accounts-journal-purpose = དམིགས་ཡུལ།
# review: native speaker
accounts-journal-person = ཁོང་རང་གི་ཚབ་ཨང་།
# review: native speaker
accounts-journal-detail = གསལ་བཤད།
# review: native speaker
accounts-journal-newest = གསར་ཤོས།
# review: native speaker
accounts-journal-older = སྔོན་མ།
# review: native speaker
accounts-journal-day = ཚེས་གྲངས་འདི་ལྟར་འབྲི་དགོས། 2022-03-15

# Accounts that were stopped.
# review: native speaker
accounts-stopped = རྩིས་ཁྲ་འདིས་མི་སྒེར་ཆ་འཕྲིན་མང་དྲགས་བལྟས་འདུག (ཆུ་ཚོད་གཅིག་ལ་མི་{ $hour }ལས་མང་བའམ་ཉིན་གཅིག་ལ་མི་{ $day }ལས་མང་བ།) དེས་ན་བཀག་ཟིན། མི་སྒེར་ཆ་འཕྲིན་སྲུང་སྐྱོང་འགན་འཁུར་བ་ལ་འབྲེལ་བ་གནང་རོགས།
# review: native speaker
accounts-stopped-list = བཀག་པའི་རྩིས་ཁྲ།
# review: native speaker
accounts-stopped-about = ཆུ་ཚོད་གཅིག་ལ་མི་{ $hour }ལས་མང་བའམ་ཉིན་གཅིག་ལ་མི་{ $day }ལས་མང་བ་བལྟས་པའི་རྩིས་ཁྲ་རང་འགུལ་གྱིས་བཀག ཐོག་མར་རྒྱུ་མཚན་གསལ་པོར་དྲིས་རྗེས་སླར་གསོ་གནང་རོགས།
# review: native speaker
accounts-stopped-none = བཀག་པའི་རྩིས་ཁྲ་མེད།
# review: native speaker
accounts-stopped-at = བཀག་པའི་དུས་ཚོད། { $at }
# review: native speaker
accounts-stopped-opened = དེའི་སྔོན་གྱི་ཆུ་ཚོད་གཅིག་ནང་མི་{ $hour }དང་ཉིན་གཅིག་ནང་མི་{ $day }བལྟས་འདུག སྐབས་དེར་བྲིས་པའི་དམིགས་ཡུལ་དང་མི་གྲངས།
# review: native speaker
accounts-clear = གསལ་པོར་དྲིས་ཟིན། སླར་གསོ།
# review: native speaker
accounts-clear-reason = དྲིས་པའི་རྒྱུ་མཚན།
# review: native speaker
accounts-clear-reason-hint = ཚིག་གཅིག ལྟ་སྤྱོད་ཉིན་ཐོར་འགོད་ངེས། མིང་དང་ཨང་གྲངས་མ་བྲིས།
# review: native speaker
accounts-clear-missing = དྲིས་པའི་རྒྱུ་མཚན་བྲིས་རྗེས་སླར་གསོ་གནང་རོགས།
# review: native speaker
accounts-clear-long = རིང་དྲགས་འདུག ཡིག་འབྲུ་120ལས་མ་མང་བར་བྲིས་རོགས།

# What takes two people (SEC-19).
# review: native speaker
accounts-two-people = རྩིས་ཁྲ་བཟོ་བ་དང་ལས་ཁུར་བརྗེ་བ། བསྐྱར་དུ་བཟོ་བ། སྒོ་རྒྱག་པ་བཅས་ལ་མི་གཉིས་དགོས། ཁྱེད་ཀྱིས་བཏོན་རྗེས། དོ་དམ་པ་གཞན་ཞིག་གམ་མི་སྒེར་ཆ་འཕྲིན་སྲུང་སྐྱོང་འགན་འཁུར་བས་མོས་མཐུན་བྱེད་དགོས།
# review: native speaker
accounts-ask-add = རྩིས་ཁྲ་བཟོ་བ་འདོན་པ།
# review: native speaker
accounts-ask-role = བརྗེ་བ་འདོན་པ།
# review: native speaker
accounts-ask-reset = བསྐྱར་དུ་བཟོ་བ་འདོན་པ།
# review: native speaker
accounts-ask-close = སྒོ་རྒྱག་པ་འདོན་པ།
# review: native speaker
accounts-requests = མི་གཉིས་པའི་མོས་མཐུན་ལ་སྒུག་པ།
# review: native speaker
accounts-requests-about = འདོན་མཁན་རང་གིས་མོས་མཐུན་བྱེད་མི་ཆོག ཉིན་{ $days }ནང་སུས་ཀྱང་ཐག་མ་བཅད་ན་ནུས་མེད་དུ་འགྱུར།
# review: native speaker
accounts-requests-none = སྒུག་པའི་དོན་མེད། དོ་དམ་པས་རྩིས་ཁྲའི་ཤོག་ངོས་ནས་བཏོན་པ་འདིར་མངོན་ངེས།
# review: native speaker
accounts-requests-decided = ཉེ་ཆར་ཐག་བཅད་པ།
# review: native speaker
accounts-request-asked = བཏོན་ཟིན། དོ་དམ་པ་གཞན་ཞིག་གམ་མི་སྒེར་ཆ་འཕྲིན་སྲུང་སྐྱོང་འགན་འཁུར་བས་ཉིན་{ $days }ནང་མོས་མཐུན་བྱེད་ཆོག དེའི་སྔོན་ལ་གང་ཡང་མི་འགྱུར།
# review: native speaker
accounts-request-what = བཏོན་པའི་དོན།
# review: native speaker
accounts-request-add = རྩིས་ཁྲ་བཟོ་བ།
# review: native speaker
accounts-request-role = ལས་ཁུར་རམ་ས་ཆ་བརྗེ་བ།
# review: native speaker
accounts-request-reset = བསྐྱར་དུ་བཟོ་བ།
# review: native speaker
accounts-request-close = སྒོ་རྒྱག་པ།
# review: native speaker
accounts-request-by = འདོན་མཁན།
# review: native speaker
accounts-request-until = ནུས་མེད་འགྱུར་བའི་དུས་ཚོད།
# review: native speaker
accounts-request-decided-by = ཐག་གཅོད་མཁན།
# review: native speaker
accounts-request-own = འདི་ཁྱེད་ཀྱིས་བཏོན་པ་ཡིན་པས་གཞན་གྱིས་མོས་མཐུན་བྱེད་དགོས།
# review: native speaker
accounts-request-oneself = འདི་ཁྱེད་རང་གི་རྩིས་ཁྲའི་དོན་ཡིན་པས་གཞན་གྱིས་ཐག་གཅོད་དགོས།
# review: native speaker
accounts-request-approve = མོས་མཐུན།
# review: native speaker
accounts-request-refuse = མོས་མི་མཐུན།
# review: native speaker
accounts-request-take-back = ཕྱིར་བསྡུ།
# review: native speaker
accounts-request-approved = མོས་མཐུན་བྱས་ཟིན།
# review: native speaker
accounts-request-refused = མོས་མཐུན་བྱས་མེད།
# review: native speaker
accounts-request-taken-back = ཕྱིར་བསྡུས་ཟིན།
# review: native speaker
accounts-request-there = མི་ཞིག་གིས་རྩིས་ཁྲ་འདིར་བརྗེ་བ་བཏོན་ཟིན། ཐོག་མར་དོན་དེ་ཐག་གཅོད་གནང་རོགས།
# review: native speaker
accounts-request-decided = དོན་འདི་ཐག་བཅད་ཟིན། ཡང་བསྐྱར་བཅོས་མེད།
# review: native speaker
accounts-request-run-out = དོན་འདིའི་དུས་ཚོད་རྫོགས་ཟིན། དགོས་ན་ཡང་བསྐྱར་འདོན་རོགས།
# review: native speaker
accounts-request-asker-gone = འདོན་མཁན་ད་ལྟ་དོ་དམ་པ་མིན་པས་མོས་མཐུན་བྱེད་མི་ཆོག
# review: native speaker
accounts-second-person = དོན་འདིར་མི་མི་འདྲ་བ་གཉིས་དགོས། འདོན་མཁན་དང་རྩིས་ཁྲའི་བདག་པོས་མོས་མཐུན་བྱེད་མི་ཆོག དོ་དམ་པ་གཞན་ཞིག་གམ་མི་སྒེར་ཆ་འཕྲིན་སྲུང་སྐྱོང་འགན་འཁུར་བས་ཐག་གཅོད་རོགས།

# Acts, in the words of the journal; one for each act of a room.
# review: native speaker
act-sign-in = ནང་འཛུལ་བྱེད་པའམ་ནང་འཛུལ་ཚོད་ལྟ།
# review: native speaker
act-sign-out = ཕྱིར་ཐོན།
# review: native speaker
act-enrol = རྩིས་ཁྲ་སྤྱོད་འགོ་འཛུགས་པ།
# review: native speaker
act-keep-own-account = རང་གི་རྩིས་ཁྲ་དོ་དམ།
# review: native speaker
act-verify-own-phone = རང་གི་ཁ་པར་ར་སྤྲོད་བྱེད་པ།
# review: native speaker
act-register-alone = ཁ་པར་གྱིས་ཐོ་འགོད་བྱེད་པ།
# review: native speaker
act-keep-registration = རང་གི་ཐོ་འགོད།
# review: native speaker
act-vouch = རང་གིས་ཐོ་འགོད་བྱས་པའི་མིའི་ཐོབ་ཐང་ལག་ཁྱེར་བལྟས་པ།
# review: native speaker
act-tidy-phones = དུས་ཚོད་རྫོགས་པའི་ར་སྤྲོད་ཨང་གྲངས་དང་ཐོ་འགོད་གཙང་སེལ།
# review: native speaker
act-manage-accounts = རྩིས་ཁྲ་འདོན་པའམ་བརྗེ་བ།
# review: native speaker
act-decide-request = རྩིས་ཁྲའི་དོན་ཐག་གཅོད།
# review: native speaker
act-read-journal = བལྟས་པའི་ཟིན་ཐོ་ལྟ་བ།
# review: native speaker
act-verify-journal = བལྟས་པའི་ཟིན་ཐོ་ཞིབ་བཤེར།
# review: native speaker
act-clear-stopped-account = བཀག་པའི་རྩིས་ཁྲ་སླར་གསོ།
# review: native speaker
act-run-backup = གྲབས་ཉར་བྱེད་པ།
# review: native speaker
act-view-plan = འཆར་གཞི་ལྟ་བ།
# review: native speaker
act-view-figures = ཡར་ཐོན་ལྟ་བ།
# review: native speaker
act-view-confirmed = གཏན་འཁེལ་ཟིན་པའི་གྲངས་ཀ་ལྟ་བ།
# review: native speaker
act-explain-figure = གྲངས་ཀའི་རྒྱབ་ཀྱི་ཟིན་ཐོ་ལྟ་བ།
# review: native speaker
act-import-people = མི་སྣ་ནང་འདྲེན།
# review: native speaker
act-import-placements = ལས་ཞུགས་ཐོ་གཞུང་ནང་འདྲེན།
# review: native speaker
act-import-trainings = གསོ་སྦྱོང་མིང་ཐོ་ནང་འདྲེན།
# review: native speaker
act-import-targets = དམིགས་ཚད་ནང་འདྲེན།
# review: native speaker
act-open-import = ནང་འདྲེན་ཁ་འབྱེད།
# review: native speaker
act-answer-question = དྲི་བར་ལན་འདེབས།
# review: native speaker
act-create-release = གྲངས་ཀ་སྤྱི་བསྒྲགས།
# review: native speaker
act-view-release = སྤྱི་བསྒྲགས་གྲངས་ཀ་ལྟ་བ།
# review: native speaker
act-adopt-plan = འཆར་གཞི་ལག་བསྟར།
# review: native speaker
act-open-person = མི་སྒེར་གྱི་ཡིག་ཆ་ཁ་ཕྱེ་བ།
# review: native speaker
act-correct-person = མི་སྒེར་གྱི་ཡིག་ཆ་ཡོ་བསྲང་།
# review: native speaker
act-register-person = སྒེའུ་ཁུང་དུ་མི་ཐོ་འགོད།
# review: native speaker
act-merge-people = མི་གཅིག་གི་ཟིན་ཐོ་གཉིས་ཟླ་སྒྲིལ་བའམ་ཁ་འབྲལ་བ།
# review: native speaker
act-correct-placement = ལས་ཞུགས་ཟིན་ཐོ་ཡོ་བསྲང་།
# review: native speaker
act-correct-training = གསོ་སྦྱོང་ཟིན་ཐོ་ཡོ་བསྲང་།
# review: native speaker
act-record-placement = ལས་ཞུགས་ཐོ་འགོད།
# review: native speaker
act-record-training = གསོ་སྦྱོང་ཐོ་འགོད།
# review: native speaker
act-ask-access = ཁེ་ལས་ཀྱི་རྩིས་ཁྲ་རེ་ཞུ།
# review: native speaker
act-close-overdue = དུས་བཀག་འདས་པའི་ལས་གནས་མཇུག་བསྡུ་བ།
# review: native speaker
act-reread-vacancies = འཚོལ་བསྡུ་བྱེད་བཞིན་པའི་ལས་གནས་ལ་ད་ལྟའི་སྒྲིག་སྲོལ་ལྟར་བསྐྱར་དུ་ལྟ་བ།
# review: native speaker
act-ask-silent-firms = ལས་གནས་ད་དུང་འཚོལ་བསྡུ་བྱེད་མིན་ཁེ་ལས་ལ་འདྲི་བ།
# review: native speaker
act-import-vacancies = ལས་གནས་ཐོ་གཞུང་ནང་འདྲེན།
# review: native speaker
act-keep-own-firm = རང་གི་ཁེ་ལས་ལྟ་བ།
# review: native speaker
act-keep-vacancies = ལས་གནས་འབྲི་བ།
# review: native speaker
act-manage-organisations = ཁེ་ལས་དོ་དམ།
# review: native speaker
act-review-vacancy = ལས་གནས་ཀྱི་ཚིག་ཞིབ་བཤེར།
# review: native speaker
act-view-organisations = ཁེ་ལས་ལྟ་བ།
# review: native speaker
act-view-vacancy = ལས་གནས་ལྟ་བ།
# review: native speaker
act-confirm-placement = ཁོང་རང་ལ་འདྲི་བ།
# review: native speaker
act-make-cards = བྱང་བུ་བཟོ་བ།
# review: native speaker
act-hand-card = བྱང་བུ་སྤྲོད་པ།
# review: native speaker
act-delete-own-record = རང་གི་ཡིག་ཆ་སུབ་པ།
# review: native speaker
act-delete-record = ཁོང་རང་གིས་ཞུས་པ་ལྟར་ཡིག་ཆ་སུབ་པ།
# review: native speaker
act-register-again = ཡང་བསྐྱར་ཐོ་འགོད།
# review: native speaker
act-replay-erasures = སུབ་པ་བསྐྱར་དུ་བྱེད་པ།
# review: native speaker
act-keeping-clock = ཉར་བའི་དུས་ཚོད་རྫོགས་པ་གཙང་སེལ།
# review: native speaker
act-view-demands = ཁྲིམས་ལྟར་ལེན་པ་ལྟ་བ།
# review: native speaker
act-record-demand = ཁྲིམས་ལྟར་ལེན་པ་ཐོ་འགོད།
# review: native speaker
act-decide-demand = ཁྲིམས་ལྟར་ལེན་པར་མོས་མཐུན་བྱེད་པའམ་ཕྱིར་སློག
# review: native speaker
act-give-demand = ཁྲིམས་ལྟར་ལེན་པའི་ནང་དོན་སྤྲོད་པ།
# review: native speaker
act-tidy-demands = ཁོང་རང་ལ་བརྡ་སྤྲོད་པ། ཁྲིམས་ལྟར་ལེན་པའི་དུས་ཚོད་རྫོགས་པའི་ཟིན་ཐོ་གཙང་སེལ།
# review: native speaker
act-set-complaint-body = ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་འཛུགས་པ།
# review: native speaker
act-begin-account = བྱང་བུས་རྩིས་ཁྲ་སྤྱོད་འགོ་འཛུགས་པ།
# review: native speaker
act-see-own-record = རང་གི་ཡིག་ཆ་ལྟ་བ།
# review: native speaker
act-correct-own-record = རང་གི་ཡིག་ཆ་ཡོ་བསྲང་།
# review: native speaker
act-keep-own-work = རང་གི་ལས་ཀ་ཐོ་འགོད།
# review: native speaker
act-ask-for-work = རང་གིས་ལས་གནས་འདྲི་བ།
# review: native speaker
act-keep-own-applications = རང་གིས་དྲིས་པའི་ལས་གནས།
# review: native speaker
act-accept-offer = རང་གིས་ཁས་ལེན།
# review: native speaker
act-say-started = ལས་ཀ་འགོ་བཙུགས་པ་རང་གིས་བཤད་པ།
# review: native speaker
act-see-applicants = ལས་གནས་འདྲི་མཁན་ལྟ་བ།
# review: native speaker
act-hear-worker = ལས་ཀའི་སྐོར་ཁོང་རང་གིས་བཤད་པ་ཉན་པ།
# review: native speaker
act-answer-application = ལས་གནས་འདྲི་བར་ལན་འདེབས།
# review: native speaker
act-report-start = ལས་ཀ་འགོ་བཙུགས་པ་སྙན་ཞུ།
# review: native speaker
act-keep-teams = ངལ་རྩོལ་རུ་ཁག་དོ་དམ།
# review: native speaker
act-view-teams = ཁེ་ལས་ཁག་གི་ངལ་རྩོལ་རུ་ཁག་ལྟ་བ།
# review: native speaker
act-record-journey = ངལ་རྩོལ་རུ་ཁག་གི་འགྲུལ་བཞུད་ཐོ་འགོད།
# review: native speaker
act-tidy-offers = དུས་བཀག་འདས་པའི་འདྲི་བ་དང་གདན་ཞུ་གཙང་སེལ།
# review: native speaker
act-keep-check-ins = ལས་ཀ་འགོ་བཙུགས་རྗེས་ཀྱི་དྲི་བ།
# review: native speaker
act-make-demo = དཔེ་སྟོན་རྫོང་བཟོ་བ།
# review: native speaker
act-complain = གནས་ཚུལ་ཞུ་བ།
# review: native speaker
act-hear-complaints = ཞུ་གཏུག་དང་ལེན།
# review: native speaker
act-hold-batch = ཁེ་ལས་ཤིག་གནས་སྐབས་མི་རྩི་བ།

# Field groups and purposes that the journal keeps as words.
# review: native speaker
field-group-name = མིང་།
# review: native speaker
field-group-id-number = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས།
# review: native speaker
field-group-contact = ཁ་པར།
# review: native speaker
field-group-work = ལས་ཞུགས།
# review: native speaker
field-group-training = གསོ་སྦྱོང་།
# review: native speaker
field-group-township = ཤང་།
# review: native speaker
field-group-residence = ཐེམ་ཐོ།
# review: native speaker
field-group-confirmation = གཏན་འཁེལ་ཡིན་མིན།
# review: native speaker
field-group-application = ལས་གནས་འདྲི་བ།
# review: native speaker
field-group-service = ལས་ཞུགས་རོགས་རམ།
# review: native speaker
field-group-account = རྩིས་ཁྲ།
# review: native speaker
accounts-purpose-operation = མ་ལག་འཁོར་སྐྱོད།
# review: native speaker
accounts-purpose-confirming = ཁོང་རང་ལ་འདྲི་བ།
# review: native speaker
accounts-purpose-why = { $day }བར་གྱི་“{ $figure }”ཡི་གྲངས་ཀ་གང་ནས་བྱུང་བ་ལྟ་བ།

# review: native speaker
accounts-journal-one-person = མི་གཅིག་གི་ཟིན་ཐོ་ཁོ་ན་ལྟ་བ།
# review: native speaker
accounts-journal-of-all = ཚང་མ་ལྟ་བ།
# review: native speaker
act-publish-complaints = དུས་ཚིགས་ཤིག་གི་ཞུ་གཏུག་གི་གྲངས་སྤྱི་བསྒྲགས།
# review: native speaker
act-witness-journal = བལྟས་པའི་ཟིན་ཐོའི་མཐའ་མ་ཉར་ཚགས།
# review: native speaker
act-cut-journal = ལོ་གསུམ་གོང་གི་བལྟས་པའི་ཟིན་ཐོ་གཙང་སེལ།
# review: native speaker
accounts-journal-cut = བལྟས་པའི་ཟིན་ཐོ་ལོ་གསུམ་ཉར། ད་ལྟ་ཡོད་པའི་རྙིང་ཤོས་ནི་ཟིན་ཐོ་ཨང་{ $seq }པ་ཡིན།
# review: native speaker
accounts-journal-waits = ལོ་གསུམ་འཁོར་བའི་ཟིན་ཐོ་{ $count }ཡོད། ད་དུང་གཙང་སེལ་བྱས་མེད། ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་ཀྱིས་དེ་ལས་ཕྱི་བའི་ཟིན་ཐོའི་མཐའ་མ་དཔར་འདེབས་བྱས་ནས་ཉར་ཚགས་བྱེད་པར་སྒུག་པ་ཡིན། ལས་ཁུངས་དེའི་ཁོངས་མི་ལ་“ཞུ་གཏུག”ནང་གི་“ཟིན་ཐོའི་མཐའ་མ།”ནས་དཔར་འདེབས་བྱེད་པར་ཞུ་རོགས།
# review: native speaker
act-keep-wishes = ལས་ཀ་གང་བྱེད་འདོད་ཡོད་པ་བྲིས་པ།
# review: native speaker
act-see-suggestions = རང་ལ་བཙལ་བའི་ལས་ཀ་བལྟས་པ།
# review: native speaker
act-stop-alerts = བརྡ་མཚམས་འཇོག་གི་ཨང་ཀི་བྲིས་པ།
# review: native speaker
act-tidy-wishes = དུས་ཚོད་རྫོགས་པའི་འདོད་པ་གཙང་སེལ།
# review: native speaker
act-keep-service = ལས་ཞུགས་རོགས་རམ་ཞུས་པའམ་བཅོས་པ།
# review: native speaker
act-serve-person = རོགས་རམ་ཞུ་མཁན་ལ་ཞབས་ཞུ་བྱས་པ།
# review: native speaker
act-tidy-service = དུས་ཚོད་རྫོགས་པའི་རོགས་རམ་ཞུ་བ་གཙང་སེལ།
# review: native speaker
act-report-wages = གླ་ཕོགས་སྤྲད་པ་འབྲི་བ།
# review: native speaker
act-see-return = ཟླ་རེའི་སྙན་ཞུ་བལྟ་བ།
# review: native speaker
act-report-end = ལས་ཀའི་མཐའ་མའི་ཉིན་སྙན་ཞུ་བྱེད་པ།
# review: native speaker
act-send-roster = ལས་མིའི་མིང་ཐོ་སྤྲོད་པ།
# review: native speaker
act-take-roster = ཁེ་ལས་ཀྱི་ལས་མིའི་མིང་ཐོ་བསྡུ་བ།
# review: native speaker
act-tidy-after = གླ་ཕོགས་སྤྲོད་པའི་ཉིན་ལྟ་བ།
# review: native speaker
act-rest-firm = ཁེ་ལས་མཚམས་འཇོག་གམ་སླར་གསོ།
# review: native speaker
act-rest-at-night = མཚན་མོའི་མཚམས་འཇོག

# What an entry of the journal says besides its act; behind it stand identifiers and counts.
# review: native speaker
accounts-did-only-open = རེའུ་མིག་ཁ་ཕྱེས་པ་ཙམ་ལས་ཉར་ཚགས་བྱས་མེད།
# review: native speaker
accounts-did-search = { $place }ནས་མིང་ལྟར་བཙལ་བ། མི་{ $count }རྙེད།
# review: native speaker
accounts-did-release = ཐེངས་{ $number }པའི་སྤྱི་བསྒྲགས། { $day }བར།
# review: native speaker
accounts-did-rows = ཐིག་ཕྲེང་{ $accepted }དང་ལེན། { $unchanged }འགྱུར་བ་མེད། { $refused }ཕྱིར་སློག
# review: native speaker
accounts-did-signed-in = ནང་འཛུལ་བྱས།
# review: native speaker
accounts-did-signed-in-demo = དཔེ་སྟོན་གྱི་རྩིས་ཁྲས་ནང་འཛུལ་བྱས།
# review: native speaker
accounts-did-refused = ཆོག་མཆན་མ་ཐོབ།
# review: native speaker
accounts-did-fresh-code = བསྐྱར་དུ་བྲིས་པའི་ར་སྤྲོད་ཨང་གྲངས་འགྲིག
# review: native speaker
accounts-did-fresh-code-refused = བསྐྱར་དུ་བྲིས་པའི་ར་སྤྲོད་ཨང་གྲངས་མ་འགྲིག
# review: native speaker
accounts-did-code-asked = ར་སྤྲོད་ཨང་གྲངས་བསླངས།
# review: native speaker
accounts-did-code-tried = ར་སྤྲོད་ཨང་གྲངས་ཚོད་ལྟ་བྱས།
# review: native speaker
accounts-did-registered = ཐོ་འགོད་བྱས།
# review: native speaker
accounts-did-begun = རྩིས་ཁྲ་ཁ་ཕྱེས།
# review: native speaker
accounts-did-enrolled = རྩིས་ཁྲ་སྤྱོད་འགོ་བཙུགས།
# review: native speaker
accounts-did-added = གསར་སྣོན་བྱས།
# review: native speaker
accounts-did-role = ལས་ཁུར་བརྗེས།
# review: native speaker
accounts-did-closed = སྒོ་བརྒྱབ།
# review: native speaker
accounts-did-reset = སྦྲེལ་ཐག་གསར་པ་བཏང་།
# review: native speaker
accounts-did-language = སྐད་ཡིག་བརྗེས།
# review: native speaker
accounts-did-stopped = མི་མང་པོར་བལྟས་པས་མཚམས་བཞག
# review: native speaker
accounts-did-cleared = སླར་གསོ་བྱས།
# review: native speaker
accounts-did-asked = རེ་འདུན་བཏོན།
# review: native speaker
accounts-did-approved = མོས་མཐུན་བྱས།
# review: native speaker
accounts-did-sent-back = ཕྱིར་སློག
# review: native speaker
accounts-did-taken-back = ཕྱིར་བསྡུ།
# review: native speaker
accounts-did-took-back = ཕྱིར་བསྡུས།
# review: native speaker
accounts-did-entered = ཐོ་བཀོད།
# review: native speaker
accounts-did-recorded = ཟིན་ཐོ་བཀོད།
# review: native speaker
accounts-did-corrected = ཡོ་བསྲང་བྱས།
# review: native speaker
accounts-did-first-day-corrected = འགོ་འཛུགས་ཚེས་གྲངས་ཡོ་བསྲང་བྱས།
# review: native speaker
accounts-did-undone = ཡོ་བསྲང་ཕྱིར་བསྡུས།
# review: native speaker
accounts-did-withdrawn = ཕྱིར་འཐེན་བྱས།
# review: native speaker
accounts-did-put-back = ཟིན་ཐོ་སླར་གསོ་བྱས།
# review: native speaker
accounts-did-started = ལས་ཀ་འགོ་བཙུགས་པར་སྙན་ཞུ་བྱས།
# review: native speaker
accounts-did-ended = ལས་ཀའི་མཐའ་མའི་ཉིན་སྙན་ཞུ་བྱས།
# review: native speaker
accounts-did-card = བྱང་བུ་སྤྲད།
# review: native speaker
accounts-did-card-tried = བྱང་བུ་ཚོད་ལྟ་བྱས།
# review: native speaker
accounts-did-vouched = ཐོབ་ཐང་ལག་ཁྱེར་ལ་བལྟས།
# review: native speaker
accounts-did-number-not-found = ཨང་གྲངས་འདིའི་མི་མེད།
# review: native speaker
accounts-did-question = དྲི་བར་ལན་བཏབ།
# review: native speaker
accounts-did-import = ནང་འདྲེན།
# review: native speaker
accounts-did-reasons = ཕྱིར་སློག་རྒྱུ་མཚན་གྱི་རེའུ་མིག་ཕབ་ལེན་བྱས།
# review: native speaker
accounts-did-roster = ལས་མིའི་མིང་ཐོ།
# review: native speaker
accounts-did-revision = འཆར་གཞིའི་པར་གཞི།
# review: native speaker
accounts-did-set-up = ཐོག་མའི་སྒྲིག་འགོད།
# review: native speaker
accounts-did-restored = གྲབས་ཉར་ནས་སླར་གསོ་བྱས།
# review: native speaker
accounts-did-demo = དཔེ་སྟོན།
# review: native speaker
accounts-did-checked = ཞིབ་བཤེར་བྱས་ཟིན།
# review: native speaker
accounts-did-draft = མ་ཟིན་ཉར་ཚགས་བྱས།
# review: native speaker
accounts-did-discarded-draft = མ་ཟིན་འདོར་བ།
# review: native speaker
accounts-did-opened = ཁྱབ་བསྒྲགས་བྱས།
# review: native speaker
accounts-did-open = འཚོལ་བསྡུ་བྱེད་བཞིན་པ།
# review: native speaker
accounts-did-resting = མཚམས་བཞག
# review: native speaker
accounts-did-asked-for-review = ཚིག་ལ་ཞིབ་བཤེར་བྱེད་པར་རེ་འདུན་བཏོན།
# review: native speaker
accounts-did-active = མི་སྣ་འཚོལ་བསྡུ་བྱས་ཆོག
# review: native speaker
accounts-did-suspended = མཚམས་བཞག
# review: native speaker
accounts-did-made = བཙུགས།
# review: native speaker
accounts-did-cancelled = མེད་པ་བཟོས།
# review: native speaker
accounts-did-departed = ཐོན་ཟིན།
# review: native speaker
accounts-did-arrived = འབྱོར་ཟིན།
# review: native speaker
accounts-did-returned = ཕྱིར་ལོག་ཟིན།
# review: native speaker
accounts-did-contact = འབྲེལ་བ་བྱས།
# review: native speaker
accounts-did-gave = ནང་དོན་སྤྲད།
# review: native speaker
accounts-did-complaint-body-named = ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས་བཀོད།
# review: native speaker
accounts-did-batch-held = ཁེ་ལས་གཅིག་གི་ཟླ་གཅིག་གནས་སྐབས་མི་རྩི།
# review: native speaker
accounts-did-batch-lifted = ཡང་བསྐྱར་རྩི།
# review: native speaker
accounts-did-a-word-was-written = ཚིག་ཅིག་བྲིས།
