# Tibetan of deleting and keeping. Titles of two regulations stay in Chinese: their Tibetan titles are not sure.

# review: native speaker
keeping-delete = མི་འདིའི་ཡིག་ཆ་སུབ་པ།
# review: native speaker
keeping-delete-about = ཁོང་རང་སྒེའུ་ཁུང་དུ་ཡོང་ནས་རང་གིས་ཞུས་པ་ཡིན་ན་མ་གཏོགས་མི་ཆོག
# review: native speaker
keeping-delete-open = གང་དག་སུབ་པ་ལྟ་བ།
# review: native speaker
keeping-delete-read-out = ཤོག་ངོས་འདི་ཁོང་རང་ལ་ཀློག་རོགས། དེ་རྗེས་སུབ་དགོས་མིན་འདྲི་རོགས།
# review: native speaker
keeping-goes = དེ་མ་ཐག་སུབ་པ།
# review: native speaker
keeping-goes-name = མིང་དང་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས། ཁ་པར། གྲོང་ཚོ།
# review: native speaker
keeping-goes-account = རང་གི་རྩིས་ཁྲ་དང་གསང་ཨང་། བྱང་བུ། ཡོད་ན་སུབ།
# review: native speaker
keeping-goes-asked = འདྲི་ཞུ་བྱས་པའི་ལས་གནས་དང་འབྱོར་བའི་གདན་ཞུ། ཡོད་ན་སུབ།
# review: native speaker
keeping-goes-history = བཟོ་བཅོས་བྱས་པའི་ཟིན་ཐོ། “སུས་བལྟས་པ”དང་ཁྱེད་རང་བར་གྱི་འབྲེལ་བ།
# review: native speaker
keeping-stays = ཁྲིམས་ལྟར་ཉར་དགོས་པ།
# review: native speaker
keeping-stays-about = གཤམ་གྱི་ཟིན་ཐོ་འདི་དག་འོག་ཏུ་བྲིས་པའི་ཉིན་བར་ཉར། ཟྭ་བརྒྱབ་ཡོད་པས་སྒེའུ་ཁུང་གང་གིས་ཀྱང་ཁ་འབྱེད་མི་ཐུབ། ཉིན་དེ་འདས་རྗེས་མེད་པར་བཟོ།
# review: native speaker
keeping-stays-none = ཉར་དགོས་པའི་ལས་ཞུགས་དང་གསོ་སྦྱོང་གི་ཟིན་ཐོ་མེད།
# review: native speaker
keeping-stays-numbers = ཟླ་རེའི་ཁྱབ་བསྒྲགས་བྱས་ཟིན་པའི་གྲངས་ཀ་མི་འགྱུར། དེའི་ནང་གྲངས་ཀ་ལས་མེད་པས་མི་སུ་ཡིན་མི་ཤེས།
# review: native speaker
keeping-until = { $day }བར་ཟྭ་བརྒྱབ་ཡོད།
# review: native speaker
keeping-law-wages = སྲོལ་ཡིག་《保障农民工工资支付条例》དོན་ཚན་15པ། གླ་ཕོགས་ཀྱི་ཟིན་ཐོ་ཉུང་མཐར་ལོ་གསུམ་ཉར་དགོས།
# review: native speaker
keeping-law-subsidy = བྱ་ཐབས་《就业补助资金管理办法》ལྟར། གསོ་སྦྱོང་ཁ་གསབ་བླངས་པའི་བདེན་དཔང་ཡིག་ཆ།
# review: native speaker
keeping-after = སུབ་རྗེས།
# review: native speaker
keeping-after-about = བསུབས་རྗེས་ཕྱིར་ལེན་མི་ཐུབ། རྗེས་སུ་སུས་རེའུ་མིག་ནང་ཨང་གྲངས་འདི་བཅུག་ཀྱང་དང་ལེན་མི་བྱེད།
# review: native speaker
keeping-after-again = ཕྱིར་ཡོང་འདོད་ན་ཁྱེད་རང་གིས་ཐོབ་ཐང་ལག་ཁྱེར་ཁྱེར་ནས་རྫོང་ངམ་ཤང་གི་སྒེའུ་ཁུང་དུ་ཕེབས་ནས་ཡང་བསྐྱར་ཐོ་འགོད་གནང་རོགས། དེའི་སྐབས་སྒོ་ལྕགས་བརྒྱབ་པའི་ཟིན་ཐོ་ཡང་ཁྱེད་རང་གིས་བལྟ་ཆོག
# review: native speaker
keeping-present = ཁོང་རང་སྒེའུ་ཁུང་དུ་ཡོད། གསལ་པོར་གོ་ནས་སུབ་རོགས་ཞེས་ཞུས་བྱུང་།
# review: native speaker
keeping-present-missing = ཁོང་རང་སྒེའུ་ཁུང་དུ་ཡོད་པ་དང་གསལ་པོར་གོ་རྗེས་མ་གཏོགས་མུ་མཐུད་མི་ཆོག
# review: native speaker
keeping-go-on = མུ་མཐུད་པ།
# review: native speaker
keeping-not = མི་སུབ། ཕྱིར་ལོག
# review: native speaker
keeping-sure = མཐའ་མའི་གོམ་པ།
# review: native speaker
keeping-sure-about = ཁོང་གི་ཐོབ་ཐང་ལག་ཁྱེར་ལ་ལྟས་ནས་ཨང་གྲངས་ཀྱི་མཐའ་མའི་གྲངས་ཀ་བཞི་འབྲི་རོགས། མནན་མ་ཐག་སུབ་པས་སླར་གསོ་མི་ཐུབ།
# review: native speaker
keeping-signs = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་ཀྱི་མཐའ་མའི་གྲངས་ཀ་བཞི།
# review: native speaker
keeping-signs-hint = དཔེར་ན། 001X
# review: native speaker
keeping-signs-wrong = མི་འདིའི་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་དང་མི་མཐུན། ལག་ཁྱེར་ལ་ལྟས་ནས་ཡང་བསྐྱར་འབྲི་རོགས།
# review: native speaker
keeping-delete-do = ད་ལྟ་སུབ་པ།
# review: native speaker
keeping-deleted = བསུབས་ཟིན། ཕྱིར་ཡོང་འདོད་ན་ཐོབ་ཐང་ལག་ཁྱེར་ཁྱེར་ནས་སྒེའུ་ཁུང་དུ་ཡང་བསྐྱར་ཐོ་འགོད་དགོས་ཞེས་ཁོང་ལ་བཤད་རོགས།
# review: native speaker
keeping-again = ཡང་བསྐྱར་ཐོ་འགོད།
# review: native speaker
keeping-again-link = ཡིག་ཆ་བསུབས་པའི་མིས་ཡང་བསྐྱར་ཐོ་འགོད་ཞུ་བ།
# review: native speaker
keeping-again-about = ཡིག་ཆ་བསུབས་པའི་མི་ནི་ཁོང་རང་སྒེའུ་ཁུང་དུ་ཡོང་ནས་ཞུས་ན་མ་གཏོགས་ཡང་བསྐྱར་ཐོ་འགོད་མི་ཆོག ཐོ་བཀོད་རྗེས། རེའུ་མིག་ནང་ཨང་གྲངས་འདི་ཡོད་པའི་ཐིག་ཕྲེང་ཡང་བསྐྱར་ནང་འདྲེན་བྱས་ཆོག
# review: native speaker
keeping-again-back = ཐོ་མི་འགོད། ཕྱིར་ལོག
# review: native speaker
keeping-again-present = ཁོང་རང་སྒེའུ་ཁུང་དུ་ཡོད། ཡང་བསྐྱར་ཐོ་འགོད་ཞུས་བྱུང་།
# review: native speaker
keeping-again-present-missing = ཁོང་རང་སྒེའུ་ཁུང་དུ་ཡོང་ནས་ཞུས་ན་མ་གཏོགས་ཡང་བསྐྱར་ཐོ་འགོད་མི་ཆོག
# review: native speaker
keeping-again-none = ཨང་གྲངས་འདི་དང་འབྲེལ་བའི་སྒོ་བརྒྱབ་ཟིན་པའི་ཟིན་ཐོ་མེད། ཨང་གྲངས་ཞིབ་བཤེར་བྱེད་རོགས།
# review: native speaker
keeping-again-do = ཡང་བསྐྱར་ཐོ་འགོད།
