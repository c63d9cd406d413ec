# review: native speaker
vacancies-title = ལས་ཀ་འཚོལ་བ།
# review: native speaker
vacancies-search = འཚོལ་བ།
# review: native speaker
vacancies-place = ལས་ཀའི་ས་གནས།
# review: native speaker
vacancies-board-work = ལས་ཀ
