# review: native speaker
accounts-sign-in = ནང་འཛུལ།
# review: native speaker
accounts-language = སྐད་ཡིག
