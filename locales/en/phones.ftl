# A resident's telephone: verifying a number, signing in with a code; messages that go out. Short, spoken, neutral.

# Sent to a telephone, in the language of the page. Nothing of work, firm or outcome may stand here.
phones-message-code = Leka: { $code } is your code, valid { $minutes } minutes. Tell it to nobody.
# To a witness, who is to read it out: it says what for.
phones-message-witness = Leka: { $code } is your code as a witness, valid { $minutes } minutes. Read it to the desk only if you are there with the person who named you.
# Sent instead when the number opens no account: whoever asked sees no difference.
phones-message-none = Leka: this number opens no account here. You need do nothing.
messages-not-sent = The message could not be sent just now. Please try again in some minutes, or ask at the desk.
messages-nowhere = No messages can be sent from here yet. Please ask for a card at the desk.
messages-setting-wrong = The setting { $name } cannot be used. See docs/running.md, Messages.
messages-setting-bare = Without TLS, messages may go to this machine alone (127.0.0.1). Use https:, smtps: or smtp+starttls:.
messages-console-real = Messages on the console show numbers and codes, so this way is for a demo only.
phones-title = My telephone
phones-about = With a number that you verified you can sign in with a code. Your card and your password stay as they are.
phones-verified = verified by me
phones-not-verified = not verified
phones-from-list = This number came with a list or was typed. It opens nothing until you verify it with a code.
phones-none = No number is recorded.
phones-shared = This number stands in another record too. While it does, work cannot be confirmed here: the confirming desk asks. If the telephone serves several people, take it off your account and sign in with your password.
phones-new = Verify a number
phones-number = Mobile number
phones-number-hint = For example 199 0000 1234.
phones-number-why = It is used for your codes. The employment desk sees it in your record; a firm only if you say so when you ask for work.
phones-number-wrong = This is no mobile number of 11 digits. Please look at each digit.
phones-password-hint = The password with which you sign in here.
phones-send = Send me a code
phones-wait = Too many messages were asked for. Please try again in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
phones-code-title = Type the code
phones-code-about = A message with a code of eight digits went to { $number }. It is good for { $minutes } minutes and works once.
phones-code = Code
phones-code-hint = Eight digits.
phones-code-do = Go on
phones-code-again = Ask for another code
phones-code-wrong = This code does not work, or its time is over. Look at each digit and try once more, or ask for another code.
phones-taken = This number opens another account here already. One number opens one account.
phones-only-key = This number is the only key to your account. For another number, ask the desk of the township or county for a card.
phones-off = Take this number off my account
phones-off-about = You then sign in with number and password only. The number stays in your record as one that is not verified.
phones-sign-in = Sign in with a code
phones-sign-in-about = Type the number that you verified here; a message with a code goes to it.
phones-sign-in-link = I have verified my telephone: send me a code
phones-sign-in-password = Sign in with number and password
phones-sign-in-sent = A message went to { $number }. If the number opens an account here, there is a code of eight digits in it.
phones-code-good = A code is good for { $minutes } minutes and works once.
phones-register = Register with a telephone
phones-register-link = No card yet? Register with your telephone
phones-register-about = With a code to your mobile number you open an account of your own, alone.
phones-agree-what = We store your number now; then your name, identity number, township and village, as you type them.
phones-agree-who = Nobody but you sees them. A desk that holds your identity card in its hand makes the account yours, and then the employment desks see your record as everybody's, with a purpose that you can read.
phones-agree-long = You can take all of it back at any time. What no desk has seen after half a year is thrown away.
phones-agree = I have read this, and I am 16 or older
phones-agree-missing = Please read the three lines above and tick here if you agree.
phones-registration = My registration
phones-who-about = The telephone is yours. Now tell us who you are, as it stands on your identity card.
phones-name-hint = As on your identity card.
phones-id-hint = The 18 signs on your identity card.
phones-id-why = It finds your record, if there is one. Nothing is shown or changed by it until a desk has seen the card.
phones-id-wrong = This identity number is not right. Please look at each of the 18 signs.
phones-too-young = You have to be 16 or older.
phones-choose = Please choose
phones-who-do = Save
phones-who-change = Change what I typed
phones-received = Your registration is received.
phones-serial = Number
phones-received-next = Show your identity card once at the desk of your township or county and tell this number. Or ask there for a card. Until then you can look at all work on offer; nothing is counted from this account.
phones-take-back = Take my registration back
phones-take-back-about = Everything that you typed here is deleted and this account is closed.
phones-take-back-do = Delete it
phones-vouch = Check a resident who registered alone
phones-vouch-about = The person is here and holds their identity card. Type the number on the person's page and the identity number from the card.
phones-serial-hint = Eight digits, on the person's page.
phones-vouch-id-hint = From the card in your hand, not from a list.
phones-vouch-seen = I have seen the person and the card; face, name and number agree
phones-vouch-not-seen = Please tick only after you have seen the person and the card.
phones-vouch-do = Make the account theirs
phones-vouch-done = Done. The account is the person's now; it shows their record.
phones-vouch-wrong = This does not go. Let the person look at what they typed, and look at each digit. If all of it is right, look under People: correct another name that is on file; register a deleted record again if the person asks for it; whoever has an account signs in there or gets a new card.
