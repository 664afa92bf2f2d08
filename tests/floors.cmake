# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# Keeps the house in order: cmake -DROOT=<source folder> -P floors.cmake
# Fails, naming file and line, where a file includes what its floor may not, where the library shows a text or knows
# a window, or where a file does not say its licence.

cmake_minimum_required(VERSION 3.22)

# What each floor may include, beside itself.
set(lib/base "")
set(lib/credential base)
set(lib/storage base credential)
set(lib/codex base credential storage)
set(lib/oauth base credential)
set(lib/backend base credential)
set(lib/accounts base credential storage codex oauth backend)
set(lib/demo base credential)
set(library base credential storage codex oauth backend accounts demo)
set(app/text ${library})
set(app/setup ${library})
set(app/diagnosis text setup ${library})
set(app/cli text setup diagnosis ${library})
set(app/tray text setup diagnosis ${library})
set(app/chatelaine text setup tray ${library})
set(app/chatelainectl text setup cli ${library})

# No Gui and no Widgets there: neither headers nor libraries.
set(windowless lib/.* app/text app/setup app/diagnosis app/cli app/chatelainectl)
set(gui_headers "(QtGui|QtWidgets|QtSvg|QtSvgWidgets|QtOpenGL|QtOpenGLWidgets|QtPrintSupport)/"
    "Q(Widget|Application|GuiApplication|MainWindow|Dialog|MessageBox|Menu|MenuBar|SystemTrayIcon|Label|[A-Za-z]*Button)>"
    "Q(LineEdit|[A-Za-z]*Layout|[A-Za-z]*View|StyledItemDelegate|Style|ProgressBar|Action|Shortcut|KeySequence)>"
    "Q(Icon|Pixmap|Image|Painter|Color|Palette|Font|FontMetrics|Brush|Pen|Cursor|Clipboard|Screen|Window)>"
    "Q(DesktopServices|StandardItemModel|SvgRenderer|TextDocument|StyleHints|Session[A-Za-z]*)>")
list(JOIN gui_headers "|" gui_headers)
set(gui_libraries "Qt6::(Gui|Widgets|Svg|SvgWidgets|OpenGL|PrintSupport)|chatelaine_tray")

# Text for people is made in app/text.
set(translations "(^|[^A-Za-z0-9_])(tr|trUtf8|qtTrId)[(]|translate[(]|QT_(TR|TRANSLATE)_NOOP|Q_DECLARE_TR_FUNCTIONS")

set(violations 0)
function(violation file line text)
    message(NOTICE "${file}:${line}: ${text}")
    math(EXPR count "${violations} + 1")
    set(violations ${count} PARENT_SCOPE)
endfunction()

# Puts the lines of a file into the list `lines`, empty ones too.
# What list handling would take for its own is replaced first.
macro(lines_of file)
    file(READ ${ROOT}/${file} text)
    string(REGEX REPLACE "[][;\\]" " " text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
endmacro()

function(check_source file)
    string(REGEX MATCH "^(lib|app)/[^/]+" floor ${file})
    if(NOT DEFINED ${floor})
        violation(${file} 1 "no floor is called ${floor} (tests/floors.cmake names them all)")
        set(violations ${violations} PARENT_SCOPE)
        return()
    endif()
    get_filename_component(own ${floor} NAME)
    set(is_windowless FALSE)
    foreach(pattern ${windowless})
        if(floor MATCHES "^${pattern}$")
            set(is_windowless TRUE)
        endif()
    endforeach()

    lines_of(${file})
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(line MATCHES "^[ \t]*#[ \t]*include[ \t]*[<\"](([^/>\"]+)/)?([^>\"]*)[>\"]")
            set(folder ${CMAKE_MATCH_2})
            set(name ${CMAKE_MATCH_3})
            if(line MATCHES "\"")
                if(folder STREQUAL "" AND NOT name MATCHES "[.]moc$|^moc_|^ui_")
                    violation(${file} ${number} "\"${name}\" is included without its folder")
                elseif(NOT folder STREQUAL "" AND NOT folder STREQUAL own AND NOT folder IN_LIST ${floor})
                    violation(${file} ${number} "${floor} may not include ${folder}/${name}")
                endif()
            elseif(folder IN_LIST library OR folder MATCHES "^(text|setup|diagnosis|cli|tray|[.]+)$")
                violation(${file} ${number} "a header of ours is included with <>")
            elseif(is_windowless AND line MATCHES "<(${gui_headers})")
                violation(${file} ${number} "${floor} knows no windows: ${line}")
            endif()
        elseif(floor MATCHES "^lib/")
            string(REGEX REPLACE "//.*" "" code "${line}")
            if(code MATCHES "${translations}")
                violation(${file} ${number} "lib has no text for people: ${line}")
            endif()
        endif()
    endforeach()
    set(violations ${violations} PARENT_SCOPE)
endfunction()

function(check_libraries file)
    lines_of(${file})
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        string(REGEX REPLACE "#.*" "" code "${line}")
        if(code MATCHES "${gui_libraries}")
            violation(${file} ${number} "a program part without windows links ${CMAKE_MATCH_0}")
        endif()
    endforeach()
    set(violations ${violations} PARENT_SCOPE)
endfunction()

function(check_licence file)
    file(READ ${ROOT}/${file} head LIMIT 1000)
    if(NOT head MATCHES "SPDX-FileCopyrightText: " OR NOT head MATCHES "SPDX-License-Identifier: ")
        violation(${file} 1 "the two SPDX lines are missing")
    endif()
    set(violations ${violations} PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/lib/*.cpp ${ROOT}/lib/*.h ${ROOT}/app/*.cpp ${ROOT}/app/*.h)
foreach(file ${sources})
    check_source(${file})
endforeach()

file(GLOB_RECURSE lists RELATIVE ${ROOT} ${ROOT}/lib/CMakeLists.txt ${ROOT}/app/text/CMakeLists.txt
    ${ROOT}/app/setup/CMakeLists.txt ${ROOT}/app/diagnosis/CMakeLists.txt ${ROOT}/app/cli/CMakeLists.txt ${ROOT}/app/chatelainectl/CMakeLists.txt)
foreach(file ${lists})
    check_libraries(${file})
endforeach()

file(GLOB licensed RELATIVE ${ROOT} ${ROOT}/CMakeLists.txt ${ROOT}/*.cmake ${ROOT}/.ci/*)
foreach(folder lib app resources tests installer)
    foreach(kind *.cpp *.h *.in CMakeLists.txt *.cmake *.sh *.py *.svg *.html *.js *.desktop *.xml
            *.1 *.bash *.fish _chatelaine*)
        file(GLOB_RECURSE found RELATIVE ${ROOT} ${ROOT}/${folder}/${kind})
        list(APPEND licensed ${found})
    endforeach()
endforeach()
foreach(file ${licensed})
    check_licence(${file})
endforeach()

list(LENGTH sources source_count)
list(LENGTH licensed licensed_count)
if(source_count EQUAL 0)
    message(FATAL_ERROR "No source was found under ${ROOT}: nothing was checked.")
elseif(violations GREATER 0)
    message(FATAL_ERROR "${violations} violations.")
endif()
message(STATUS "${source_count} sources keep to their floors; ${licensed_count} files say their licence.")
