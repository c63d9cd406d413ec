# The script that is read to people in Tibetan. Simple words; every line waits for a native speaker before it is used.
# review: native speaker
confirming-script-who = བཀྲ་ཤིས་བདེ་ལེགས། ང་རྫོང་གི་ལས་ཞུགས་གཏན་འཁེལ་ཁང་ནས་ཡིན། ང་ཚོར་ལས་འགན་གྱི་གྲངས་མེད། ཁེ་ལས་གང་གི་ཚབ་ཀྱང་མི་བྱེད།
# review: native speaker
confirming-script-person = ཁྱེད་རང་{ $name }ཡིན་ནམ། ད་ལྟ་སྐད་ཆ་བཤད་བདེ་འམ། མི་བདེ་ན་ངས་ཉིན་གཞན་ཞིག་ལ་ཁ་པར་གཏོང་།
# review: native speaker
confirming-script-free = ལན་མ་བཏབ་ཀྱང་ཆོག ཁྱེད་ཀྱིས་ཅི་བཤད་ཀྱང་ཁྱེད་ཀྱི་ཁ་གསབ་དང་གསོ་སྦྱོང་སོགས་ལ་འགྱུར་བ་མེད། ཁྱེད་ལ་ལས་ཀ་སྤྲོད་མཁན་གྱི་ཁེ་ལས་དང་ཤང་གིས་ཁྱེད་ཀྱིས་ཅི་བཤད་པ་ཤེས་མི་ཐུབ།
# review: native speaker
confirming-script-terms = ཁེ་ལས་ཀྱི་སྙན་ཞུ་ལྟར་ན། ཁྱེད་{ $start }ནས་བཟུང་“{ $employer }”ལ་ལས་ཀ་བྱེད་ཀྱི་ཡོད། ས་ཆ་ནི་“{ $place }”རེད།
# review: native speaker
confirming-not-said = བྲིས་མེད།
# review: native speaker
confirming-script-question = དེ་བདེན་ནམ།
# review: native speaker
confirming-script-end = ཐུགས་རྗེ་ཆེ། གླ་ཕོགས་དང་ལག་ཁྱེར་སོགས་ལ་སྐྱོན་བྱུང་ན་{ $phone }ལ་ཁ་པར་གཏོང་རོགས། མིང་བཤད་མི་དགོས།
# review: native speaker
confirming-yes = ཁོང་རང་གིས་ཡིན་ཟེར།
# review: native speaker
confirming-asked = དྲིས་ཟིན།
