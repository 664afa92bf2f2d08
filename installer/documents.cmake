# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: MIT
#
# Run by cpack between installing and packing: the documents, where each kind of package has them. Debian's policy asks for
# a copyright, a changelog of its own form, and everything packed; RPM's own scripts pack what should be.
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share)
set(doc ${share}/doc/${CPACK_PACKAGE_NAME})

if(CPACK_GENERATOR STREQUAL "RPM")
    file(COPY ${CPACK_CHATELAINE_SOURCE}/README.md ${CPACK_CHATELAINE_SOURCE}/CHANGELOG.md DESTINATION ${doc})
    file(COPY ${CPACK_CHATELAINE_SOURCE}/LICENSE DESTINATION ${share}/licenses/${CPACK_PACKAGE_NAME})
endif()
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()

file(MAKE_DIRECTORY ${doc})
file(COPY_FILE ${CPACK_CHATELAINE_SOURCE}/CHANGELOG.md ${doc}/changelog)

# SOURCE_DATE_EPOCH, if it is set: the same source makes the same package.
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${doc}/changelog.Debian
"${CPACK_PACKAGE_NAME} (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) stable; urgency=medium

  * Packaged by CPack. What is new is in changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")

# "Copyright (c) <years and holder>", an empty line, the text: it stands indented there, empty lines as dots.
file(READ ${CPACK_CHATELAINE_SOURCE}/LICENSE license)
string(REGEX MATCH "Copyright \\(c\\) ([^\n]*)\n\n(.*)" license "${license}")
set(copyright "${CMAKE_MATCH_1}")
string(REPLACE "\n\n" "\n.\n" license "${CMAKE_MATCH_2}")
string(REGEX REPLACE "\n([^\n])" "\n \\1" license "${license}")
file(WRITE ${doc}/copyright
"Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Chatelaine

Files: *
Copyright: ${copyright}
License: Expat
 ${license}")

file(GLOB pages ${share}/man/man1/*.1)
execute_process(COMMAND gzip -9n ${doc}/changelog ${doc}/changelog.Debian ${pages} COMMAND_ERROR_IS_FATAL ANY)
