# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Completes the arguments of chatelainectl in Bash.

# The names of the accounts, one a line. No server is asked; an answer that takes long is done without.
__chatelainectl_accounts() {
    # One in which JSON escapes something is left out.
    timeout 1 chatelainectl accounts --json 2>/dev/null </dev/null | tr , '\n' |
        LC_ALL=C sed -nE 's/^"(label|email)":"([^"\\]+)"[]}]*$/\2/p' | sort -u
}

# Offers those lines of the standard input that, with $2 before them, begin with the word $1. They are quoted: what an
# account is called is foreign text.
__chatelainectl_offer() {
    local separator stem='' candidate
    # Bash takes a word apart at these, and replaces what follows the last one only.
    for separator in @ = :; do
        if [[ $COMP_WORDBREAKS == *"$separator"* && $1 == *"$separator"* ]]; then
            candidate=${1%"${1##*"$separator"}"}
            [[ ${#candidate} -le ${#stem} ]] || stem=$candidate
        fi
    done
    while IFS= read -r candidate; do
        candidate=${2-}$candidate
        [[ $candidate != "$1"* ]] || COMPREPLY+=("$(printf %q "${candidate#"$stem"}")")
    done
}

_chatelainectl() {
    COMPREPLY=()
    # The words as they were typed, without backslashes.
    local line=${COMP_LINE:0:COMP_POINT} words
    # shellcheck disable=SC2162
    read -a words <<<"$line"
    [[ $line != *[^\\][[:space:]] ]] || words+=('')
    local word=${words[-1]}

    # What stands before the last word: the command, how many arguments it has, and the option that wants a value.
    local i command='' arguments=0 option=''
    for ((i = 1; i < ${#words[@]} - 1; i++)); do
        option=''
        case ${words[i]} in
        --home | --timeout | --expect | --order)
            option=${words[i]}
            ((++i))
            ;;
        -*) ;;
        *) if [[ $command ]]; then ((++arguments)); else command=${words[i]}; fi ;;
        esac
    done
    ((i == ${#words[@]})) || option='' # it has its value already
    local value=$word
    if [[ ! $option && $word == --*=* ]]; then
        option=${word%%=*}
        value=${word#*=}
    fi

    case $option in
    --home)
        compopt -o dirnames
        return
        ;;
    --expect | --order)
        if [[ $option == --order ]]; then # a list: what stands before the last comma stays
            compopt -o nospace
            value=${value##*,}
        fi
        __chatelainectl_offer "$word" "${word%"$value"}" < <(__chatelainectl_accounts)
        return
        ;;
    ?*) return ;;
    esac

    local own=''
    case $command in
    login) own='--timeout --no-switch --expect' ;;
    logout) own='--everywhere --yes' ;;
    accounts) own='--order' ;;
    switch) own='--anyway' ;;
    token) own='--show' ;;
    '') own='--version' ;;
    esac
    if [[ $word == -* ]]; then
        # shellcheck disable=SC2086
        __chatelainectl_offer "$word" < <(printf '%s\n' $own --demo --home --json --help)
        return
    fi
    case $command:$arguments in
    :*)
        __chatelainectl_offer "$word" < <(printf '%s\n' \
            login logout status accounts switch rename import refresh token usage doctor)
        ;;
    logout:0 | switch:0 | rename:0 | refresh:0 | token:0 | usage:0)
        __chatelainectl_offer "$word" < <(__chatelainectl_accounts)
        ;;
    import:*) compopt -o default ;;
    esac
}

complete -F _chatelainectl chatelainectl
