# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT

# What Windows and macOS know the program by, and what it takes along there. Never run.
add_executable(chatelaine_painticon painticon.cpp)
target_link_libraries(chatelaine_painticon PRIVATE chatelaine_strict Qt6::Svg)
set(mark ${PROJECT_SOURCE_DIR}/resources/icons/chatelaine.svg)

if(WIN32)
    set(icon ${CMAKE_CURRENT_BINARY_DIR}/chatelaine.ico)
    add_custom_command(OUTPUT ${icon}
        COMMAND chatelaine_painticon ${mark} 256 ${icon}
        DEPENDS ${mark} VERBATIM)
    file(CONFIGURE OUTPUT chatelaine.rc CONTENT "1 ICON \"@icon@\"\n" @ONLY)
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/chatelaine.rc PROPERTIES OBJECT_DEPENDS ${icon})
    target_sources(chatelaine PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/chatelaine.rc)
endif()

if(APPLE)
    set(icon ${CMAKE_CURRENT_BINARY_DIR}/chatelaine.icns)
    set(iconset ${CMAKE_CURRENT_BINARY_DIR}/chatelaine.iconset)
    set(paint COMMAND ${CMAKE_COMMAND} -E make_directory ${iconset})
    foreach(size 16 32 128 256 512)
        math(EXPR twice "2 * ${size}")
        list(APPEND paint
            COMMAND chatelaine_painticon ${mark} ${size} ${iconset}/icon_${size}x${size}.png
            COMMAND chatelaine_painticon ${mark} ${twice} ${iconset}/icon_${size}x${size}@2x.png)
    endforeach()
    add_custom_command(OUTPUT ${icon} ${paint}
        COMMAND iconutil --convert icns --output ${icon} ${iconset}
        DEPENDS ${mark} VERBATIM)
    target_sources(chatelaine PRIVATE ${icon})
    set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(chatelaine PROPERTIES MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/Info.plist.in)
endif()

# Qt's libraries and plugins go beside the program.
qt_generate_deploy_app_script(TARGET chatelaine OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})
