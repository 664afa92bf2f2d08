# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# Brings the catalogues up to date with the sources: cmake -DLUPDATE=<program> -DROOT=<source folder> -P update.cmake
# With -DWORK=<folder> it does so with copies there, and fails if that changed anything.

cmake_minimum_required(VERSION 3.22)

file(GLOB catalogues ${ROOT}/translations/chatelaine_*.ts)
if(WORK)
    file(REMOVE_RECURSE ${WORK})
    file(COPY ${catalogues} DESTINATION ${WORK})
    file(GLOB catalogues ${WORK}/*.ts)
endif()

# The source is English: its catalogue holds only what depends on a number.
set(languages ${catalogues})
list(FILTER languages EXCLUDE REGEX "_en[.]ts$")
set(english ${catalogues})
list(FILTER english INCLUDE REGEX "_en[.]ts$")
foreach(arguments "-source-language;en;-ts;${languages}" "-pluralonly;-ts;${english}")
    execute_process(COMMAND ${LUPDATE} ${ROOT}/app -silent -no-obsolete -locations none ${arguments}
        OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endforeach()

if(WORK)
    set(stale "")
    foreach(catalogue IN LISTS catalogues)
        get_filename_component(name ${catalogue} NAME)
        execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${catalogue} ${ROOT}/translations/${name}
            RESULT_VARIABLE differs OUTPUT_QUIET ERROR_QUIET)
        if(differs)
            list(APPEND stale ${name})
        endif()
    endforeach()
    if(stale)
        message(FATAL_ERROR "Not up to date: ${stale}\ncmake --build <build> --target update_translations")
    endif()
endif()
