# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# Completes the options of chatelaine in fish.

complete -c chatelaine -f
complete -c chatelaine -l sign-in -d 'Begin a sign-in, also in the one that runs already'
complete -c chatelaine -l show -d 'Open the window'
complete -c chatelaine -l hidden -d 'Open no window: for the start at login'
complete -c chatelaine -l quit -d 'End the one that runs, and wait until it has ended'
complete -c chatelaine -l demo -d 'Try it with a test issuer of its own'
complete -c chatelaine -s h -l help -d 'Show the help'
complete -c chatelaine -s v -l version -d 'Show the version'
