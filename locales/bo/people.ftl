# Words from the glossary; what is missing here is shown in Chinese, with a mark.
# review: native speaker
people-name = མིང་།
# review: native speaker
people-number = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས།
# review: native speaker
people-township = ཤང་།
# review: native speaker
people-village = གྲོང་ཚོ།
# review: native speaker
people-phone = ཁ་པར།
# review: native speaker
people-employer = ཁེ་ལས།
# review: native speaker
people-trade = ལས་གནས།
# review: native speaker
people-pay = གླ་ཕོགས།
# review: native speaker
people-completed-yes = ཡིན།
# review: native speaker
people-completed-no = མིན།
