# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# Read by cpack once for each kind of package. Libraries that the programs are linked with are found by dpkg-shlibdeps and
# rpmbuild; what they load while they run, or start, is named here:
#   libsecret    QtKeychain loads it to reach the keyring
#   SVG plugins  Qt reads icons through them
#   xdg-open     opens the browser

if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_SECTION utils)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # The package with the plugin is called differently in Debian 12 and 13: it is the one that is here.
    execute_process(COMMAND dpkg-query --search "*/qt6/plugins/iconengines/libqsvgicon.so"
        OUTPUT_VARIABLE svg_plugin ERROR_QUIET)
    string(REGEX REPLACE ":.*" "" svg_plugin "${svg_plugin}")
    if(NOT svg_plugin)
        message(FATAL_ERROR "Qt's plugin for SVG icons (libqsvgicon.so) belongs to no package here: what should a DEB depend on?")
    endif()
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, ${svg_plugin}, xdg-utils, ca-certificates")
    # A keyring to keep sign-ins in; Wayland; the words of Qt's own buttons.
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
        "gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, qt6-translations-l10n")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-shell-extension-appindicator")
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
elseif(CPACK_GENERATOR STREQUAL "RPM")
    set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
    set(CPACK_RPM_PACKAGE_RELEASE 1)
    set(CPACK_RPM_PACKAGE_LICENSE MIT)
    set(CPACK_RPM_PACKAGE_GROUP Applications/System)
    # By its soname: distributions call the package differently. Who links with Qt's SVG library gets its plugins there.
    set(CPACK_RPM_PACKAGE_REQUIRES "libsecret-1.so.0()(64bit), xdg-utils, ca-certificates")
    # These belong to the distribution.
    set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/applications
        /usr/share/bash-completion
        /usr/share/bash-completion/completions
        /usr/share/fish
        /usr/share/fish/vendor_completions.d
        /usr/share/doc
        /usr/share/icons
        /usr/share/icons/hicolor
        /usr/share/icons/hicolor/scalable
        /usr/share/icons/hicolor/scalable/apps
        /usr/share/icons/hicolor/symbolic
        /usr/share/icons/hicolor/symbolic/apps
        /usr/share/licenses
        /usr/share/man
        /usr/share/man/man1
        /usr/share/metainfo
        /usr/share/zsh
        /usr/share/zsh/site-functions)
elseif(CPACK_GENERATOR STREQUAL "NSIS")
    set(CPACK_PACKAGE_NAME Chatelaine)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Chatelaine)
    set(CPACK_PACKAGE_EXECUTABLES chatelaine Chatelaine)
    set(CPACK_NSIS_DISPLAY_NAME Chatelaine)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin/chatelaine.exe)
    # An older one is taken away first. Accounts are not in the programs' folder: they stay.
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH ON)
    # A running program's file cannot be replaced: it is asked to end, and waits for a request that was sent.
    set(CPACK_NSIS_EXTRA_PREINSTALL_COMMANDS [[ExecWait '"$INSTDIR\bin\chatelaine.exe" --quit']])
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[ExecWait '"$INSTDIR\bin\chatelaine.exe" --quit']])
elseif(CPACK_GENERATOR STREQUAL "DragNDrop")
    set(CPACK_PACKAGE_NAME Chatelaine)
    set(CPACK_DMG_VOLUME_NAME Chatelaine)
    set(CPACK_DMG_FORMAT UDZO)
endif()
