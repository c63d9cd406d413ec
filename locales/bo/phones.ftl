# Tibetan of a resident's telephone and of registering alone. Words are short and neutral: nothing of work, firm or outcome.

# review: native speaker
phones-message-code = Leka: ཁྱེད་ཀྱི་ར་སྤྲོད་ཨང་གྲངས་ { $code } ཡིན། སྐར་མ་{ $minutes }ནང་ནུས་པ་ཡོད། སུ་ལའང་མ་བཤད།
# review: native speaker
phones-message-witness = Leka: དཔང་པོ་བྱེད་པའི་ར་སྤྲོད་ཨང་གྲངས་ { $code } ཡིན། སྐར་མ་{ $minutes }ནང་ནུས་པ་ཡོད། ཁྱེད་རང་དཔང་པོར་འབོད་མཁན་དང་མཉམ་དུ་ཡོད་ན་མ་གཏོགས་སྒེའུ་ཁུང་ལ་མ་ཀློག
# review: native speaker
phones-message-none = Leka: ཨང་གྲངས་འདི་དང་འབྲེལ་བའི་རྩིས་ཁྲ་འདིར་མེད། ཁྱེད་ཀྱིས་ཅི་ཡང་བྱེད་མི་དགོས།
# review: native speaker
messages-not-sent = ད་ལྟ་འཕྲིན་ཐུང་གཏོང་མ་ཐུབ། སྐར་མ་ཁ་ཤས་རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་བྱེད་རོགས། ཡང་ན་སྒེའུ་ཁུང་ལ་འདྲི་རོགས།
# review: native speaker
messages-nowhere = འདི་ནས་ད་དུང་འཕྲིན་ཐུང་གཏོང་མི་ཐུབ། སྒེའུ་ཁུང་ནས་བྱང་བུ་ཞིག་ལེན་རོགས།
# review: native speaker
messages-setting-wrong = སྒྲིག་འགོད་ { $name } སྤྱོད་མི་རུང་། docs/running.md ནང་གི་ Messages ལ་གཟིགས་རོགས།
# review: native speaker
messages-setting-bare = TLS མ་སྤྱད་ན། འཕྲིན་ཐུང་འཕྲུལ་ཆས་འདི (127.0.0.1) ཁོ་ནར་སྤྲོད་ཆོག https: ཡང་ན་ smtps: ཡང་ན་ smtp+starttls: སྤྱོད་རོགས།
# review: native speaker
messages-console-real = འཕྲིན་ཐུང་ཚོད་འཛིན་སྟེགས (console) ལ་བསྟན་ན། ཁ་པར་ཨང་གྲངས་དང་ར་སྤྲོད་ཨང་གྲངས་མངོན་པས། དཔེ་སྟོན་ཁོ་ནར་སྤྱོད་ཆོག
# review: native speaker
phones-title = ངའི་ཁ་པར།
# review: native speaker
phones-about = ཁྱེད་རང་གིས་ར་སྤྲོད་བྱས་པའི་ཨང་གྲངས་ཡོད་ན། ར་སྤྲོད་ཨང་གྲངས་ཀྱིས་ནང་འཛུལ་ཆོག ཁྱེད་ཀྱི་བྱང་བུ་དང་གསང་ཨང་སྔར་བཞིན་ཡིན།
# review: native speaker
phones-verified = རང་གིས་ར་སྤྲོད་བྱས་ཟིན།
# review: native speaker
phones-not-verified = ར་སྤྲོད་བྱས་མེད།
# review: native speaker
phones-from-list = ཨང་གྲངས་འདི་མིང་ཐོ་ཞིག་ནས་འབྱོར་བའམ་གཞན་གྱིས་བྲིས་པ་ཡིན། ཁྱེད་ཀྱིས་ར་སྤྲོད་ཨང་གྲངས་ཀྱིས་ར་སྤྲོད་མ་བྱས་བར་འདིས་ཅི་ཡང་ཁ་འབྱེད་མི་ཐུབ།
# review: native speaker
phones-none = ཁ་པར་ཨང་གྲངས་ཐོ་འགོད་བྱས་མེད།
# review: native speaker
phones-shared = ཨང་གྲངས་འདི་མི་གཞན་གྱི་ཡིག་ཆའི་ནང་ཡང་འདུག དེ་འདྲ་ཡིན་བར་འདིར་ལས་ཀ་ངོས་འཛིན་བྱེད་མི་ཐུབ། ངོས་འཛིན་སྒེའུ་ཁུང་གིས་འདྲི། ཁ་པར་དེ་མི་ཁ་ཤས་ཀྱིས་མཉམ་དུ་སྤྱོད་ན། རྩིས་ཁྲ་ནས་ཨང་གྲངས་འདི་ཕྱིར་འཐེན་ནས་གསང་ཨང་གིས་ནང་འཛུལ་བྱེད་རོགས།
# review: native speaker
phones-new = ཨང་གྲངས་ཤིག་ར་སྤྲོད་བྱེད་པ།
# review: native speaker
phones-number = ཁ་པར་ཨང་གྲངས།
# review: native speaker
phones-number-hint = དཔེར་ན། 199 0000 1234
# review: native speaker
phones-number-why = འདི་ར་སྤྲོད་ཨང་གྲངས་གཏོང་བར་སྤྱོད། ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་གིས་ཁྱེད་ཀྱི་ཡིག་ཆའི་ནང་མཐོང་ཐུབ། ཁྱེད་ཀྱིས་ལས་གནས་འདྲི་སྐབས་མོས་མཐུན་བྱས་ན་མ་གཏོགས་ཁེ་ལས་ཀྱིས་མི་མཐོང་།
# review: native speaker
phones-number-wrong = འདི་གྲངས་ཀ་11ཅན་གྱི་ཁ་པར་ཨང་གྲངས་མ་རེད། གྲངས་ཀ་རེ་རེ་བཞིན་ལྟ་རོགས།
# review: native speaker
phones-password-hint = ཁྱེད་ཀྱིས་འདིར་ནང་འཛུལ་བྱེད་སྐབས་ཀྱི་གསང་ཨང་།
# review: native speaker
phones-send = ང་ལ་ར་སྤྲོད་ཨང་གྲངས་གཏོང་།
# review: native speaker
phones-wait = འཕྲིན་ཐུང་མང་དྲགས་པས། སྐར་མ་{ $minutes }རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་བྱེད་རོགས།
# review: native speaker
phones-code-title = ར་སྤྲོད་ཨང་གྲངས་འབྲི་བ།
# review: native speaker
phones-code-about = གྲངས་ཀ་བརྒྱད་ཅན་གྱི་ར་སྤྲོད་ཨང་གྲངས་ { $number } ལ་བཏང་ཟིན། སྐར་མ་{ $minutes }ནང་ནུས་པ་ཡོད། ཐེངས་གཅིག་ལས་སྤྱོད་མི་ཆོག
# review: native speaker
phones-code = ར་སྤྲོད་ཨང་གྲངས།
# review: native speaker
phones-code-hint = གྲངས་ཀ་བརྒྱད།
# review: native speaker
phones-code-do = མུ་མཐུད།
# review: native speaker
phones-code-again = ར་སྤྲོད་ཨང་གྲངས་གཞན་ཞིག་ལེན་པ།
# review: native speaker
phones-code-wrong = ར་སྤྲོད་ཨང་གྲངས་འདི་སྤྱོད་མི་རུང་། ཡང་ན་དུས་ཚོད་འགོར་ཟིན། གྲངས་ཀ་རེ་རེ་བཞིན་ལྟས་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་བྱེད་རོགས། ཡང་ན་གཞན་ཞིག་ལེན་རོགས།
# review: native speaker
phones-taken = ཨང་གྲངས་འདིས་འདིའི་རྩིས་ཁྲ་གཞན་ཞིག་ཁ་འབྱེད་བཞིན་ཡོད། ཨང་གྲངས་གཅིག་གིས་རྩིས་ཁྲ་གཅིག་ལས་ཁ་འབྱེད་མི་ཆོག
# review: native speaker
phones-only-key = ཁྱེད་ཀྱི་རྩིས་ཁྲ་ཨང་གྲངས་འདིས་མ་གཏོགས་ཁ་འབྱེད་མི་ཐུབ། ཨང་གྲངས་བརྗེ་འདོད་ན་ཤང་ངམ་རྫོང་གི་སྒེའུ་ཁུང་ནས་བྱང་བུ་ཞིག་ལེན་རོགས།
# review: native speaker
phones-off = ངའི་རྩིས་ཁྲ་ནས་ཨང་གྲངས་འདི་ཕྱིར་འཐེན།
# review: native speaker
phones-off-about = དེ་ནས་ཨང་གྲངས་དང་གསང་ཨང་གིས་མ་གཏོགས་ནང་འཛུལ་བྱེད་མི་ཐུབ། ཁ་པར་ཨང་གྲངས་ཁྱེད་ཀྱི་ཡིག་ཆའི་ནང་ར་སྤྲོད་མ་བྱས་པར་ཉར།
# review: native speaker
phones-sign-in = ར་སྤྲོད་ཨང་གྲངས་ཀྱིས་ནང་འཛུལ།
# review: native speaker
phones-sign-in-about = འདིར་ར་སྤྲོད་བྱས་པའི་ཨང་གྲངས་འབྲི་རོགས། ར་སྤྲོད་ཨང་གྲངས་ཁ་པར་དེ་ལ་གཏོང་།
# review: native speaker
phones-sign-in-link = ངའི་ཁ་པར་ར་སྤྲོད་བྱས་ཟིན། ར་སྤྲོད་ཨང་གྲངས་གཏོང་།
# review: native speaker
phones-sign-in-password = ཨང་གྲངས་དང་གསང་ཨང་གིས་ནང་འཛུལ།
# review: native speaker
phones-sign-in-sent = འཕྲིན་ཐུང་ { $number } ལ་བཏང་ཟིན། ཨང་གྲངས་འདི་དང་འབྲེལ་བའི་རྩིས་ཁྲ་འདིར་ཡོད་ན། འཕྲིན་ཐུང་ནང་གྲངས་ཀ་བརྒྱད་ཅན་གྱི་ར་སྤྲོད་ཨང་གྲངས་ཡོད།
# review: native speaker
phones-code-good = ར་སྤྲོད་ཨང་གྲངས་སྐར་མ་{ $minutes }ནང་ནུས་པ་ཡོད། ཐེངས་གཅིག་ལས་སྤྱོད་མི་ཆོག
# review: native speaker
phones-register = ཁ་པར་གྱིས་ཐོ་འགོད།
# review: native speaker
phones-register-link = བྱང་བུ་མེད་དམ། ཁ་པར་གྱིས་ཐོ་འགོད།
# review: native speaker
phones-register-about = ཁྱེད་ཀྱི་ཁ་པར་ལ་བཏང་བའི་ར་སྤྲོད་ཨང་གྲངས་ཀྱིས་རང་ཉིད་གཅིག་པུས་རྩིས་ཁྲ་ཞིག་ཁ་འབྱེད་ཆོག
# review: native speaker
phones-agree-what = ད་ལྟ་ཁྱེད་ཀྱི་ཁ་པར་ཨང་གྲངས་ཐོ་འགོད་བྱེད། དེ་ནས་ཁྱེད་རང་གིས་བྲིས་པའི་མིང་དང་། ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས། ཤང་། གྲོང་ཚོ་བཅས་ཐོ་འགོད་བྱེད།
# review: native speaker
phones-agree-who = ཁྱེད་རང་མ་གཏོགས་སུས་ཀྱང་མི་མཐོང་། སྒེའུ་ཁུང་གིས་ཁྱེད་ཀྱི་ལག་ཏུ་ཡོད་པའི་ཐོབ་ཐང་ལག་ཁྱེར་བལྟས་རྗེས་རྩིས་ཁྲ་ཁྱེད་ཀྱི་ཡིན། དེ་ནས་ལས་ཞུགས་སྒེའུ་ཁུང་གིས་ཁྱེད་ཀྱི་ཡིག་ཆ་ལྟ་སྐབས་གཞན་དང་འདྲ་བར་དགོས་དོན་འབྲི་དགོས། ཁྱེད་ཀྱིས་ཚང་མ་མཐོང་ཐུབ།
# review: native speaker
phones-agree-long = དུས་ནམ་ཡིན་ཡང་ཚང་མ་ཕྱིར་བསྡུ་ཆོག ཟླ་དྲུག་ནང་སྒེའུ་ཁུང་དུ་མ་ཡོང་ན་རང་འགུལ་གྱིས་སུབ།
# review: native speaker
phones-agree = ངས་བཀླགས་ཟིན། ང་ལོ་16ལོན་ཟིན།
# review: native speaker
phones-agree-missing = གོང་གི་ཐིག་ཕྲེང་གསུམ་ཀློག་རོགས། མོས་མཐུན་ཡིན་ན་འདིར་རྟགས་རྒྱག་རོགས།
# review: native speaker
phones-registration = ངའི་ཐོ་འགོད།
# review: native speaker
phones-who-about = ཁ་པར་ཁྱེད་ཀྱི་ཡིན་པ་ངེས་སོང་། ཐོབ་ཐང་ལག་ཁྱེར་ལྟར་ཁྱེད་སུ་ཡིན་འབྲི་རོགས།
# review: native speaker
phones-name-hint = ཐོབ་ཐང་ལག་ཁྱེར་དང་གཅིག་མཚུངས།
# review: native speaker
phones-id-hint = ཐོབ་ཐང་ལག་ཁྱེར་སྟེང་གི་གྲངས་ཀ་18
# review: native speaker
phones-id-why = ཁྱེད་ཀྱི་ཡིག་ཆ་སྔོན་ནས་ཡོད་ན་འདིས་འཚོལ་ཐུབ། སྒེའུ་ཁུང་གིས་ལག་ཁྱེར་མ་བལྟས་བར་ཅི་ཡང་མི་སྟོན། ཅི་ཡང་མི་བསྒྱུར།
# review: native speaker
phones-id-wrong = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་མི་འགྲིག གྲངས་ཀ་18རེ་རེ་བཞིན་ལྟ་རོགས།
# review: native speaker
phones-too-young = ལོ་16ལོན་དགོས།
# review: native speaker
phones-choose = འདེམས་རོགས།
# review: native speaker
phones-who-do = ཉར་ཚགས།
# review: native speaker
phones-who-change = ངས་བྲིས་པ་བཟོ་བཅོས།
# review: native speaker
phones-received = ཁྱེད་ཀྱི་ཐོ་འགོད་འབྱོར་སོང་།
# review: native speaker
phones-serial = ཨང་གྲངས།
# review: native speaker
phones-received-next = ཐོབ་ཐང་ལག་ཁྱེར་ཁྱེར་ནས་ཤང་ངམ་རྫོང་གི་ལས་ཞུགས་ཞབས་ཞུའི་སྒེའུ་ཁུང་དུ་ཐེངས་གཅིག་སྟོན་ནས་ཨང་གྲངས་འདི་བཤད་རོགས། ཡང་ན་དེ་ནས་བྱང་བུ་ཞིག་ལེན་ཆོག དེའི་སྔོན་དུ་ལས་གནས་ཚང་མ་ལྟ་ཆོག རྩིས་ཁྲ་འདིའི་ནང་གི་གང་ཡང་གྲངས་ཀར་མི་རྩི།
# review: native speaker
phones-take-back = ངའི་ཐོ་འགོད་ཕྱིར་ལེན་པ།
# review: native speaker
phones-take-back-about = ཁྱེད་ཀྱིས་འདིར་བྲིས་པ་ཚང་མ་སུབ། རྩིས་ཁྲ་འདི་སྤྱོད་མཚམས་འཇོག
# review: native speaker
phones-take-back-do = བསུབ་པ།
# review: native speaker
phones-vouch = རང་གིས་ཐོ་འགོད་བྱས་པའི་སྡོད་དམངས་ཞིབ་བཤེར།
# review: native speaker
phones-vouch-about = ཁོང་རང་ཐོབ་ཐང་ལག་ཁྱེར་ཁྱེར་ནས་སྒེའུ་ཁུང་དུ་ཡོད། ཁོང་རང་གི་ཤོག་ངོས་ཐོག་གི་ཨང་གྲངས་འབྲི་རོགས། དེ་ནས་ལག་ཁྱེར་ལྟར་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་འབྲི་རོགས།
# review: native speaker
phones-serial-hint = གྲངས་ཀ་བརྒྱད། ཁོང་རང་གི་ཤོག་ངོས་ཐོག་ཡོད།
# review: native speaker
phones-vouch-id-hint = ལག་ཏུ་ཡོད་པའི་ལག་ཁྱེར་ལྟར་འབྲི་རོགས། མིང་ཐོ་ལྟར་མ་འབྲི།
# review: native speaker
phones-vouch-seen = ངས་ཁོང་རང་དང་ཐོབ་ཐང་ལག་ཁྱེར་བལྟས་ཟིན། ངོ་གདོང་དང་མིང་། ཨང་གྲངས་བཅས་མཐུན།
# review: native speaker
phones-vouch-not-seen = ཁོང་རང་དང་ཐོབ་ཐང་ལག་ཁྱེར་བལྟས་རྗེས་རྟགས་རྒྱག་རོགས།
# review: native speaker
phones-vouch-do = རྩིས་ཁྲ་ཁོང་རང་ལ་སྤྲོད།
# review: native speaker
phones-vouch-done = བསྒྲུབས་ཟིན། རྩིས་ཁྲ་ད་ལྟ་ཁོང་རང་གི་ཡིན། དེའི་ནང་ཁོང་རང་གི་ཡིག་ཆ་ཡོད།
# review: native speaker
phones-vouch-wrong = སྒྲུབ་མི་ཐུབ། ཁོང་རང་ལ་བྲིས་པའི་ནང་དོན་ལྟ་རུ་འཇུག་རོགས། གྲངས་ཀ་རེ་རེ་བཞིན་ལྟ་རོགས། ཚང་མ་འགྲིག་ན་“མི་སྣ།”ནང་ལྟ་རོགས། མིང་གཞན་ཞིག་གི་འོག་ཐོ་འགོད་བྱས་ཡོད་ན་ཐོག་མར་ཡོ་བསྲང་གནང་རོགས། ཡིག་ཆ་བསུབས་ཟིན་པ་དང་ཁོང་རང་གིས་ཞུས་ན་ཐོག་མར་ཡང་བསྐྱར་ཐོ་འགོད་གནང་རོགས། རྩིས་ཁྲ་ཡོད་ཟིན་ན་རྩིས་ཁྲ་དེས་ནང་འཛུལ་གནང་རོགས། ཡང་ན་བྱང་བུ་གསར་པ་ཞིག་ལེན་རོགས།
