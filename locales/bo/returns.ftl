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
