# Tibetan of the monthly return of a firm.

# review: native speaker
nav-return = ཟླ་རེའི་སྙན་ཞུ།
# review: native speaker
returns-title = ཟླ་རེའི་སྙན་ཞུ། { $month }
# review: native speaker
returns-own = ཁེ་ལས་འདིས་རང་གིས་སྙན་ཞུ་བྱས་པ་ཁོ་ན་བརྩི། ལས་ཀར་ཞུགས་པའི་ཉིན་དང་མཐའ་མའི་ཉིན། གླ་ཕོགས་སྤྲད་པའི་ཉིན་བཅས་ཡིན། ལས་མིས་ཅི་བཤད་པ་དང་ཅི་བདམས་པ་འདིར་མེད།
# review: native speaker
returns-firm = ཁེ་ལས།
# review: native speaker
returns-month = ཟླ་བ།
# review: native speaker
returns-show = ལྟ།
# review: native speaker
returns-none = { $month }ལ་ཁེ་ལས་འདིར་ལས་ཀ་བྱེད་མཁན་མེད། སུ་ཞིག་ནམ་ལས་ཀར་ཞུགས་པ་སྙན་ཞུ་བྱས་རྗེས། འདིར་རང་འགུལ་གྱིས་འབྲི།
# review: native speaker
returns-no-firm = རྩིས་ཁྲ་འདི་ལ་ཁེ་ལས་མེད། རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་ལ་འབྲེལ་བ་གནང་རོགས།
# review: native speaker
returns-workbook = བྲིས་ཚར་བའི་རེའུ་མིག་ཕབ་ལེན།
# review: native speaker
returns-recorded = རེའུ་མིག་ནང་མིང་བྲིས་ཡོད། ཕབ་ལེན་བྱེད་ཐེངས་རེར་མི་རེ་རེའི་ཐོ་འགོད་བྱེད། མི་དེས་མཐོང་ཐུབ།
# review: native speaker
returns-counts = མི་གྲངས།
# review: native speaker
returns-people = མི་སྣ།
# review: native speaker
returns-all = ཡོངས།
# review: native speaker
returns-before = ཟླ་འགོའི་མི་གྲངས།
# review: native speaker
returns-started = ཟླ་འདིར་ལས་ཀར་ཞུགས་པ།
# review: native speaker
returns-ended = ཟླ་འདིར་ལས་ཀ་མཚམས་བཞག་པ།
# review: native speaker
returns-after = ཟླ་མཇུག་གི་མི་གྲངས།
# review: native speaker
returns-wages = གླ་ཕོགས།
# review: native speaker
returns-due = སྤྲོད་དགོས་པའི་ཐེངས་གྲངས།
# review: native speaker
returns-paid = སྤྲད་ཟིན་པར་སྙན་ཞུ་བྱས་པའི་ཐེངས་གྲངས།
# review: native speaker
returns-yuan = སྙན་ཞུ་བྱས་པའི་དངུལ་འབོར། (སྒོར།)
# review: native speaker
returns-unnamed = དངུལ་འབོར་བཀོད་མེད།
# review: native speaker
returns-unnamed-some = དངུལ་འབོར་བཀོད་མེད་པ་ཐེངས་{ $count }
# review: native speaker
returns-note = གསལ་བཤད།
# review: native speaker
returns-list = ཁེ་ལས་འདིའི་ལས་མི།
# review: native speaker
returns-count = མི་{ $count }
# review: native speaker
returns-trade = ལས་གནས།
# review: native speaker
returns-first = ལས་ཀར་ཞུགས་པའི་ཉིན།
# review: native speaker
returns-last = མཐའ་མའི་ཉིན།
# review: native speaker
returns-sector = ལས་ཞུགས་ཐབས་ལམ་གྱི་རིགས།
# review: native speaker
returns-contract = གན་རྒྱ།
# review: native speaker
returns-pay = ཆ་རྐྱེན་ནང་གི་གླ་ཕོགས།
# review: native speaker
returns-end = མཐའ་མའི་ཉིན་སྙན་ཞུ་བྱེད།
# review: native speaker
returns-began = སྙན་ཞུ་བྱས་པའི་ལས་ཀར་ཞུགས་པའི་ཉིན། { $day }
# review: native speaker
returns-end-about = ཁེ་ལས་འདིའི་ཟླ་རེའི་སྙན་ཞུའི་ནང་ཁོ་ནར་འགོད། མི་དེའི་ལས་ཞུགས་ཟིན་ཐོ་མི་བསྒྱུར། ནོར་ན་ཡོ་བསྲང་ཆོག སྟོང་པར་བཞག་ནས་ཉར་ཚགས་བྱས་ན་ཕྱིར་བསྡུ་ཡིན།
# review: native speaker
returns-end-day = ལས་ཀའི་མཐའ་མའི་ཉིན། (དཔེར་ན། 2022-03-10)
# review: native speaker
returns-made = { $account }ཡིས་{ $moment }ལ་ཕབ་ལེན་བྱས། ཁེ་ལས་འདིའི་སྙན་ཞུ་ཁོ་ནར་བེད་སྤྱོད་བྱེད་དགོས།
# review: native speaker
returns-sheet-totals = བསྡོམས་འབོར།
# review: native speaker
returns-sheet-people = མིང་ཐོ།
# review: native speaker
returns-too-many = རེའུ་མིག་གཅིག་ལ་མང་མཐར་མི་{ $most } རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་ལ་འབྲེལ་བ་གནང་རོགས།
# review: native speaker
returns-firm-says = ཁེ་ལས་ཀྱིས་སྙན་ཞུ་བྱས་པའི་མཐའ་མའི་ཉིན། { $day } དེས་ཁྱེད་ཀྱི་ཟིན་ཐོ་མི་བསྒྱུར། ཁྱེད་རང་ཕྱིར་ཐོན་ན། གཤམ་དུ་ཤོད།

# review: native speaker
returns-roster = ལས་མིའི་མིང་ཐོ།
# review: native speaker
returns-roster-send = ལས་མིའི་མིང་ཐོ་སྤྲོད་དང་ཟླ་རེའི་སྙན་ཞུ་རང་འགུལ་གྱིས་འབྲི།
# review: native speaker
returns-roster-about = ཁྱེད་ཀྱི་ཁེ་ལས་ལ་ལས་ཀ་བྱེད་མཁན་གྱི་མིང་ཐོ་ཞིག་སྤྲོད་རོགས། ཁ་བྱང་བཅོས་མི་དགོས། ཐོག་མར་གྲུབ་འབྲས་ཐེངས་གཅིག་བལྟས་རྗེས། ཁྱེད་ཀྱིས་མོས་མཐུན་བྱས་ན་གཞི་ནས་ཉར། ཁྱེད་ཀྱི་ཁེ་ལས་རང་གིས་སྔར་སྤྲད་པའི་མིང་ཐོ་ཁོ་ན་དང་བསྡུར།
# review: native speaker
returns-roster-why = ཅིའི་ཕྱིར་སྐུར་དགོས་པ་ནི། ཟླ་རེའི་སྙན་ཞུ་འབྲི་བ་དང་། རྫོང་གི་སྒེའུ་ཁུང་གིས་ལས་ཞུགས་ཐོ་གཞུང་དུ་དང་ལེན་བྱེད་པའི་ཆེད་ཡིན། གྲུབ་འབྲས་ལྟ་སྐབས་ཡིག་ཆ་གསང་སྦས་བྱས་ནས་ནང་གསོག་ཁོ་ནར་བཞག སྲ་སྡེར་ལ་མི་འབྲི། མང་མཐར་སྐར་མ་{ $minutes }རྗེས་འདོར། ཁྱེད་རང་ཁོ་ནས་མཐོང་ཐུབ།
# review: native speaker
returns-roster-help = གང་ལྟར་འབྲི་བ་དང་ཅི་ཉར་བ།
# review: native speaker
returns-roster-needs = ཐིག་ཕྲེང་རེར་མི་རེ། མིང་དང་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས། ཉིན་གང་ནས་ལས་ཀ་འགོ་བཙུགས་པ། ཐེམ་ཐོ་ཡོད་སའི་ཤང་དང་ལས་གནས། གླ་ཕོགས། མཐའ་མའི་ཉིན་བཅས་ཡོད་ན་འབྲི་རོགས།
# review: native speaker
returns-roster-again = འགྱུར་བ་ཡོད་ན། བཅོས་རྗེས་ཡང་བསྐྱར་སྤྲོད་རོགས། མི་གཅིག་པ་དང་འགོ་འཛུགས་ཉིན་གཅིག་པའི་ཐིག་ཕྲེང་ཡོ་བསྲང་བྱེད། འགྱུར་བ་མེད་པ་སྔར་བཞིན་འཇོག མིང་བྲིས་མེད་པ་མི་སུབ།
# review: native speaker
returns-roster-employer = ཚང་མ་ཁྱེད་ཀྱི་ཁེ་ལས་ལ་འགོད། རེའུ་མིག་ནང་བྲིས་པའི་ཁེ་ལས་གཞན་མི་སྤྱོད།
# review: native speaker
returns-roster-day = སྤྲད་པའི་ཉིན་དེར་ཕྱིར་བསྡུ་བྱས་ཆོག ཉིན་རྗེས་མ་ནས་རྫོང་གི་སྒེའུ་ཁུང་གིས་བསྡུ། སྒེའུ་ཁུང་གིས་ཞིབ་བཤེར་བྱས་པའི་གྲུབ་འབྲས་འདིར་མི་མངོན།
# review: native speaker
returns-roster-sent = སྤྲད་ཟིན་པའི་མིང་ཐོ།
# review: native speaker
returns-roster-none = ད་དུང་མིང་ཐོ་སྤྲད་མེད། Excel ཡང་ན་ CSV ཡིག་ཆ་ཞིག་བདམས་ནས་ཐོག་མར་གྲུབ་འབྲས་ལ་གཟིགས་རོགས། ཉར་བའི་མིང་ཐོ་རེ་རེ་འདིར་མངོན་ངེས།
# review: native speaker
returns-roster-count = མིང་ཐོ་{ $count }
# review: native speaker
returns-roster-added = ཐིག་ཕྲེང་གསར་པ།
# review: native speaker
returns-roster-corrected = ཡོ་བསྲང་བྱས་པའི་ཐིག་ཕྲེང་།
# review: native speaker
returns-roster-undo = “{ $file }”ཕྱིར་བསྡུ།
# review: native speaker
returns-roster-too-late = མིང་ཐོ་འདི་ཕྱིར་བསྡུ་བྱེད་མི་ཐུབ། མཐའ་མའི་མིང་ཐོ་ཁོ་ན་སྤྲད་པའི་ཉིན་དེར་ཕྱིར་བསྡུ་བྱས་ཆོག ནོར་ཡོད་ན། བཅོས་རྗེས་ཡང་བསྐྱར་སྤྲོད་རོགས།
# review: native speaker
returns-roster-goes-on = ཤོག་ངོས་འདི་བརྒྱབ་ཀྱང་མུ་མཐུད་བྱེད། “ལས་མིའི་མིང་ཐོ།”ལ་ཕྱིར་ལོག་ན་རྙེད་ཐུབ།
# review: native speaker
returns-roster-same = ཐིག་ཕྲེང་{ $count }ཚང་མ་ཁྱེད་ཀྱི་ཁེ་ལས་ཀྱིས་སྔར་སྤྲད་པ་དང་གཅིག་པ་ཡིན། འགྱུར་བ་མེད་པས་ཡང་བསྐྱར་ཐོ་འགོད་བྱས་མེད།
# review: native speaker
returns-roster-all-same = ནང་དོན་གསར་པ་མེད། ཚང་མ་ཁྱེད་ཀྱི་ཁེ་ལས་ཀྱིས་སྔར་སྤྲད་པ་དང་གཅིག་པ་ཡིན།
# review: native speaker
returns-roster-beside = ཁྱེད་ཀྱི་ཁེ་ལས་རང་གིས་སྔར་སྤྲད་པའི་མིང་ཐོ་ཁོ་ན་དང་བསྡུར།
# review: native speaker
returns-roster-keep = ཉར་ཚགས། (ཐིག་ཕྲེང་{ $count })
# review: native speaker
returns-roster-sheet = ལས་མིའི་མིང་ཐོ།
# review: native speaker
returns-rosters = ཁེ་ལས་ཀྱི་ལས་མིའི་མིང་ཐོ།
# review: native speaker
returns-rosters-about = ཁེ་ལས་རང་གིས་སྤྲད་པའི་མིང་ཐོ་ཉིན་རྗེས་མ་ནས་འདིར་མངོན། མིང་ཐོ་བསྡུ་བ་ནི་ཁྱེད་ཀྱིས་ལས་ཞུགས་ཐོ་གཞུང་ཞིག་སྐུར་བ་དང་འདྲ། ཐོག་མར་གྲུབ་འབྲས་ལྟ། ཟིན་ཐོ་དང་བསྡུར་བ་ལས་མངོན་པ་ཚང་མ་ཁྱེད་རང་ཁོ་ནས་མཐོང་ཐུབ། ཁེ་ལས་ཀྱིས་མི་མཐོང་།
# review: native speaker
returns-rosters-none = བསྡུ་བར་སྒུག་པའི་མིང་ཐོ་མེད།
# review: native speaker
returns-rosters-waiting = བསྡུ་བར་སྒུག་པའི་མིང་ཐོ་{ $count }
# review: native speaker
returns-rosters-sent = སྤྲད་པའི་དུས་ཚོད།
# review: native speaker
returns-rosters-rows = ཐིག་ཕྲེང་།
# review: native speaker
returns-rosters-next = རྗེས་མར་བྱེད་དགོས་པ།
# review: native speaker
returns-rosters-take = བསྡུས་ནས་ཐོག་མར་གྲུབ་འབྲས་ལྟ་བ།
# review: native speaker
returns-rosters-take-again = ཡང་བསྐྱར་ལྟ་བ།
# review: native speaker
returns-rosters-taken = བསྡུས་ཟིན་པ།
# review: native speaker
returns-rosters-latest = ཉེ་ཆར་བསྡུས་པའི་མིང་ཐོ།
# review: native speaker
returns-rosters-again-about = བསྡུས་མ་ཚར་གོང་ཤོག་ངོས་བརྒྱབ་ཡོད་ན། ཡང་བསྐྱར་ལྟ་ཆོག མིང་ཐོ་གཅིག་པ་ཡང་བསྐྱར་བསྡུས་ཀྱང་ཅི་ཡང་མི་འགྱུར།
# review: native speaker
returns-rosters-handed = བསྡུས་པའི་དུས་ཚོད་དང་རྩིས་ཁྲ།
