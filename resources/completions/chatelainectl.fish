# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# Completes the arguments of chatelainectl in fish.

# The names of the accounts, one a line. No server is asked; an answer that takes long is done without.
function __chatelainectl_accounts
    # One in which JSON escapes something is left out.
    timeout 1 chatelainectl accounts --json 2>/dev/null </dev/null | tr , \n |
        LC_ALL=C sed -nE 's/^"(label|email)":"([^"\\\\]+)"[]}]*$/\2/p' | sort -u
end

# The command and its arguments, without options, as far as they stand before the cursor.
function __chatelainectl_words
    set -l skip no
    for word in (commandline -opc)[2..-1]
        if test $skip = yes
            set skip no
            continue
        end
        switch $word
            case --home --timeout --expect --order
                set skip yes
            case '-*'
            case '*'
                printf '%s\n' $word
        end
    end
end

# Whether one of these commands was typed.
function __chatelainectl_in
    set -l words (__chatelainectl_words)
    contains -- "$words[1]" $argv
end

# Whether an account comes next.
function __chatelainectl_wants_account
    __chatelainectl_in logout switch rename refresh token usage
    and test (count (__chatelainectl_words)) -eq 1
end

complete -c chatelainectl -f
complete -c chatelainectl -l demo -d 'Use a test issuer and a home of its own'
complete -c chatelainectl -l home -x -a '(__fish_complete_directories (commandline -ct))' -d 'Work in another Codex home'
complete -c chatelainectl -l json -d 'Print one JSON object'
complete -c chatelainectl -s h -l help -d 'Print the help'

set -l none 'test (count (__chatelainectl_words)) -eq 0'
complete -c chatelainectl -n $none -s v -l version -d 'Print the version'
complete -c chatelainectl -n $none -a login -d 'Sign in with the browser'
complete -c chatelainectl -n $none -a logout -d 'Remove a sign-in from this computer'
complete -c chatelainectl -n $none -a status -d 'Say whom Codex is signed in as, and until when'
complete -c chatelainectl -n $none -a accounts -d 'List every sign-in kept on this computer'
complete -c chatelainectl -n $none -a switch -d 'Make Codex use another account'
complete -c chatelainectl -n $none -a rename -d 'Give an account a label'
complete -c chatelainectl -n $none -a import -d 'Keep copies of sign-ins that lie elsewhere'
complete -c chatelainectl -n $none -a refresh -d 'Renew a sign-in now'
complete -c chatelainectl -n $none -a token -d 'Print a valid access token'
complete -c chatelainectl -n $none -a usage -d 'Say how much of its limits an account has left'
complete -c chatelainectl -n $none -a doctor -d 'Say what is wrong, and what to do about it'

complete -c chatelainectl -n __chatelainectl_wants_account -a '(__chatelainectl_accounts)' -d Account
complete -c chatelainectl -n '__chatelainectl_in import' -F

complete -c chatelainectl -n '__chatelainectl_in login' -l timeout -x -d 'Wait so many seconds for the browser'
complete -c chatelainectl -n '__chatelainectl_in login' -l no-switch -d 'Keep the sign-in without making Codex use it'
complete -c chatelainectl -n '__chatelainectl_in login' -l expect -x -a '(__chatelainectl_accounts)' -d 'Refuse every other account'
complete -c chatelainectl -n '__chatelainectl_in logout' -l everywhere -d 'Have the server end the sign-in first'
complete -c chatelainectl -n '__chatelainectl_in logout' -l yes -d 'Do not ask'
complete -c chatelainectl -n '__chatelainectl_in accounts' -l order -x -a '(__fish_complete_list , __chatelainectl_accounts)' -d 'Put these accounts first'
complete -c chatelainectl -n '__chatelainectl_in switch' -l anyway -d 'Do not ask, whatever may be lost'
complete -c chatelainectl -n '__chatelainectl_in token' -l show -d 'Print it on a terminal too'
