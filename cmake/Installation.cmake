# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and the Debian package that `cpack` makes of it.
install(TARGETS exportdesk exportdeskctl RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
# Nobody calls them by themselves, and their names are too common for the path.
install(TARGETS localplatform resultreader RUNTIME DESTINATION "${CMAKE_INSTALL_LIBEXECDIR}/exportdesk")
# DuckDB's library, if .ci/duckdb has put it there.
install(FILES build/duckdb/libduckdb.so DESTINATION "${CMAKE_INSTALL_LIBDIR}/exportdesk" OPTIONAL)
install(FILES build/duckdb/LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME LICENSE.DuckDB OPTIONAL)
install(FILES resources/io.github.exportdesk.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
configure_file(resources/io.github.exportdesk.metainfo.xml.in io.github.exportdesk.metainfo.xml @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/io.github.exportdesk.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES resources/io.github.exportdesk.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
# Manual pages and completions of exportdeskctl.
install(DIRECTORY "${EXPORTDESK_PAGES}/" DESTINATION "${CMAKE_INSTALL_DATADIR}")
install(FILES README.md CHANGELOG.md LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES docs/alerts.md docs/scripting.md docs/exportdeskctl.schema.json DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(PROGRAMS docs/examples/nightly-export DESTINATION "${CMAKE_INSTALL_DOCDIR}/examples")

# What ./run has built is enough; without this, cpack compiles all tests first.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "the people who build Exportdesk")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins, which no linker sees: Query Service, the local store, the icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-psql, libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-mono, libproxy1-plugin-gsettings, libproxy1-plugin-webkit")
include(CPack)
