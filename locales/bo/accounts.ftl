# review: native speaker
accounts-sign-in = ནང་འཛུལ།
accounts-language = སྐད་ཡིག
