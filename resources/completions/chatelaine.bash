# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Completes the options of chatelaine in Bash.

complete -W '--sign-in --show --hidden --quit --demo --help --version' chatelaine
