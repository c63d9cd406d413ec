# Words from the glossary; what is missing here is shown in Chinese, with a mark.
# review: native speaker
work-part-pay = གླ་ཕོགས།
# review: native speaker
work-sheet-pay = གླ་ཕོགས།
# review: native speaker
work-firm-name = ཁེ་ལས།
# review: native speaker
work-vacancy = ལས་གནས།
# review: native speaker
work-firm-phone = ཁ་པར།
# review: native speaker
work-firm-division = ཤང་།
