# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# The test of floors.cmake: a small house that is in order passes; with one thing wrong in it, it fails and says where.
# cmake -DFLOORS=<floors.cmake> -DWORK=<scratch folder> -P floors_test.cmake

cmake_minimum_required(VERSION 3.22)

set(licence "SPDX-FileCopyrightText: 2026 The Chatelaine authors\n// SPDX-License-Identifier: MIT\n")

# Writes the small house, anew.
function(build_house)
    file(REMOVE_RECURSE ${WORK})
    set(own "\n#include <QString>\n\n#include <vector>\n")
    foreach(line
        "lib/base/a.h|"
        "lib/credential/a.h|base/a.h"
        "lib/storage/a.h|credential/a.h"
        "lib/codex/a.h|storage/a.h"
        "lib/oauth/a.h|credential/a.h"
        "lib/backend/a.h|base/a.h"
        "lib/accounts/a.h|codex/a.h|oauth/a.h|backend/a.h"
        "lib/demo/a.h|credential/a.h"
        "app/text/a.h|accounts/a.h"
        "app/setup/a.h|accounts/a.h|demo/a.h"
        "app/diagnosis/a.h|setup/a.h|text/a.h|accounts/a.h"
        "app/cli/a.h|diagnosis/a.h|setup/a.h|text/a.h|accounts/a.h"
        "app/tray/a.h|diagnosis/a.h|text/a.h|tray/window/a.h"
        "app/tray/window/a.h|tray/a.h"
        "app/chatelaine/main.cpp|tray/a.h|demo/a.h"
        "app/chatelainectl/main.cpp|cli/a.h|text/a.h")
        string(REPLACE "|" ";" parts "${line}")
        list(POP_FRONT parts file)
        set(includes)
        foreach(include ${parts})
            string(APPEND includes "#include \"${include}\"\n")
        endforeach()
        file(WRITE ${WORK}/${file} "// ${licence}${own}\n${includes}\n// tr(\"in a comment is no text\")\nint attr(int);\n")
    endforeach()
    file(APPEND ${WORK}/app/tray/a.h "#include <QWidget>\nauto s = tr(\"Sign in…\");\n")
    file(WRITE ${WORK}/CMakeLists.txt "# ${licence}")
    file(WRITE ${WORK}/lib/CMakeLists.txt "# ${licence}target_link_libraries(a PUBLIC Qt6::Core)\n")
    file(WRITE ${WORK}/app/diagnosis/CMakeLists.txt "# ${licence}target_link_libraries(c PUBLIC chatelaine_text)\n")
    file(WRITE ${WORK}/app/tray/CMakeLists.txt "# ${licence}target_link_libraries(b PUBLIC Qt6::Widgets)\n")
endfunction()

function(run_floors)
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${WORK} -P ${FLOORS} RESULT_VARIABLE result
        OUTPUT_VARIABLE output ERROR_VARIABLE output)
    set(result ${result} PARENT_SCOPE)
    set(output "${output}" PARENT_SCOPE)
endfunction()

# In the house, appends a line to a file; floors.cmake must fail and name the file, and the line where it was added.
set(cases 0)
function(expect_violation file line)
    math(EXPR cases "${cases} + 1")
    set(cases ${cases} PARENT_SCOPE)
    build_house()
    set(before "")
    if(EXISTS ${WORK}/${file})
        file(READ ${WORK}/${file} before)
    endif()
    file(WRITE ${WORK}/${file} "${before}${line}\n")
    string(REGEX MATCHALL "\n" breaks "${before}")
    list(LENGTH breaks number)
    math(EXPR number "${number} + 1")
    run_floors()
    string(FIND "${output}" "${file}:${number}: " position)
    if(result EQUAL 0 OR position EQUAL -1)
        message(SEND_ERROR "Not found in ${file}:${number}: ${line}\nfloors.cmake said:\n${output}")
    endif()
endfunction()

build_house()
run_floors()
if(NOT result EQUAL 0)
    message(FATAL_ERROR "A house in order does not pass:\n${output}")
endif()

# Up the stairs, or across the landing.
foreach(pair base:credential credential:storage storage:codex codex:accounts storage:oauth codex:oauth codex:backend
    oauth:storage oauth:backend backend:oauth backend:codex demo:storage demo:oauth accounts:demo credential:demo)
    string(REPLACE ":" ";" pair ${pair})
    list(GET pair 0 from)
    list(GET pair 1 to)
    expect_violation(lib/${from}/a.h "#include \"${to}/a.h\"")
endforeach()
expect_violation(lib/accounts/a.h "#include \"text/a.h\"")
expect_violation(lib/base/a.h "#include \"tray/a.h\"")
expect_violation(app/text/a.h "#include \"cli/a.h\"")
expect_violation(app/text/a.h "#include \"tray/a.h\"")
expect_violation(app/setup/a.h "#include \"cli/a.h\"")
expect_violation(app/text/a.h "#include \"diagnosis/a.h\"")
expect_violation(app/setup/a.h "#include \"diagnosis/a.h\"")
expect_violation(app/diagnosis/a.h "#include \"cli/a.h\"")
expect_violation(app/diagnosis/a.h "#include \"tray/a.h\"")
expect_violation(app/cli/a.h "#include \"tray/a.h\"")
expect_violation(app/tray/window/a.h "#include \"cli/a.h\"")
expect_violation(app/chatelaine/main.cpp "#include \"cli/a.h\"")
expect_violation(app/chatelainectl/main.cpp "#include \"tray/a.h\"")

# By another way of writing it.
expect_violation(lib/base/a.h "  #  include   \"storage/a.h\"")
expect_violation(lib/base/a.h "#include <storage/a.h>")
expect_violation(lib/base/a.h "#include \"../storage/a.h\"")
expect_violation(lib/base/a.h "#include \"b.h\"")

# Windows where none belong.
expect_violation(lib/accounts/a.h "#include <QIcon>")
expect_violation(lib/base/a.h "#include <QtGui/QImage>")
expect_violation(lib/oauth/a.h "#include <QDesktopServices>")
expect_violation(app/text/a.h "#include <QPixmap>")
expect_violation(app/diagnosis/a.h "#include <QWidget>")
expect_violation(app/cli/a.h "#include <QtWidgets/QApplication>")
expect_violation(app/chatelainectl/main.cpp "#include <QApplication>")
expect_violation(lib/CMakeLists.txt "target_link_libraries(a PRIVATE Qt6::Gui)")
expect_violation(app/diagnosis/CMakeLists.txt "target_link_libraries(a PRIVATE Qt6::Widgets)")

# Text for people in the library.
expect_violation(lib/storage/a.h "auto s = tr(\"Hello\");")
expect_violation(lib/storage/a.h "auto s = QObject::tr(\"a; b [c]\");")
expect_violation(lib/storage/a.h "auto s = QCoreApplication::translate(\"a\", \"b\");")

# A folder that nobody planned; a file without a licence.
expect_violation(lib/misc/a.h "// ${licence}")
function(expect_unlicensed file)
    math(EXPR cases "${cases} + 1")
    set(cases ${cases} PARENT_SCOPE)
    build_house()
    file(WRITE ${WORK}/${file} "SPDX-License-Identifier: MIT\n")
    run_floors()
    string(FIND "${output}" "${file}:1: the two SPDX lines are missing" position)
    if(result EQUAL 0 OR position EQUAL -1)
        message(SEND_ERROR "Passes without a licence: ${file}\nfloors.cmake said:\n${output}")
    endif()
endfunction()
foreach(file lib/base/b.cpp lib/base/b.h tests/unit/CMakeLists.txt tests/b.cmake installer/b.sh resources/icons/b.svg .ci/run)
    expect_unlicensed(${file})
endforeach()

# An empty folder is no house in order.
math(EXPR cases "${cases} + 1")
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
run_floors()
if(result EQUAL 0)
    message(SEND_ERROR "Passes although nothing is there.")
endif()

file(REMOVE_RECURSE ${WORK})
message(STATUS "${cases} violations tried.")
